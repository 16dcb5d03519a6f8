from orgdesign.lint.rules.structure.unit_without_policy import unit_without_policy


def test_a_policy_holds_for_all_units_below_and_either_side_may_name_the_other(violations):
    assert violations(
        unit_without_policy,
        """
        organization: {id: o, name: O, policies: [all]}
        units:
          - {id: named, name: Named}
          - {id: naming, name: Naming, policies: [own]}
          - {id: below, name: Below, parent: named}
          - {id: bare, name: Bare}
          - {id: empty, name: Empty}
        positions:
          - {id: a, title: A, unit: named}
          - {id: b, title: B, unit: naming}
          - {id: c, title: C, unit: below}
          - {id: d, title: D, unit: bare}
        policies:
          - {id: all, title: All}
          - {id: one, title: One, unit: [o, named]}
          - {id: own, title: Own}
        """,
    ) == ["6:5 no policy covers the work of Bare (bare)"]
