from orgdesign.lint.rules.description.description_review_overdue import description_review_overdue


def test_the_day_named_is_the_last_one(violations):
    assert violations(
        description_review_overdue,
        """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, document: {review_by: 2026-06-30, effective: 2001-01-01}}
          - {id: b, title: B, document: {review_by: 2026-06-29}}
          - {id: c, title: C, document: {review_by: 2026-06-29, status: superseded}}
          - {id: d, title: D, document: {number: JD-1}}
        """,
    ) == ["4:34 the description of B (b) was due for review by 2026-06-29"]


def test_without_a_day_two_years_are_the_limit(violations):
    assert violations(
        description_review_overdue,
        """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, document: {effective: 2024-06-30}}
          - {id: b, title: B, document: {effective: 2024-07-01}}
          - {id: c, title: C, document: {effective: 2020-01-01, history: [{version: B/0, date: 2025-01-01}]}}
        """,
    ) == ["3:34 the description of A (a) was last looked at on 2024-06-30"]


def test_a_day_from_the_defaults_is_one_case(violations):
    assert violations(
        description_review_overdue,
        """
        organization: {id: o, name: O}
        defaults: {document: {review_by: 2026-01-01}}
        positions:
          - {id: a, title: A}
          - {id: b, title: B}
          - {id: c, title: C, document: {review_by: 2027-01-01}}
          - {id: d, title: D}
        """,
    ) == ["4:5 the descriptions of A (a) and 2 other posts are overdue for review, dated 2026-01-01"]
