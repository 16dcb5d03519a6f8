from orgdesign.lint.rules.specification.specification_military import specification_military


def design(jurisdiction: str) -> str:
    return f"""
        organization: {{id: o, name: O, jurisdiction: {jurisdiction}}}
        positions:
          - {{id: a, title: A, specification: {{other: [役畢或免役], skills: [兵役登記業務]}}}}
    """


def test_is_judged_in_taiwan(violations):
    assert violations(specification_military, design("TW")) == ["3:47 A (a) chooses by military service: 役畢或免役"]
    assert violations(specification_military, design("CN")) == []
