from datetime import date

from orgdesign.lint.rules.position.position_vacant import position_vacant


def test_a_loan_does_not_fill_a_key_post_and_many_vacancies_are_told(violations):
    assert violations(
        position_vacant,
        """
        organization: {id: o, name: O}
        positions: [{id: a, title: A, key: true}, {id: b, title: B}]
        people: [{id: p1, name: Zhao, holds: [{position: a, as: seconded}]}]
        """,
    ) == [
        "2:13 the key post A (a) has no regular or acting holder",
        "1:1 (share) 1 of 2 posts stand empty (50 %), more than 10 %",
    ]


def test_a_key_post_is_vacant_from_the_day_after_its_holder_leaves(violations):
    design = """
        organization: {id: o, name: O}
        positions: [{id: a, title: A, key: true}]
        people: [{id: p1, name: Zhao, holds: [{position: a, %s}]}]
    """
    vacant = [
        "2:13 the key post A (a) has no regular or acting holder",
        "1:1 (share) 1 of 1 posts stand empty (100 %), more than 10 %",
    ]
    today = date(2026, 6, 30)
    assert violations(position_vacant, design % "until: 2026-06-30", today=today) == []
    assert violations(position_vacant, design % "until: 2026-06-29", today=today) == vacant
    assert violations(position_vacant, design % "since: 2026-07-01", today=today) == vacant
    assert violations(position_vacant, design % "as: acting, until: 2026-06-29", today=today) == []


def test_who_acted_and_moved_on_holds_the_post_no_more(violations):
    design = """
        organization: {id: o, name: O}
        positions: [{id: a, title: A, key: true}, {id: b, title: B}]
        people: [{id: p1, holds: [{position: a, as: acting, until: 2026-01-31}, {position: b, since: 2026-02-01}]}]
    """
    assert violations(position_vacant, design, max_share=100) == [
        "2:13 the key post A (a) has no regular or acting holder"
    ]
