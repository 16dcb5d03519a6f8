from orgdesign.lint.rules.specification.specification_age import specification_age


def design(jurisdiction: str) -> str:
    return f"""
        organization: {{id: o, name: O, jurisdiction: {jurisdiction}}}
        positions:
          - {{id: a, title: A, specification: {{education: 大专，35岁以下, experience: 3 年以上, other: 年满18周岁}}}}
          - {{id: b, title: B, purpose: 服务60岁以上客户, specification: {{other: 年龄不限}}}}
    """


def test_is_an_error_where_the_law_names_it(violations):
    assert violations(specification_age, design("CN")) == ["3:39 A (a) chooses by age: 35岁以下"]
    assert violations(specification_age, design("TW")) == ["3:39 (unlawful) A (a) chooses by age: 35岁以下"]
    assert violations(specification_age, design("US")) == ["3:39 A (a) chooses by age: 35岁以下"]


def test_severities(lint_text):
    found = {
        law: [one.severity.word for one in lint_text(design(law)) if one.rule == "specification-age"]
        for law in ("CN", "TW")
    }
    assert found == {"CN": ["warning"], "TW": ["error"]}
