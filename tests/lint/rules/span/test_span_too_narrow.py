from orgdesign.lint.rules.span.span_too_narrow import span_too_narrow


def test_front_line_teams_need_more_people_than_others(violations):
    assert violations(
        span_too_narrow,
        """
        organization: {id: o, name: O}
        positions:
          - {id: top, title: Top, reports_to: none}
          - {id: a, title: A, reports_to: top}
          - {id: b, title: B, reports_to: top, headcount: 2}
          - {id: a1, title: A1, reports_to: a, type: skilled, headcount: 4}
          - {id: b1, title: B1, reports_to: b, headcount: 5}
        """,
    ) == [
        "4:5 A (a) has a span of control of 4, fewer than 5: 4 people in 1 post directly below ÷ 1 in the post itself",
        "5:5 B (b) has a span of control of 2.5, fewer than 3:"
        " 5 people in 1 post directly below ÷ 2 in the post itself",
    ]


def test_leaves_the_top_and_posts_over_one_head_aside(violations):
    assert (
        violations(
            span_too_narrow,
            """
            organization: {id: o, name: O}
            positions:
              - {id: top, title: Top, reports_to: none}
              - {id: a, title: A, reports_to: top}
              - {id: a1, title: A1, reports_to: a}
            """,
        )
        == []
    )
