from orgdesign.lint.rules.process.process_handoffs import process_handoffs


def design(by: str) -> str:
    """A process of steps by these, in turn."""
    steps = "\n".join(f"      - {{id: s{number}, by: {one}}}" for number, one in enumerate(by.split()))
    return f"""
organization: {{id: o, name: O}}
positions: [{{id: a, title: A, reports_to: none}}, {{id: b, title: B}}, {{id: c, title: C}}]
processes:
  - id: p
    name: P
    steps:
{steps}
"""


def test_five_handoffs_are_enough(violations):
    assert violations(process_handoffs, design("a b c a b c")) == []
    once_round = "A (a) → B (b) → C (c) → "
    assert violations(process_handoffs, design("a b c a b c a")) == [
        f"6:5 the work changes hands 6 times in P (p), more than 5: {once_round}{once_round}A (a)"
    ]
    assert len(violations(process_handoffs, design("a b c"), max=1)) == 1


def test_work_that_comes_back_at_once_goes_to_and_fro(violations):
    assert violations(process_handoffs, design("a c c b b c")) == [
        "6:5 the work goes to and fro in P (p): C (c) → B (b) → C (c)"
    ]


def test_customers_and_systems_are_passed_over(violations):
    assert violations(process_handoffs, design("a customer a system b customer b")) == []
    assert len(violations(process_handoffs, design("a customer b system a"))) == 1
