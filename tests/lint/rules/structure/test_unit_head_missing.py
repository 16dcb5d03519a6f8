from orgdesign.lint.rules.structure.unit_head_missing import unit_head_missing


def test_a_head_is_plain_where_one_post_reports_outside_the_unit_and_all_below_it(violations):
    assert (
        violations(
            unit_head_missing,
            """
            organization: {id: o, name: O}
            units: [{id: u, name: U}, {id: v, name: V, parent: u}]
            positions:
              - {id: a, title: A, reports_to: none}
              - {id: b, title: B, unit: u, reports_to: a}
              - {id: c, title: C, unit: v, reports_to: b}
            """,
        )
        == []
    )


def test_a_head_stays_plain_where_a_post_further_down_reports_outside_too(violations):
    assert (
        violations(
            unit_head_missing,
            """
            organization: {id: o, name: O}
            units: [{id: u, name: U}, {id: v, name: V, parent: u}]
            positions:
              - {id: a, title: A, reports_to: none}
              - {id: b, title: B, unit: u, reports_to: a}
              - {id: c, title: C, unit: v, reports_to: a}
            """,
        )
        == []
    )


def test_two_posts_that_report_outside_leave_a_unit_without_a_head(violations):
    assert violations(
        unit_head_missing,
        """
        organization: {id: o, name: O}
        units: [{id: u, name: U}]
        positions:
          - {id: a, title: A, reports_to: none}
          - {id: b, title: B, unit: u, reports_to: a}
          - {id: c, title: C, unit: u, reports_to: a}
        """,
    ) == ["2:9 the unit U (u) has no head"]


def test_a_head_sits_in_the_unit_or_above_it(violations):
    assert violations(
        unit_head_missing,
        """
        organization: {id: o, name: O, head: a}
        units: [{id: u, name: U, head: a}, {id: v, name: V, head: b}]
        positions:
          - {id: a, title: A, reports_to: none}
          - {id: b, title: B, unit: u, reports_to: a}
          - {id: c, title: C, unit: v, reports_to: b}
        """,
    ) == ["2:53 B (b) heads the unit V (v), but sits in U (u), which is neither the unit nor above it"]


def test_leaves_tops_circles_and_unknown_superiors_to_their_own_rules(violations):
    assert (
        violations(
            unit_head_missing,
            """
            organization: {id: o, name: O}
            units: [{id: u, name: U}]
            positions:
              - {id: a, title: A, reports_to: none}
              - {id: b, title: B, reports_to: none}
              - {id: c, title: C, unit: u, reports_to: d}
              - {id: d, title: D, unit: u, reports_to: c}
            """,
        )
        == []
    )
