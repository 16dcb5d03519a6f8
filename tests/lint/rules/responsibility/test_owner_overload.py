from orgdesign.lint.rules.responsibility.owner_overload import owner_overload


def test_a_head_who_owns_nearly_everything_has_not_delegated(violations):
    design = """
        organization: {id: o, name: O}
        positions: [{id: a, title: A, reports_to: none}, {id: b, title: B, reports_to: a}]
        responsibilities:
          - {id: r1, name: R1, primary: a}
          - {id: r2, name: R2, primary: a}
          - {id: r3, name: R3, primary: %s}
          - {id: r4, name: R4, primary: b}
          - {id: r5, name: R5, primary: b}
    """
    assert violations(owner_overload, design % "b") == []
    assert violations(owner_overload, design % "a") == [
        "2:13 (share) A (a), at the top, owns 3 of 5 responsibilities, more than 40 %"
    ]


def test_the_number_can_be_set(violations):
    assert violations(
        owner_overload,
        """
        organization: {id: o, name: O}
        positions: [{id: a, title: A, reports_to: none}]
        responsibilities: [{id: r1, name: R1, primary: a}, {id: r2, name: R2, primary: a}]
        """,
        max=1,
    ) == ["2:13 A (a) is the primary owner of 2 responsibilities, more than 1"]
