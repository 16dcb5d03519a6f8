import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from orgdesign.loading.source_file import SourceFile
from orgdesign.location import Location


def read(text):
    source_file, findings = SourceFile.from_text("org.yaml", text)
    assert findings == []
    return source_file


def written_at(source_file, path):
    """What stands at a path's place."""
    place = source_file.locate(path)
    assert place.line == place.end_line
    return source_file.lines[place.line - 1][place.column - 1 : place.end_column - 1]


def test_every_scalar_is_its_text_and_nothing_is_none():
    text = "a: NO\nb: 007\nc: 1.10\nd: '2026'\ne: ~\nf:\ng: null\nh: 'null'\ni: ''\nj: Null\n"
    assert read(text).data == {
        "a": "NO", "b": "007", "c": "1.10", "d": "2026", "e": None,
        "f": None, "g": None, "h": "null", "i": "", "j": "Null",
    }  # fmt: skip


@pytest.mark.parametrize("text", ["", "\n", "# nothing yet\n", "---\n", "~\n"])
def test_an_empty_file_is_an_empty_design(text):
    source_file = read(text)
    assert source_file.data == {} and not source_file.unreadable
    assert source_file.locate(("positions", 0)) == Location("org.yaml", 1, 1, 1, 1)


DESIGN = """\
organization: {id: 'o', "name": 客户部}  # 说明
positions:
  - id: p1   # orgdesign: ignore[x] y
    title: "a # b"
    skills: [沟通, '投诉 # 处理', {a: 1, b: [2,
      3]}]
  - {id: p2, 上级: p1} # c
  -
    id: p3
    text: |  # block
      one
  - plain text # comment
  - *p
  - &p q
  -
"""


def test_locates_keys_and_items_as_they_are_written():
    source_file = read(DESIGN.replace("  - *p\n", ""))
    assert {path: written_at(source_file, path) for path in PLACES} == PLACES


PLACES = {
    ("organization",): "organization",
    ("organization", "id"): "id",
    ("organization", "name"): '"name"',
    ("positions", 0): "id: p1",
    ("positions", 0, "title"): "title",
    ("positions", 0, "title", "nowhere", 3): "title",
    ("positions", 0, "skills", 0): "沟通",
    ("positions", 0, "skills", 1): "'投诉 # 处理'",
    ("positions", 0, "skills", 2): "{a: 1, b: [2,",
    ("positions", 0, "skills", 2, "b", 0): "2",
    ("positions", 0, "skills", 2, "b", 1): "3",
    ("positions", 1): "{id: p2, 上级: p1}",
    ("positions", 1, "上级"): "上级",
    ("positions", 2): "id: p3",
    ("positions", 2, "text"): "text",
    ("positions", 3): "plain text",
    ("positions", 4): "&p q",
    ("positions", 9): "positions",
}


def test_a_removed_part_can_still_be_located_and_its_neighbours_stay_where_they_were():
    source_file = read("a: {b: 1, c: {d: 2}, e: 3}\nf: [x, {y: 1}, z]\n")
    source_file.remove(("a", "c"))
    source_file.remove(("a", "c"))
    source_file.remove(("f", 1))
    source_file.remove(("nowhere", "at", "all"))
    assert source_file.data == {"a": {"b": "1", "e": "3"}, "f": ["x", None, "z"]}
    assert [written_at(source_file, path) for path in (("a", "e"), ("a", "c", "d"), ("f", 1, "y"), ("f", 2))] == [
        "e", "d", "y", "z",
    ]  # fmt: skip


def test_known_keys_without_a_value_are_taken_out():
    source_file = read("a: {b: , c: ~, x: }\nd: [~]\ne:\n")
    source_file.take_out_nulls(frozenset({"b", "c", "e"}))
    assert source_file.data == {"a": {"x": None}, "d": [None]}
    assert written_at(source_file, ("a", "x")) == "x"


