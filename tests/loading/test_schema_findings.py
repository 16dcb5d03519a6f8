"""Each kind of fault: one finding, at its place, in one sentence."""

import pytest

from tests.loading.schema_files import checked, said, said_of_post

POST = "position 主管 (p1)"


@pytest.mark.parametrize(
    ("line", "column", "sentence"),
    [
        ("titel: x", 5, f'{POST} has no field "titel"; did you mean "title"?'),
        ("report_to: x", 5, f'{POST} has no field "report_to"; did you mean "reports_to"?'),
        ("name: x", 5, f'{POST} has no field "name"; did you mean "title"?'),
        ("superior: x", 5, f'{POST} has no field "superior"; did you mean "reports_to"?'),
        ("head: x", 5, f'{POST} has no field "head"; it belongs to: organization, unit'),
        ("上极: x", 5, f'{POST} has no field "上极"; did you mean "上级"?'),
        ("职则: x", 5, f'{POST} has no field "职则"; did you mean "职责"?'),
        ("任职资料: x", 5, f'{POST} has no field "任职资料"; did you mean "任职资格"?'),
        ("zzz: x", 5, f'{POST} has no field "zzz"'),
        ("headcount: many", 5, f'{POST}: "headcount" is "many"; expected a number of people such as 3'),
        ("编制: 很多", 5, f'{POST}: "编制" is "很多"; expected a number of people such as 3'),
        ("headcount: [1]", 5, f'{POST}: "headcount" is a list; expected a number of people such as 3'),
        ("type: manager", 5, f'{POST}: "type" is "manager"; did you mean "managerial"?'),
        ("性质: 主责", 5, f'{POST} has no field "性质"'),
        ("类型: 管理行", 5, f'{POST}: "类型" is "管理行"; did you mean "管理型"?'),
        ("type: 7", 5, f'{POST}: "type" is "7"; expected one of: managerial, technical, skilled'),
        ("key: maybe", 5, f'{POST}: "key" is "maybe"; expected yes or no'),
        ("from: 2026-02-30", 5, f'{POST}: "from" is "2026-02-30"; expected a date such as 2026-01-31'),
        ("rotate_after: soon", 5, f'{POST}: "rotate_after" is "soon"; '
         "expected a length of time such as 4 min, 2 h, 3 d or 6 个月"),
        ("order: 1.5", 5, f'{POST}: "order" is "1.5"; expected a whole number such as 2'),
        ("successors: {a: b}", 5, f'{POST}: "successors" is a map of fields; expected an id, a code or a title'),
        ("successors: [a, [b]]", 21, f'{POST}: item 2 of "successors" is a list; expected an id, a code or a title'),
        ("unit: [a]", 5, f'{POST}: "unit" is a list; expected an id, a code or a title'),
        ("unit: ' '", 5, f'{POST}: "unit" is ""; expected an id, a code or a title'),
        ("code: {zh-CN: a}", 5, f'{POST}: "code" is a map of fields; expected a code as the company writes it, '
         "such as CS-01"),
        ("covers: {fr: x}", 5, f'{POST}: "covers" is a map of fields; '
         "expected a text, or one for each language (zh-CN, zh-TW, en)"),
        ("chart: left", 5, f'{POST}: "chart" is "left"; expected a map with stack, side and collapse'),
        ("chart: {side: up}", 13, f'chart hint of {POST}: "side" is "up"; expected one of: left, right'),
        ("duties: [{text: a, time: 0.4}]", 24, f'duty of {POST}: "time" is "0.4"; do you mean 40%?'),
        ("duties: [{text: a, time: 1}]", 24, f'duty of {POST}: "time" is "1"; do you mean 100%?'),
        ("duties: [{text: a, time: 一成}]", 24, f'duty of {POST}: "time" is "一成"; expected a percentage such as 20%'),
        ("duties: [{time: 20%}]", 14, f'duty of {POST} has no "text", which it needs'),
        ("duties: [{txt: a}]", 15, f'duty of {POST} has no field "txt"; did you mean "text"?'),
        ("duties: [{时间: 20%}]", 14, f'duty of {POST} has no "内容", which it needs'),
        ("duties: {primary: [[a]]}", 24, f'duty of {POST}: item 1 of "primary" is a list; '
         "expected a text, or a map with at least a text"),
        ("backup: {position: a, limit: lots}", 27, f'backup of {POST}: "limit" is "lots"; '
         "expected an amount of money such as 5000 CNY or 1万元"),
        ("specification: {skils: a}", 21, f'specification of {POST} has no field "skils"; did you mean "skills"?'),
        ("specification: {required: {x: a}}", 32, f'requirement of {POST} has no field "x"'),
        ("competencies: {communication: [3]}", 20, f'{POST}: "communication" is a list; expected a level such as 3'),
        ("document: {effective: soon}", 16, f'control block of {POST}: "effective" is "soon"; '
         "expected a date such as 2026-01-31"),
        ("headcount: {approved: -1}", 17, f'headcount of {POST}: "approved" is "-1"; '
         "expected a number of people such as 3"),
    ],
)  # fmt: skip
def test_a_fault_in_a_post(line, column, sentence):
    assert said_of_post(line) == [(4, column, sentence)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("position: []\n", (1, 1, 'design has no field "position"; did you mean "positions"?')),
        ("岗位们: []\n", (1, 1, 'design has no field "岗位们"; did you mean "岗位"?')),
        ("positions: [a]\n",
         (1, 13, 'design: item 1 of "positions" is "a"; expected a map with at least id and title')),
        ("positions:\n  -\n",
         (2, 4, 'design: item 1 of "positions" is empty; expected a map with at least id and title')),
        ("positions: [{id: a}]\n", (1, 13, "position a needs one of: title, job")),
        ("positions: [{编号: a}]\n", (1, 13, "position a needs one of: 岗位名称, 职务")),
        ("positions: [{title: a}]\n", (1, 13, 'position a has no "id", which it needs')),
        ("positions: [{id: , title: a}]\n", (1, 13, 'position a has no "id", which it needs')),
        ("units: [{id: a, title: b}]\n", (1, 17, 'unit b (a) has no field "title"; did you mean "name"?')),
        ("units: [{id: a, name: ' '}]\n", (1, 17, 'unit   (a): "name" is ""; expected a name that is not empty')),
        ("people: [{holds: a}]\n", (1, 10, "person needs one of: id, name")),
        ("organization: {id: a, name: b, locale: zh-cn}\n",
         (1, 32, 'organization b (a): "locale" is "zh-cn"; did you mean "zh-CN"?')),
        ("organization: {id: a, name: b, principles: {controll: c}}\n",
         (1, 45, 'principles of organization b (a) has no field "controll"; did you mean "control"?')),
        ("decisions: [{matter: 退款, approve: {a: lots}}]\n",
         (1, 36, 'decision 退款: "a" is "lots"; '
          "expected an amount of money such as 5000 CNY, or nothing where there is no limit")),
        ("responsibilities: [{id: a, name: b, primary: {华东: }}]\n",
         (1, 47, 'responsibility b (a): "华东" is empty; expected an id, a code or a title')),
    ],
)  # fmt: skip
def test_a_fault_elsewhere(text, expected):
    assert said(text) == [expected]


