from orgdesign.lint.rules.span.too_many_layers import too_many_layers

CHAIN = """
    organization: {id: o, name: O}
    positions:
      - {id: a, title: A, reports_to: none}
      - {id: b, title: B, reports_to: a}
      - {id: c, title: C, reports_to: b}
      - {id: d, title: D, reports_to: c, headcount: 147}
      - {id: e, title: E, assistant_to: d, headcount: 0}
"""


def test_four_layers_are_enough_for_a_hundred_and_fifty_heads(violations):
    assert violations(too_many_layers, CHAIN) == []
    assert violations(too_many_layers, CHAIN.replace("assistant_to", "reports_to")) == [
        "7:5 the organization has 5 layers, more than 4 for 150 heads: E (e) → D (d) → C (c) → B (b) → A (a)"
    ]


def test_larger_organizations_may_have_six(violations):
    larger = CHAIN.replace("assistant_to", "reports_to").replace("147", "148")
    assert violations(too_many_layers, larger) == []
    assert violations(too_many_layers, larger, max_large=4) == [
        "7:5 the organization has 5 layers, more than 4 for 151 heads: E (e) → D (d) → C (c) → B (b) → A (a)"
    ]
