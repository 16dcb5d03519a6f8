from orgdesign.lint.rules.description.description_without_owner import description_without_owner


def test_a_description_under_control_has_an_owner(violations):
    assert violations(
        description_without_owner,
        """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, document: {number: JD-1, owner: Personnel}}
          - {id: b, title: B, document: {number: JD-2}}
          - {id: c, title: C, document: {number: JD-3, status: superseded}}
          - {id: d, title: D}
        """,
    ) == ["4:23 nobody is named who keeps the description of B (b) up to date"]


def test_what_the_defaults_leave_out_is_one_case(violations):
    assert violations(
        description_without_owner,
        """
        organization: {id: o, name: O}
        defaults: {document: {confidentiality: internal}}
        positions:
          - {id: a, title: A}
          - {id: b, title: B, document: {number: JD-1}}
          - {id: c, title: C}
          - {id: d, title: D, document: {owner: Personnel}}
        """,
    ) == [
        "5:23 nobody is named who keeps the description of B (b) up to date",
        "4:5 nobody is named who keeps the descriptions of A (a) and 1 other post up to date",
    ]
