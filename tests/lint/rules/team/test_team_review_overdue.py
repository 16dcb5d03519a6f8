from orgdesign.lint.rules.team.team_review_overdue import team_review_overdue

TEAMS = """
organization: {id: o, name: O}
teams:
  - {id: late, name: Late, reviewed: 2025-06-30}
  - {id: fresh, name: Fresh, reviewed: 2025-07-01}
  - {id: never, name: Never}
"""


def test_after_a_year_to_the_day_and_without_any_date(violations):
    assert violations(team_review_overdue, TEAMS) == [
        "3:28 Late (late) was last evaluated on 2025-06-30, 12 months or more ago",
        "5:5 Never (never) was never evaluated",
    ]


def test_the_time_may_be_set(violations):
    assert violations(team_review_overdue, TEAMS, months=13) == ["5:5 Never (never) was never evaluated"]
