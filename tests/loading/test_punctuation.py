"""The traps of Chinese input: each is one finding with its mend, and reading goes on as if it were mended."""

import pytest

from orgdesign.loading.source_file import SourceFile

KNOWN_KEYS = frozenset(
    [
        "organization",
        "positions",
        "units",
        "duties",
        "id",
        "title",
        "name",
        "unit",
        "text",
        "time",
        "head",
        "skills",
        "tasks",
        "组织",
        "岗位",
        "编号",
        "标题",
        "上级",
        "目标",
    ]
)


def read(text):
    return SourceFile.from_text("org.yaml", text, known_keys=KNOWN_KEYS)


def traps_in(text):
    """Line, column and what stands there of every finding; all must be of the rule."""
    source_file, findings = read(text)
    assert {finding.rule for finding in findings} <= {"punctuation"}
    assert all(finding.hint for finding in findings)
    return source_file.data, [(finding.location.line, finding.location.column) for finding in findings]


COLONS = {
    "positions:\n  - id: a\n    上级：b\n    title: c\n": (
        {"positions": [{"id": "a", "上级": "b", "title": "c"}]},
        [(3, 7)],
    ),
    "positions:\n  - id: a\n    上级： b\n": ({"positions": [{"id": "a", "上级": "b"}]}, [(3, 7)]),
    "岗位：\n  - 编号: a\n": ({"岗位": [{"编号": "a"}]}, [(1, 3)]),
    "组织：a\n": ({"组织": "a"}, [(1, 3)]),
    "positions:\n  - id：a\n    title：b\n": ({"positions": [{"id": "a", "title": "b"}]}, [(2, 7), (3, 10)]),
    "positions:\n  - {id：a, title：b}\n": ({"positions": [{"id": "a", "title": "b"}]}, [(2, 8), (2, 17)]),
    "a: x\n岗位名：b\nid: c\n": ({"a": "x", "岗位名": "b", "id": "c"}, [(2, 4)]),
    "a: 1\r\n上级：b\r\n": ({"a": "1", "上级": "b"}, [(2, 3)]),
    '"id"：a\n': ({"id": "a"}, [(1, 5)]),
}


@pytest.mark.parametrize("text", COLONS)
def test_full_width_colons_behind_keys(text):
    assert traps_in(text) == COLONS[text]


COMMAS = {
    "a: {id: b，title: c}\n": ({"a": {"id": "b", "title": "c"}}, [(1, 10)]),
    "a: {id: b，title：c，上级：d}\n": ({"a": {"id": "b", "title": "c", "上级": "d"}}, [(1, 10)]),
    "skills: [沟通，表达, 分析]\n": ({"skills": ["沟通", "表达", "分析"]}, [(1, 12)]),
    "skills: [沟通、表达、分析]\n": ({"skills": ["沟通", "表达", "分析"]}, [(1, 12)]),
    "skills: [沟通,\n  表达、分析]\n": ({"skills": ["沟通", "表达", "分析"]}, [(2, 5)]),
}


@pytest.mark.parametrize("text", COMMAS)
def test_full_width_commas_between_entries(text):
    assert traps_in(text) == COMMAS[text]


CUTS = {
    "a: {text: 每周统计, 提交报告, time: 20%}\n": ({"a": {"text": "每周统计, 提交报告", "time": "20%"}}, [(1, 17)]),
    "a: {time: 1, text: 统计, 提交, 归档}\n": ({"a": {"time": "1", "text": "统计, 提交, 归档"}}, [(1, 24)]),
    'a: {text: 统计, 提交"周报"}\n': ({"a": {"text": '统计, 提交"周报"'}}, [(1, 15)]),
    "a: {text: 统计, 目标, time: 1}\n": ({"a": {"text": "统计, 目标", "time": "1"}}, [(1, 15)]),
    "a: {制定标准, time: 1}\n": ({"a": {"time": "1"}}, [(1, 5)]),
    "a: {'制定', time: 1}\n": ({"a": {"time": "1"}}, [(1, 5)]),
    "a: {id:b, title:c}\n": ({"a": {"id": "b", "title": "c"}}, [(1, 7), (1, 16)]),
    "a: {id: b, title: c}\nd: &x {text: e, f}\ng: *x\n": (
        {"a": {"id": "b", "title": "c"}, "d": {"text": "e, f"}, "g": {"text": "e, f"}},
        [(2, 17)],
    ),
}


