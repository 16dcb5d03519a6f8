from orgdesign.lint.rules.structure.boundary_without_owner import boundary_without_owner


def test_a_superior_outside_is_kept_in_touch_with_by_the_post_that_reports_to_it(violations):
    assert violations(
        boundary_without_owner,
        """
        organization: {id: o, name: O}
        outside: [{id: board, title: Board}, {id: police, name: Police}]
        positions:
          - {id: a, title: A, reports_to: board}
        """,
    ) == ["2:38 no post keeps the contact with Police (police)"]
