from orgdesign.lint.rules.responsibility.responsibility_without_primary import responsibility_without_primary


def test_a_duty_may_name_the_owner_and_a_parent_needs_none(violations):
    assert violations(
        responsibility_without_primary,
        """
        organization: {id: o, name: O}
        positions: [{id: a, title: A, duties: [Do one @one]}]
        responsibilities:
          - {id: all, name: All}
          - {id: one, name: One, parent: all}
          - {id: two, name: Two, parent: all, partial: a}
        """,
    ) == ["6:5 nobody owns Two (two)"]


def test_an_outside_party_may_own_a_responsibility(violations):
    assert (
        violations(
            responsibility_without_primary,
            """
            organization: {id: o, name: O}
            outside: [{id: finance, name: Finance}]
            responsibilities: [{id: one, name: One, primary: finance}]
            """,
        )
        == []
    )
