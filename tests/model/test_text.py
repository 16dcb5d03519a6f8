from orgdesign.model.text import LocalizedText, natural, normalized, text_in

TITLE = LocalizedText.of([("en", "Complaints Lead"), ("zh-CN", "客户投诉主管")], "zh-CN")


def test_a_localized_text_reads_as_the_text_in_the_organizations_language():
    assert TITLE == "客户投诉主管"


def test_a_text_is_found_in_the_language_asked_for():
    assert text_in(TITLE, "en") == "Complaints Lead"


def test_a_missing_language_falls_back_to_the_text_as_it_stands():
    assert text_in(TITLE, "zh-TW") == "客户投诉主管"
    assert text_in("客服经理", "en") == "客服经理"
    assert LocalizedText.of([("en", "Lead")], "zh-CN") == "Lead"


def test_texts_that_differ_by_width_case_and_punctuation_only_are_alike():
    assert normalized("分析 KPI,提交报告。") == normalized("分析kpi,提交报告")


def test_natural_order_puts_p2_before_p10():
    assert sorted(["p10", "p2", "10", "a", "9"], key=natural) == ["9", "10", "a", "p2", "p10"]


def test_natural_order_bears_numbers_of_any_length():
    assert natural("9" * 10_000) == natural("9" * 300)
