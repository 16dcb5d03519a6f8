from orgdesign.lint.rules.responsibility.goal_uncovered import goal_uncovered


def test_a_goal_in_one_line_is_served_by_nothing(violations):
    assert violations(
        goal_uncovered,
        """
        organization:
          id: o
          name: O
          goals: [{text: One, functions: [work]}, Two]
        responsibilities: [{id: work, name: Work}]
        """,
    ) == ["4:43 no responsibility serves the goal “Two”"]