@pytest.mark.parametrize("text", CUTS)
def test_commas_that_cut_a_text(text):
    assert traps_in(text) == CUTS[text]


def test_a_key_without_a_value_is_no_trap():
    assert traps_in("a: {id: , title: ~, name:\n }\nb:\n") == (
        {"a": {"id": None, "title": None, "name": None}, "b": None},
        [],
    )


HASHES = {
    "title: 客户 #1 热线\nid: b\n": ({"title": "客户 #1 热线", "id": "b"}, [(1, 11)]),
    "skills:\n  - 沟通 #重要\n": ({"skills": ["沟通 #重要"]}, [(2, 8)]),
    "a: {title: 客户 #1, id: b\n  }\n": ({"a": {"title": "客户"}}, [(1, 15)]),
}


@pytest.mark.parametrize("text", HASHES)
def test_texts_lost_behind_a_hash(text):
    assert traps_in(text) == HASHES[text]


SIGNS = {
    "skills: ［沟通，表达］\n": ({"skills": ["沟通", "表达"]}, [(1, 9)]),
    "a: ｛id: b，title：c｝\n": ({"a": {"id": "b", "title": "c"}}, [(1, 4)]),
    "a: “b: c”\n": ({"a": "b: c"}, [(1, 4)]),
    "“id”: a\n": ({"id": "a"}, [(1, 1)]),
    "a:\n　　id: b\n　　title: c\n": ({"a": {"id": "b", "title": "c"}}, [(2, 1), (3, 1)]),
    "id:　a\ntitle: b\n": ({"id": "a", "title": "b"}, [(1, 4)]),
    "id:\xa0a\ntitle: b\n": ({"id": "a", "title": "b"}, [(1, 4)]),
    "duties:\n  － 制定\n  － 组织\n": ({"duties": ["制定", "组织"]}, [(2, 3)]),
    "positions:\n  －id: a\n    title: b\n": ({"positions": [{"id": "a", "title": "b"}]}, [(2, 3)]),
    "positions:\n  - id:a\n": ({"positions": [{"id": "a"}]}, [(2, 7)]),
}


@pytest.mark.parametrize("text", SIGNS)
def test_full_width_signs_where_yaml_needs_half_width_ones(text):
    assert traps_in(text) == SIGNS[text]


@pytest.mark.parametrize("text", ["a:\n\tb: c\n", "a: x\n\tb: c\n", "a:\n  - b\n\t- c\n"])
def test_tabs_as_indentation(text):
    source_file, [finding] = read(text)
    assert (finding.rule, finding.location.column, source_file.unreadable) == ("punctuation", 1, True)


def test_tabs_elsewhere_are_spaces():
    assert traps_in("a:\tb\nc: [d,\n\te]\nf: |\n  g\n\th\n") == ({}, [(6, 1)])
    assert traps_in("a:\tb\nc: [d,\n\te]\nf: |\n  g\n  \th\n") == ({"a": "b", "c": ["d", "e"], "f": "g\n\th\n"}, [])


def test_copied_entries_are_said_and_copied():
    data, places = traps_in("a: &x {id: b, title: c}\nd:\n  <<: *x\n  id: e\nf: {<<: [*x, *x]}\n")
    assert places == [(3, 3), (5, 5)]
    assert (data["d"], data["f"]) == ({"id": "e", "title": "c"}, {"id": "b", "title": "c"})


def test_tags():
    assert traps_in("a: !!str 1\nb: !x {c: d}\ne: [!y f]\ng: 重要!\n") == (
        {"a": "1", "b": {"c": "d"}, "e": ["f"], "g": "重要!"},
        [(1, 4), (2, 4), (3, 5)],
    )
    source_file, [finding] = read("a: !重要 b\n")
    assert (finding.rule, finding.location.column, source_file.unreadable) == ("punctuation", 4, True)


