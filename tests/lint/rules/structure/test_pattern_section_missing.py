from orgdesign.lint.rules.structure.pattern_section_missing import pattern_section_missing


def test_names_every_section_that_is_missing(violations):
    assert violations(
        pattern_section_missing,
        """
        organization: {id: o, name: O, pattern: technology}
        units: [{id: u, name: U, section: after-sales}]
        """,
    ) == [
        "1:32 no unit is the section technical-support of the pattern technology",
        "1:32 no unit is the section customer-information of the pattern technology",
    ]


def test_is_silent_without_a_pattern(violations):
    assert violations(pattern_section_missing, "organization: {id: o, name: O}") == []
