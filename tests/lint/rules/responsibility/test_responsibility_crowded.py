from orgdesign.lint.rules.responsibility.responsibility_crowded import responsibility_crowded


def test_three_partial_and_four_supporting_hands_are_not_too_many(violations):
    design = """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A}
          - {id: b, title: B}
          - {id: c, title: C}
          - {id: d, title: D}
          - {id: e, title: E}
        responsibilities: [{id: one, name: One, primary: a, %s}]
    """
    assert violations(responsibility_crowded, design % "partial: [b, c, d]") == []
    assert violations(responsibility_crowded, design % "support: [b, c, d, e]") == []
    assert violations(responsibility_crowded, design % "partial: [b, c, d, e]") == [
        "8:53 4 posts have a partial involvement in One (one), more than 3: B (b), C (c), D (d), E (e)"
    ]
    assert violations(responsibility_crowded, design % "support: [b, c]", max_support=1) == [
        "8:53 2 posts support One (one), more than 1: B (b), C (c)"
    ]
