from orgdesign.lint.rules.structure.root_count import root_count


def test_counts_posts_without_superior_and_names_the_smaller_tops(violations):
    assert violations(
        root_count,
        """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, reports_to: none}
          - {id: boss, title: Boss, reports_to: none}
          - {id: b, title: B, reports_to: boss}
        """,
    ) == ["3:23 2 posts stand at the top, where 1 may: Boss (boss), A (a)"]


def test_a_post_led_from_outside_is_the_top_only_where_nobody_stands_above_all(violations):
    design = """
        organization: {id: o, name: O}
        outside: [{id: board, title: Board}]
        positions:
          - {id: boss, title: Boss, reports_to: %s}
          - {id: b, title: B, reports_to: board}
    """
    assert violations(root_count, design % "none") == []
    assert violations(root_count, design % "board") == [
        "4:29 2 posts stand at the top, where 1 may: B (b), Boss (boss)"
    ]


def test_ignores_posts_on_a_circle_and_below_it(violations):
    assert (
        violations(
            root_count,
            """
            organization: {id: o, name: O}
            positions:
              - {id: boss, title: Boss, reports_to: none}
              - {id: a, title: A, reports_to: b}
              - {id: b, title: B, reports_to: a}
              - {id: c, title: C, reports_to: b}
            """,
        )
        == []
    )
