from orgdesign.lint.rules.team.team_allocation import team_allocation


def test_posts_held_on_the_day_are_added_up(violations):
    assert violations(
        team_allocation,
        """
        organization: {id: o, name: O}
        positions: [{id: a, title: A}, {id: b, title: B}]
        people:
          - {id: full, holds: [{position: a, fte: 60%}, {position: b, fte: 40%}]}
          - {id: over, name: Zhao, holds: [{position: a, fte: 60%}, {position: b, fte: 41%}]}
          - {id: past, holds: [{position: a, fte: 100%, until: 2026-06-29}, {position: b, fte: 100%}]}
          - {id: last-day, holds: [{position: a, fte: 100%, until: 2026-06-30}, {position: b, fte: 1%}]}
          - {id: later, holds: [{position: a, fte: 100%}, {position: b, fte: 100%, since: 2026-07-01}]}
          - {id: unsaid, holds: [a, b]}
        """,
    ) == [
        "7:20 last-day is given away for 101 % of the time",
        "5:28 Zhao (over) is given away for 101 % of the time",
    ]


def test_teams_are_added_up_by_themselves_and_the_last_place_is_named(violations):
    assert violations(
        team_allocation,
        """
        organization: {id: o, name: O}
        positions: [{id: a, title: A}]
        people: [{id: p, holds: [{position: a, fte: 100%}]}, {id: q}]
        teams:
          - {id: one, name: One, members: [{person: p, fte: 50%}, {person: q, fte: 60%}]}
          - {id: two, name: Two, members: [{person: p, fte: 50%}, {person: q, fte: 60%}]}
        """,
    ) == ["6:59 q is given away for 120 % of the time"]
