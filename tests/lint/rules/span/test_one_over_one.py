from orgdesign.lint.rules.span.one_over_one import one_over_one


def test_counts_heads_and_not_posts(violations):
    assert violations(
        one_over_one,
        """
        organization: {id: o, name: O}
        positions:
          - {id: top, title: Top, reports_to: none}
          - {id: a, title: A, reports_to: top}
          - {id: b, title: B, reports_to: a}
          - {id: b1, title: B1, reports_to: b, headcount: 2}
        """,
    ) == ["4:5 A (a) leads exactly one person: B (b)"]


def test_an_assistant_is_no_report(violations):
    assert (
        violations(
            one_over_one,
            """
            organization: {id: o, name: O}
            positions:
              - {id: top, title: Top, reports_to: none}
              - {id: a, title: A, reports_to: top}
              - {id: b, title: B, assistant_to: a}
            """,
        )
        == []
    )
