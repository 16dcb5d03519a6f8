from orgdesign.lint.rules.span.avoidable_layer import avoidable_layer


def test_allows_one_layer_above_what_arithmetic_demands(violations):
    design = """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, reports_to: none}
          - {id: b, title: B, reports_to: a}
          - {id: c, title: C, reports_to: b}
          - {id: d, title: D, reports_to: c, headcount: %d}
    """
    assert violations(avoidable_layer, design % 7) == []
    assert violations(avoidable_layer, design % 6) == [
        "1:1 the organization has 4 layers; at a span of 8, 2 hold its 9 heads"
    ]
