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
