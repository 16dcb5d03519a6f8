from orgdesign.lint.rules.structure.unit_cycle import unit_cycle

DESIGN = """
organization: {id: o, name: O, head: top}
units:
  - {id: a, name: A, parent: b, head: top}
  - {id: b, name: B, parent: c, head: top}
  - {id: c, name: C, parent: a, head: top}
  - {id: d, name: D, parent: b, head: top}
  - {id: e, name: E, parent: e, head: top}
positions:
  - {id: top, title: Top, reports_to: none}
  - {id: x, title: X, unit: c}
  - {id: y, title: Y, unit: d}
  - {id: z, title: Z, unit: e}
"""


def test_each_circle_is_told_once_with_its_whole_route(violations):
    assert violations(unit_cycle, DESIGN) == [
        "3:22 the unit is part of itself: A (a) → B (b) → C (c) → A (a)",
        "7:22 the unit is part of itself: E (e) → E (e)",
    ]


def test_no_other_rule_speaks_of_the_circles(check_text):
    serious = [one.rule for one in check_text(DESIGN, "rules: {span-too-narrow: off}") if one.severity.word != "info"]
    assert serious == ["unit-cycle", "unit-cycle"]


def test_every_unit_and_post_stays_below_the_organization(organization_of):
    organization = organization_of(DESIGN)
    assert [unit.id for unit in organization.path_to("b")] == ["o", "a", "c", "b"]
    assert organization.headcount_of(organization.root) == 4
