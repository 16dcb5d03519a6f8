from orgdesign.lint.rules.team.team_lead import team_lead


def test_none_and_several_are_found_and_the_same_post_named_twice_is_one(violations):
    assert violations(
        team_lead,
        """
        organization: {id: o, name: O}
        positions: [{id: a, title: A}, {id: b, title: B}]
        teams:
          - {id: one, name: One, lead: a}
          - {id: twice, name: Twice, lead: [a, a]}
          - {id: none, name: None}
          - {id: two, name: Two, lead: [a, b]}
        """,
    ) == ["6:5 None (none) has no lead", "7:26 Two (two) has 2 leads: A (a), B (b)"]
