from orgdesign.lint.rules.responsibility.responsibility_cycle import responsibility_cycle

DESIGN = """
organization: {id: o, name: O}
positions: [{id: top, title: Top, reports_to: none}]
responsibilities:
  - {id: a, name: A, parent: b}
  - {id: b, name: B, parent: a}
  - {id: c, name: C, parent: b, primary: top}
  - {id: d, name: D, parent: d, primary: top}
"""


def test_each_circle_is_told_once_with_its_whole_route(violations):
    assert violations(responsibility_cycle, DESIGN) == [
        "4:22 the responsibility is part of itself: A (a) → B (b) → A (a)",
        "7:22 the responsibility is part of itself: D (d) → D (d)",
    ]


def test_no_other_rule_speaks_of_the_circles(check_text):
    serious = [one.rule for one in check_text(DESIGN) if one.severity.word != "info"]
    assert serious == ["responsibility-cycle", "responsibility-cycle"]
