from orgdesign.lint.rules.process.step_unreachable import step_unreachable


def design(steps: str) -> str:
    return f"""
organization: {{id: o, name: O}}
processes:
  - id: p
    name: P
    steps:
{steps}
"""


def test_steps_that_hang_together_are_one_finding(organization_of):
    organization = organization_of(
        design("""\
      - {id: a, then: [d]}
      - {id: b, name: Ask}
      - {id: c}
      - {id: d, then: []}
      - {id: e}
""")
    )
    found = list(step_unreachable.check(organization))
    assert [(one.place.location.line, str(one.message)) for one in found] == [
        (7, "nothing leads to the step “Ask” of P (p), nor to the 1 after it"),
        (10, "nothing leads to the step “e” of P (p)"),
    ]
    assert [str(one.message) for one in found[0].related] == ["“c” is not reached either"]


def test_an_unknown_step_may_be_the_one_that_leads_there(check_text):
    found = check_text(design("      - {id: a, by: customer, then: [x]}\n      - {id: b, by: customer}"))
    assert "step-unreachable" not in [one.rule for one in found]
    assert "unknown-reference" in [one.rule for one in found]
