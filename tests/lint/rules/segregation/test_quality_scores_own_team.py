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


def test_what_is_read_is_to_score_and_of_no_superior(violations):
    post = """
        organization: {id: o, name: O, head: manager}
        units: [{id: hotline, name: Hotline, head: lead}]
        positions:
          - {id: manager, title: Manager}
          - {id: lead, title: Lead, unit: hotline, duties: [监听坐席录音并评分]}
          - {id: scorer, title: Scorer, unit: hotline, duties: [%s]}
          - {id: agent, title: Agent, unit: hotline, type: skilled, headcount: 6}
        """
    for duty in ("监听坐席录音并评分", "監聽客服錄音並評分", "Score recorded calls"):
        assert len(violations(quality_scores_own_team, post % duty)) == 1, duty
    for duty in ("检查服务质量", "協助品管監聽錄音並評分", "Listen to recorded calls for training needs"):
        assert violations(quality_scores_own_team, post % duty) == [], duty
