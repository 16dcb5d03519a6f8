"""One mistake is one finding: what follows from a name that nobody bears, or from a circle, is not said as well."""

import pytest

DESIGN = """
organization: {id: o, name: O, head: top, effective: 2026-01-01}
units: [{id: calls, name: Calls, head: lead, headcount: 7}, {id: aid, name: Aid, head: nurse, headcount: 6}]
positions:
  - {id: top, title: Top, reports_to: none, authorities: [{action: approve, object: refunds}]}
  - {id: lead, title: Lead, unit: calls, archetype: coach, key: true,
     authorities: [{action: approve, object: refunds, limit: 9 CNY}]}
  - {id: agent, title: Agent, unit: calls, type: skilled, headcount: {approved: 6, filled: 6}}
  - {id: nurse, title: Nurse, unit: aid}
  - {id: carer, title: Carer, unit: aid, type: skilled, headcount: {approved: 5, filled: 5}}
people: [{id: p, name: P, holds: lead}, {id: q, name: Q, holds: top}, {id: r, name: R, holds: nurse}]
processes:
  - id: p
    name: P
    unit: calls
    owner: lead
    inputs: a
    outputs: b
    customer: c
    value: d
    steps:
      - {id: one, name: One, by: agent, measure: m}
      - {id: two, name: Two, by: lead, measure: m, then: [three, four]}
      - {id: three, name: Three, by: top, measure: m}
      - {id: four, name: Four, by: agent, measure: m}
decisions: [{id: leave, matter: Leave, propose: calls, approve: top}]
"""
MISTAKES = {
    "the unit of a head": ("title: Lead, unit: calls", "title: Lead, unit: cals", ["unknown-reference"]),
    "the unit of a post": ("title: Agent, unit: calls", "title: Agent, unit: cals", ["unknown-reference"]),
    "the head of a unit": ("head: lead", "head: leed", ["unknown-reference"]),
    "the superior of a team": ("title: Agent,", "title: Agent, reports_to: leed,", ["unknown-reference"]),
    "the superior of a head": ("title: Lead,", "title: Lead, reports_to: tpo,", ["unknown-reference"]),
    "a post or unit": ("propose: calls", "propose: cals", ["unknown-reference"]),
    "a step": ("then: [three,", "then: [thre,", ["unknown-reference"]),
    "a post held": ("holds: lead", "holds: laed", ["unknown-reference"]),
    "a superior below": ("title: Lead,", "title: Lead, reports_to: agent,", ["reporting-cycle"]),
}


def rules_of(findings):
    return [one.rule for one in findings if one.rule not in ("section-absent", "front-line-without-authority")]


def test_the_design_is_sound(check_text):
    assert rules_of(check_text(DESIGN)) == []


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_in_a_name_is_said_once(check_text, mistake):
    right, wrong, expected = MISTAKES[mistake]
    assert right in DESIGN
    assert rules_of(check_text(DESIGN.replace(right, wrong))) == expected
