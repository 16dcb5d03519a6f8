from orgdesign.lint.rules.structure.grade_inversion import grade_inversion


def test_equal_rank_is_an_inversion_and_a_wide_gap_a_milder_matter(violations):
    assert violations(
        grade_inversion,
        """
        organization: {id: o, name: O}
        grades: [{id: M5, name: Five, rank: 5}, {id: M2, name: Two, rank: 2}, {id: M1, name: One, rank: 1}]
        positions:
          - {id: a, title: A, reports_to: none, grade: M5}
          - {id: b, title: B, reports_to: a, grade: M2}
          - {id: c, title: C, reports_to: b, grade: M2}
          - {id: d, title: D, reports_to: c}
          - {id: e, title: E, assistant_to: a, grade: M1}
        """,
    ) == [
        "5:38 (gap) A (a), grade M5, ranks 3 steps above B (b), grade M2",
        "6:38 B (b), grade M2, does not rank above C (c), grade M2",
    ]


def test_the_gap_can_be_set(violations):
    design = """
        organization: {id: o, name: O}
        grades: [{id: M5, name: Five, rank: 5}, {id: M2, name: Two, rank: 2}]
        positions:
          - {id: a, title: A, reports_to: none, grade: M5}
          - {id: b, title: B, reports_to: a, grade: M2}
    """
    assert violations(grade_inversion, design, max_gap=3) == []
