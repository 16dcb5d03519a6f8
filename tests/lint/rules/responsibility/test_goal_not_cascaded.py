from orgdesign.lint.rules.responsibility.goal_not_cascaded import goal_not_cascaded


def test_units_and_posts_take_goals_up_and_outside_parties_do_not(violations):
    assert violations(
        goal_not_cascaded,
        """
        organization:
          id: o
          name: O
          goals:
            - {text: One, cascades_to: [u]}
            - {text: Two, cascades_to: [a]}
            - {text: Three, cascades_to: [finance]}
            - {text: Four, cascades_to: [finance, u]}
        outside: [{id: finance, name: Finance}]
        units: [{id: u, name: U}]
        positions: [{id: a, title: A, unit: u}]
        """,
    ) == ["7:7 no unit takes up the goal “Three”"]
