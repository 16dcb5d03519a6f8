from orgdesign.lint.rules.position.headcount_mismatch import headcount_mismatch


def test_only_regular_holders_count(violations):
    design = """
        organization: {id: o, name: O}
        positions: [{id: a, title: A, headcount: 1}]
        people:
          - {id: p1, name: Zhao, holds: [{position: a}]}
          - {id: p2, name: Qian, holds: [{position: a, as: %s}]}
    """
    assert violations(headcount_mismatch, design % "concurrent") == []
    assert violations(headcount_mismatch, design % "regular") == [
        "2:31 A (a) has 2 regular holders for 1 approved places (超编)"
    ]


def test_a_units_headcount_is_the_sum_of_the_posts_in_and_below_it(violations):
    assert violations(
        headcount_mismatch,
        """
        organization: {id: o, name: O, headcount: 9}
        units: [{id: u, name: U, headcount: 9}, {id: v, name: V, parent: u}]
        positions:
          - {id: a, title: A, unit: u, headcount: 4}
          - {id: b, title: B, unit: v, headcount: 5}
          - {id: c, title: C}
        """,
    ) == ["1:32 O (o) has a headcount of 9, but its posts add up to 10"]