def test_renamed_keys_keep_their_order_and_their_places():
    source_file = read("岗位:\n  - 名称: a\n    编号: b\n    x: c\n")
    source_file.remove(("岗位", 0, "x"))
    assert source_file.rename_keys(source_file.data, {"岗位": "positions"}) == []
    assert source_file.rename_keys(source_file.data["positions"][0], {"名称": "title", "编号": "id"}) == []
    assert source_file.data == {"positions": [{"title": "a", "id": "b"}]}
    assert written_at(source_file, ("positions", 0, "id")) == "编号"
    assert written_at(source_file, ("positions", 0, "x")) == "x"


def test_two_keys_renamed_into_one_are_a_duplicate():
    source_file = read("上级: a\nid: p\nreports_to: b\n")
    (finding,) = source_file.rename_keys(source_file.data, {"上级": "reports_to"}, ("positions", "p"))
    assert source_file.data == {"reports_to": "a", "id": "p"}
    assert (finding.rule, str(finding.location)) == ("duplicate-key", "org.yaml:3:1")
    assert [str(related.location) for related in finding.related] == ["org.yaml:1:1"]
    assert written_at(source_file, ("reports_to",)) == "上级"
    assert written_at(source_file, ("id",)) == "id"


def test_the_second_of_two_like_keys_is_a_finding_and_the_first_counts():
    source_file, findings = SourceFile.from_text(
        "org.yaml", "a:\n  - id: p\n    b: {x: 1}\n    b: {b: 2, b: 3}\n    c: 1\n"
    )
    assert source_file.data == {"a": [{"id": "p", "b": {"x": "1"}, "c": "1"}]}
    assert [(f.rule, str(f.location), str(f.related[0].location)) for f in findings] == [
        ("duplicate-key", "org.yaml:4:5", "org.yaml:3:5"),
        ("duplicate-key", "org.yaml:4:15", "org.yaml:4:9"),
    ]
    assert written_at(source_file, ("a", 0, "c")) == "c"


def test_aliases_write_a_part_again_each_with_a_copy_of_its_own():
    source_file = read("a: &x {k: [1, ~]}\nb: *x\nc: [&y t, *y]\n*y : key\n")
    assert source_file.data == {"a": {"k": ["1", None]}, "b": {"k": ["1", None]}, "c": ["t", "t"], "t": "key"}
    source_file.remove(("b", "k"))
    assert source_file.data["a"] == {"k": ["1", None]}
    assert str(source_file.locate(("c", 1))) == "org.yaml:3:11"
    assert written_at(source_file, ("b", "k")) == "k"


WORDS = st.text(alphabet="ab 客户#:-{}[]\"'\\é😀\n\t", max_size=8)
TREES = st.dictionaries(
    WORDS,
    st.recursive(
        WORDS, lambda parts: st.lists(parts, max_size=4) | st.dictionaries(WORDS, parts, max_size=4), max_leaves=12
    ),
    max_size=5,
)


@given(TREES, st.booleans(), st.sampled_from(["\n", "\r\n", "\r"]))
def test_reads_what_the_reference_reader_reads_and_points_at_every_key_and_item(tree, flow, line_break):
    text = yaml.safe_dump(tree, allow_unicode=True, default_flow_style=flow, sort_keys=False, line_break=line_break)
    source_file = read(text)
    assert source_file.data == yaml.load(text, yaml.BaseLoader)
    node = yaml.compose(text, yaml.CSafeLoader)
    for path, mark in marks_of(node, ()):
        place = source_file.locate(path)
        assert (place.line, place.column) == (mark.line + 1, mark.column + 1)
        assert (place.end_line, place.end_column) >= (place.line, place.column)


def marks_of(node, path):
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield (*path, key.value), key.start_mark
            yield from marks_of(value, (*path, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            yield (*path, index), item.start_mark
            yield from marks_of(item, (*path, index))
