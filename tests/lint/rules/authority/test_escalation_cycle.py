from orgdesign.lint.rules.authority.escalation_cycle import escalation_cycle


def design(escalation: str) -> str:
    return f"""
organization: {{id: o, name: O}}
positions: [{{id: a, title: A, reports_to: none}}, {{id: b, title: B}}, {{id: c, title: C}}]
processes:
  - id: p
    name: P
    escalation:
{escalation}
"""


def test_nobody_is_called_after_himself(violations):
    assert violations(escalation_cycle, design("      - {to: a, then: [b, c, a]}")) == [
        "7:24 the escalation of P (p) goes in a circle: A (a) → B (b) → C (c) → A (a)"
    ]
    assert violations(escalation_cycle, design("      - {to: a, then: a}")) == [
        "7:17 the escalation of P (p) goes in a circle: A (a) → A (a)"
    ]


def test_the_rules_of_one_process_are_read_together(organization_of):
    organization = organization_of(design("      - {to: a, then: [b]}\n      - {to: [c, b], then: [a]}"))
    (found,) = escalation_cycle.check(organization)
    assert str(found.message) == "the escalation of P (p) goes in a circle: A (a) → B (b) → A (a)"
    assert [one.location.line for one in found.related] == [8]


def test_a_chain_has_an_end(violations):
    assert violations(escalation_cycle, design("      - {to: a, then: [b, c]}\n      - {to: b, then: [c]}")) == []
