from orgdesign.lint.rules.description.missing_translation import missing_translation


def test_a_design_in_one_language_misses_nothing(violations):
    design = "organization: {id: o, name: O, locale: en}\npositions: [{id: a, title: A, duties: [One]}]"
    assert violations(missing_translation, design) == []


def test_what_is_translated_for_one_is_translated_for_all(violations):
    assert violations(
        missing_translation,
        """
        organization: {id: o, name: {en: O, zh-CN: 机构}, locale: en}
        units: [{id: u, name: Complaints}]
        positions:
          - {id: a, title: {en: A, zh-CN: 甲}, purpose: To serve, duties: [{id: d, text: {en: One, zh-CN: 一}}]}
          - {id: b, title: B, purpose: To help, duties: [{text: {zh-CN: 二}}, Three]}
        """,
    ) == [
        "2:17 Complaints (u) is not said in zh-CN: name",
        "5:13 B (b) is not said in zh-CN, en: title, duties.text",
    ]


def test_a_text_of_many_entries_is_missed_once(violations):
    assert violations(
        missing_translation,
        """
        organization: {id: o, name: O, locale: en}
        defaults: {position: {hours: Shifts}}
        positions:
          - {id: a, title: A, hours: {en: Days, zh-CN: 白班}}
          - {id: b, title: B}
          - {id: c, title: C}
        """,
    ) == ["5:5 B (b) is not said in zh-CN: hours"]
