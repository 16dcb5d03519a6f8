from datetime import date

from orgdesign.lint.rules.position.headcount_mismatch import headcount_mismatch

TODAY = date(2026, 6, 30)


def test_only_regular_holders_count(violations):
    design = """
        organization: {id: o, name: O}
        positions: [{id: a, title: A, headcount: 1}]
        people:
          - {id: p1, name: Zhao, holds: [{position: a}]}
          - {id: p2, name: Qian, holds: [{position: a, as: %s}]}
    """
    assert violations(headcount_mismatch, design % "concurrent", today=TODAY) == []
    assert violations(headcount_mismatch, design % "regular", today=TODAY) == [
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
        today=TODAY,
    ) == ["1:32 O (o) has a headcount of 9, but its posts add up to 10"]


def test_who_has_left_or_is_to_come_holds_nothing_and_who_works_half_holds_half(violations):
    design = """
        organization: {id: o, name: O}
        positions: [{id: a, title: A, headcount: 1}]
        people:
          - {id: p1, name: Zhao, holds: [{position: a, %s}]}
          - {id: p2, name: Qian, holds: [{position: a, %s}]}
    """
    crowded = ["2:31 A (a) has 2 regular holders for 1 approved places (超编)"]
    assert violations(headcount_mismatch, design % ("until: 2026-06-29", "since: 2026-06-30"), today=TODAY) == []
    assert violations(headcount_mismatch, design % ("until: 2026-06-30", "since: 2026-07-01"), today=TODAY) == []
    assert violations(headcount_mismatch, design % ("until: 2026-06-30", "since: 2026-06-30"), today=TODAY) == crowded
    assert violations(headcount_mismatch, design % ("fte: 50%", "fte: 50%"), today=TODAY) == []


def test_fewer_holders_than_places_are_told_where_somebody_holds_the_post(violations):
    design = """
        organization: {id: o, name: O}
        positions: [{id: a, title: A, headcount: %s}, {id: b, title: B, headcount: 5}]
        people: [{id: p1, name: Zhao, holds: [{position: a, fte: 80%%}]}]
    """
    assert violations(headcount_mismatch, design % "1", today=TODAY) == []
    assert violations(headcount_mismatch, design % "{approved: 2, frozen: 1}", today=TODAY) == []
    assert violations(headcount_mismatch, design % "2", today=TODAY) == [
        "2:31 A (a) has 1 of 2 approved places filled (缺编)"
    ]
