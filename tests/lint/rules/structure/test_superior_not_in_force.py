from orgdesign.lint.rules.structure.superior_not_in_force import superior_not_in_force

DESIGN = """
    organization: {id: o, name: O, effective: 2026-01-01, head: top}
    units: [{id: u, name: U, head: lead}]
    positions:
      - {id: top, title: Top, reports_to: none}
      - {id: lead, title: Lead, unit: u, until: 2026-06-30}
      - {id: next, title: Next Lead, unit: u, from: 2026-07-01}
      - {id: clerk, title: Clerk, reports_to: lead}
      - {id: aide, title: Aide, unit: u, assistant_to: lead, until: 2026-06-30}
      - {id: silent, title: Silent, unit: u}
    """


def test_a_superior_and_a_head_that_have_ended_are_told_once_each(violations):
    assert violations(superior_not_in_force, DESIGN) == [
        "7:31 Clerk (clerk) reports to Lead (lead), a post that ends on 2026-06-30",
        "2:26 the unit U (u) is headed by Lead (lead), a post that ends on 2026-06-30",
    ]


def test_a_design_in_which_nothing_ends_has_nothing_to_say(violations):
    assert violations(superior_not_in_force, DESIGN.replace("until", "x-until")) == []


def test_no_other_rule_takes_the_name_for_unknown(check_text):
    found = [one for one in check_text(DESIGN) if one.severity.word == "error"]
    assert {one.rule for one in found} == {"superior-not-in-force"}