def test_several_documents_are_one_trap_and_none_is_read():
    source_file, [finding] = read("---\na: b\n---\nc: d\n---\ne: f\n")
    assert (finding.rule, finding.location.line, source_file.unreadable) == ("punctuation", 3, True)
    assert traps_in("---\na: b\n...\n") == ({"a": "b"}, [])


OWN_LINES = {
    "a:\n  id：b\n": ({"a": {"id": "b"}}, [(2, 5)]),
    "a:\n  上级：b\n  编号：c\n": ({"a": {"上级": "b", "编号": "c"}}, [(2, 5), (3, 5)]),
    "a:\n  上级：b\n": ({"a": "上级：b"}, []),
}


@pytest.mark.parametrize("text", OWN_LINES)
def test_a_text_below_its_key_that_looks_like_keys(text):
    assert traps_in(text) == OWN_LINES[text]


LEGITIMATE = """\
# 上级：这是注释，「」、#1
organization: {id: a, name: 客户服务部}  # 目标：提高
goals: {text: 目标：提高满意度，保证质量；时间：全年, time: 20%}
quoted: ["沟通、表达", '分析，归纳', "上级：经理 #1", {text: "统计, 提交"}]
block: |
  上级：经理
  － 第一
  客户 #1 热线
  \t[沟通、表达]
folded: >
  上级：经理，标题：客服
plain: 目标：一次解决，二次回访、三次上门
positions:
  - duties:
      - text: 上级：报告
      - 每周统计投诉原因，提交分析报告、周报
      - 目标：提高满意度
      - “一站式”服务
      - ［可选］培训
      - 【重点】［全年］检查
    purpose:
      目标：提高满意度，
      保证质量
several: 第一行，
  第二行、第三行：结束
url: https://example.com/a#b
code: A－B#1
dash: －
exclamation: 注意!重要
wide: 全角　空格
note: "　缩进"
ratio: 1：3
tail: 客户 # 说明
empty: ''#
waived: 客服 #orgdesign: ignore[x] y
flow: {text: 制定标准，组织实施、检查, a: “引号”}
"""


def test_chinese_punctuation_in_texts_is_no_trap():
    _, places = traps_in(LEGITIMATE)
    assert places == []


def test_a_trap_that_stops_the_parser_is_said_in_the_place_of_its_complaint():
    source_file, findings = read("a: b\n上级：c\nd: e\n\nf: [g\n")
    assert [(finding.rule, finding.location.line) for finding in findings] == [("punctuation", 2), ("yaml-syntax", 5)]
    assert source_file.unreadable


def test_a_hash_that_swallows_a_closing_bracket_is_said_in_its_place():
    _, findings = read("positions:\n  - {id: a, title: 处理 #12345 的投诉, unit: u}\n")
    assert [(one.rule, one.location.line, one.location.column, str(one.message)) for one in findings] == [
        ("punctuation", 2, 23, "“#12345 的投诉, unit: u}” is lost: after a space, # begins a comment")
    ]
    _, findings = read("positions:\n  - {id: a, title: '处理 #1}', unit: u\n")
    assert [one.rule for one in findings] == ["yaml-syntax"]


def test_fingerprints_do_not_depend_on_lines():
    def fingerprints(text):
        return [finding.fingerprint for finding in read(text)[1]]

    once = fingerprints("a: b\n上级：c\n")
    assert fingerprints("\n\na: b\n上级：c\n") == once
    assert len(set(fingerprints("a:\n  id：c\nd:\n  id：c\n"))) == 2


def test_parts_behind_a_mend_stay_where_they_were_written():
    source_file, _ = read("a: {text: b, c, title：d, id: e} # f\ng:\n  - h\n")
    place = source_file.locate(("a", "id"))
    assert (place.line, place.column, place.end_column) == (1, 26, 28)
    assert [str(item) for item in source_file.items()] == ["org.yaml:3:5"]
    assert [str(comment.location) for comment in source_file.comments()] == ["org.yaml:1:33"]
