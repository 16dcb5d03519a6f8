from orgdesign.lint.rules.responsibility.responsibility_conflict import responsibility_conflict


def test_shows_both_sides(violations):
    assert violations(
        responsibility_conflict,
        """
        organization: {id: o, name: O}
        positions: [{id: a, title: A, duties: [Do one @one]}, {id: b, title: B}]
        responsibilities: [{id: one, name: One, primary: b, support: a}]
        """,
    ) == ["3:53 A (a) is support for One (one) here, and primary elsewhere"]


def test_one_side_silent_is_no_conflict(violations):
    assert (
        violations(
            responsibility_conflict,
            """
            organization: {id: o, name: O}
            positions: [{id: a, title: A, duties: [Do one @one]}]
            responsibilities: [{id: one, name: One}]
            """,
        )
        == []
    )
