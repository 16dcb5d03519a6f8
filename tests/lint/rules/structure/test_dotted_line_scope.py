from orgdesign.lint.rules.structure.dotted_line_scope import dotted_line_scope


def test_more_than_two_dotted_lines_are_a_milder_matter(violations):
    assert violations(
        dotted_line_scope,
        """
        organization: {id: o, name: O}
        positions:
          - {id: a, title: A, reports_to: none}
          - id: b
            title: B
            reports_to: a
            dotted_to:
              - {position: a, scope: quality}
              - {position: a, scope: safety}
              - a
        """,
    ) == [
        "10:9 the dotted line from B (b) to A (a) states no scope",
        "7:5 (many) B (b) has 3 dotted lines, more than 2",
    ]
