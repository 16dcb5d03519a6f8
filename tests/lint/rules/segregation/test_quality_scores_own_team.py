import pytest

from orgdesign.lint.rules.segregation.quality_scores_own_team import quality_scores_own_team


def design(unit: str = "hotline", duty: str = "action: 质检, object: 通话录音", section: str = "hotline") -> str:
    return f"""
organization: {{id: o, name: O, head: top}}
units:
  - {{id: hotline, name: 热线组, head: lead, section: {section}}}
  - {{id: other, name: 调度组, head: other-lead}}
positions:
  - {{id: top, title: Top}}
  - {{id: scorer, title: Scorer, unit: {unit}, type: technical, duties: [{{text: one, {duty}}}]}}
  - {{id: lead, title: Lead, unit: hotline}}
  - {{id: other-lead, title: Other lead, unit: other}}
  - {{id: agent, title: Agent, unit: hotline, type: skilled}}
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (design(), True),
        (design(unit="other"), False),
        (design(section="quality"), False),
        (design(duty="action: record, object: 通话质量"), False),
        (design(duty="action: score, object: 调度质量, scope: 调度组"), False),
        (design(duty="action: score, object: 话务质量, scope: 热线组、调度组"), True),
        (design(duty="action: inspect, object: quality of calls, scope: hotline"), True),
        (design(duty="action: score, object: spare parts"), False),
    ],
)
def test_the_own_team_is_beside_the_post_unless_its_scope_says_otherwise(violations, text: str, expected: bool):
    found = [line.partition(" ")[2] for line in violations(quality_scores_own_team, text)]
    assert found == ["Scorer (scorer) scores the work of its own team, such as Agent (agent)"] * expected


def test_a_lead_who_scores_the_team_below(violations):
    text = design(unit="other", duty="action: score, object: parts").replace(
        "title: Lead, unit: hotline", "title: Lead, unit: hotline, duties: [{text: one, action: score, object: 质量}]"
    )
    assert violations(quality_scores_own_team, text) == [
        "8:53 Lead (lead) scores the work of its own team, such as Agent (agent)"
    ]
