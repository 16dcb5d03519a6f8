from orgdesign.lint.rules.span.top_heavy import top_heavy


def test_finds_few_hands_and_a_layer_larger_than_the_one_below(violations):
    assert violations(
        top_heavy,
        """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, reports_to: none}
          - {id: b, title: B, reports_to: a, headcount: 4}
          - {id: c, title: C, reports_to: b, headcount: 3}
        """,
    ) == [
        "1:1 5 managers lead 3 other people: fewer than 5 for each",
        "1:1 layer 2 has 4 heads, more than the 3 of the layer below it",
    ]
