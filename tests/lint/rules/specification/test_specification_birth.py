from orgdesign.lint.rules.specification.specification_birth import specification_birth


def design(jurisdiction: str) -> str:
    return f"""
        organization: {{id: o, name: O, jurisdiction: {jurisdiction}}}
        positions:
          - {{id: a, title: A, specification: {{personality: [細心, 天秤座佳], skills: [血型檢測]}}}}
    """


def test_whatever_names_a_sign_is_judged_where_the_law_names_it(violations):
    said = "3:57 A (a) chooses by zodiac, blood type or birthplace: 天秤座佳"
    assert violations(specification_birth, design("TW")) == [said]
    assert violations(specification_birth, design("CN").replace("天秤座佳", "天秤座")) == []


def test_what_turns_people_away_is_judged_everywhere(violations):
    assert violations(specification_birth, design("CN").replace("天秤座佳", "天秤座勿投")) == [
        "3:57 A (a) chooses by zodiac, blood type or birthplace: 天秤座勿投"
    ]
