from orgdesign.lint.rules.specification.specification_appearance import specification_appearance


def design(jurisdiction: str) -> str:
    return f"""
        organization: {{id: o, name: O, jurisdiction: {jurisdiction}}}
        positions:
          - {{id: a, title: A, specification: {{physical: [五官端正, 身高165cm以上], skills: [形象设计, 五官科护理]}}}}
          - {{id: b, title: B, specification: {{physical: [Tidy dress, Work at heights], skills: [声音甜美]}}}}
    """


def test_is_an_error_where_the_law_names_it(violations):
    said = "A (a) chooses by looks: 五官端正, 身高165cm以上"
    assert violations(specification_appearance, design("CN")) == [f"3:50 {said}"]
    assert violations(specification_appearance, design("TW")) == [f"3:50 (unlawful) {said}"]