@pytest.mark.parametrize("id", ["a b", "a/b", ".a", "..", "a:b", "客服,部", "客服·部", "☺", "", "(a)", "a@b", "a\\b"])
def test_an_id_is_made_of_letters_digits_and_three_signs(id):
    sentences = said(f"positions: [{{id: '{id}', title: b}}]\n")
    assert [(line, column) for line, column, _ in sentences] == [(1, 14)]
    assert "expected letters, digits, “_”, “-” and “.” (not in front)" in sentences[0][2]


@pytest.mark.parametrize("id", ["a", "007", "客服经理", "a.b-c_d", "-", "Ünit", "客服Ⅱ", "岗位々"])
def test_letters_of_any_script_make_an_id(id):
    assert said(f"positions: [{{id: '{id}', title: b}}]\n") == []


def test_letters_and_accents_written_apart_are_no_id():
    assert said("units: [{id: U\u0308nit, name: b}]\n") == [
        (1, 10, 'unit b (U\u0308nit): the id "U\u0308nit" has letters and accents written apart')
    ]


def test_ids_of_duties_goals_and_steps_are_looked_at_too():
    assert len(said("positions: [{id: a, title: b, duties: [{id: 甲·乙, text: c}]}]\n")) == 1
    assert len(said("positions: [{id: a, title: b, duties: {primary: [{id: 甲·乙, text: c}]}}]\n")) == 1
    assert len(said("processes: [{id: a, steps: [{id: 甲·乙}]}]\n")) == 1


def test_a_list_of_allowed_values_comes_in_the_language_of_the_author():
    _, findings = checked("positions:\n  - {id: a, title: b, type: 管理行}\n  - {id: c, title: d, type: manager}\n")
    assert [str(one.hint) for one in findings] == [
        "allowed are: 管理型, 技术型, 技能型",
        "allowed are: managerial, technical, skilled",
    ]


def test_a_small_map_names_its_fields():
    _, findings = checked("positions: [{id: a, title: b, career: {zzz: c}}]\n")
    assert [str(one.hint) for one in findings] == ["it may have: promotes_to, rotates_with, comes_from"]


def test_one_field_under_two_names_is_written_twice():
    data, findings = checked("positions:\n  - id: a\n    title: b\n    名称: c\n")
    assert [(one.rule, one.location.line) for one in findings] == [("duplicate-key", 4)]
    assert data["positions"] == [{"id": "a", "title": "b"}]


def test_a_text_cut_by_a_comma_is_said_once():
    text = "positions:\n  - {id: a, title: b, duties: [{text: 每周统计投诉原因,提交分析报告}]}\n"
    _, findings = checked(text)
    assert [one.rule for one in findings] == ["punctuation"]


def test_an_unknown_key_with_nothing_behind_it_is_a_fault():
    assert said_of_post("zzz:") == [(4, 5, f'{POST} has no field "zzz"')]


def test_a_fingerprint_does_not_move_with_lines():
    one = "  - {id: a, title: b, zzz: 1}\n"
    other = "  - {id: c, title: d}\n"
    _, first = checked(f"positions:\n{one}{other}")
    _, second = checked(f"positions:\n{other}\n{one}")
    assert [finding.fingerprint for finding in first] == [finding.fingerprint for finding in second]
    assert first[0].data == {"section": "positions", "id": "a"}


def test_long_values_are_cut():
    assert said_of_post(f"order: {'x' * 100}") == [
        (4, 5, f'{POST}: "order" is "{"x" * 40}…"; expected a whole number such as 2')
    ]
