from orgdesign.lint.rules.specification.specification_inverted import specification_inverted


def design(required: str, preferred: str) -> str:
    return f"""
        organization: {{id: o, name: O}}
        positions: [{{id: a, title: A, specification: {{required: {required}, preferred: {preferred}}}}}]
    """


def test_compares_schooling(violations):
    assert violations(specification_inverted, design("{education: 本科}", "{education: 大专}")) == [
        "2:86 A (a) prefers less than it requires: 大专 against 本科"
    ]
    for required, preferred in (
        ("大专", "本科"),
        ("大专", "大专"),
        ("大专或本科", "大专"),
        ("不限", "高中"),
        ("High school", "BA"),
    ):
        assert (
            violations(specification_inverted, design(f"{{education: {required}}}", f"{{education: {preferred}}}"))
            == []
        )


def test_compares_years_in_one_trade(violations):
    assert violations(specification_inverted, design("{experience: 3 年以上}", "{experience: 两年}")) == [
        "2:90 A (a) prefers less than it requires: 两年 against 3 年以上"
    ]
    for required, preferred in (
        ("1 年", "3 年"),
        ("3 年", "1 年呼叫中心经验"),
        ("3 年", "有经验"),
        ("2 years", "2 years"),
    ):
        assert (
            violations(specification_inverted, design(f"{{experience: {required}}}", f"{{experience: {preferred}}}"))
            == []
        )


def test_only_the_regulated_preset_speaks(lint_text):
    text = design("{education: 本科}", "{education: 高中}")
    found = {
        preset: [one.severity.word for one in lint_text(text, preset) if one.rule == "specification-inverted"]
        for preset in ("textbook@1", "contact-center@1", "small-department@1", "regulated@1")
    }
    assert found == {"textbook@1": [], "contact-center@1": [], "small-department@1": [], "regulated@1": ["info"]}
