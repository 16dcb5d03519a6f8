"""Files made to break the reader: each ends in findings, in bounded time and memory."""

import os
import time
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgdesign.loading.limits import Limits
from orgdesign.loading.reading import read_source_file
from orgdesign.loading.source_file import SourceFile

KNOWN = frozenset({"id", "title", "text", "time", "上级", "positions"})


def rules_of(text, limits=None):
    options = {} if limits is None else {"limits": limits}
    source_file, findings = SourceFile.from_text("org.yaml", text, known_keys=KNOWN, **options)
    return source_file.unreadable, [(finding.rule, finding.location.line) for finding in findings]


@pytest.fixture(autouse=True)
def soon():
    began = time.process_time()
    yield
    assert time.process_time() - began < 20


def test_aliases_of_aliases_stop_at_the_limit():
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    tracemalloc.start()
    assert rules_of("\n".join(lines)) == (True, [("limit-exceeded", 6)])
    assert tracemalloc.get_traced_memory()[1] < 200_000_000
    tracemalloc.stop()


def test_aliases_of_aliases_stop_at_the_depth_too():
    lines = ["a0: &a0 x", *(f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 200))]
    assert rules_of("\n".join(lines)) == (True, [("limit-exceeded", 101)])


@pytest.mark.parametrize("text", ["a: &x [*x]\n", "a: &x {b: {c: *x}}\n"])
def test_a_part_that_contains_itself(text):
    assert rules_of(text) == (True, [("yaml-syntax", 1)])


@pytest.mark.parametrize(
    "text",
    ["[" * 10_000, "{a: " * 10_000, "[" * 10_000 + "]" * 10_000, "- " * 10_000, "a: " + "{? " * 10_000],
)
def test_ten_thousand_levels_on_a_line(text):
    unreadable, [(rule, line)] = rules_of(text)
    assert unreadable and line == 1 and rule in ("limit-exceeded", "yaml-syntax")


def test_ten_thousand_levels_of_indentation():
    text = "".join(" " * depth + "a:\n" for depth in range(3_000))
    assert rules_of(text) == (True, [("limit-exceeded", 101)])


def test_a_hundred_levels_are_read():
    assert rules_of("a: " + "[" * 99 + "]" * 99) == (False, [])
    assert rules_of("a: " + "[" * 100 + "]" * 100) == (True, [("limit-exceeded", 1)])


def test_a_line_is_measured_before_it_is_parsed():
    limits = Limits(line_bytes=30)
    assert rules_of("a: b\nc: " + "字" * 9 + "\n", limits) == (False, [])
    assert rules_of("a: b\nc: " + "字" * 10 + "\n", limits) == (True, [("limit-exceeded", 2)])
    assert rules_of("a: b\rc: [" + "1, " * 6_000_000) == (True, [("limit-exceeded", 2)])


def test_a_file_is_measured_before_it_is_decoded(tmp_path):
    path = tmp_path / "large.yaml"
    path.write_text("a: 0123456789\n")
    source_file, findings = read_source_file(
        path, "large.yaml", encoding=None, known_keys=KNOWN, limits=Limits(file_bytes=10)
    )
    assert source_file is None
    assert [finding.rule for finding in findings] == ["limit-exceeded"]


@pytest.mark.parametrize(
    "raw", [b"a: b\nc: \x00d\n", b"a: b\nc: \x07\n", b"a: b\nc: \x7f\n", "a: b\nc: \ufffe\n".encode()]
)
def test_a_character_no_text_may_contain_is_said_at_its_place(tmp_path, raw):
    path = tmp_path / "org.yaml"
    path.write_bytes(raw)
    _, [finding] = read_source_file(path, "org.yaml", encoding=None, known_keys=KNOWN)
    assert (finding.rule, finding.location.line, finding.location.column) == ("yaml-syntax", 2, 4)


@pytest.mark.parametrize("text", ["[a]: x\n", "{a: b}: x\n", "? [a]\n: x\n", "? {a: b}\n: x\n", "a: {[b]: c}\n"])
def test_keys_that_are_no_words(text):
    assert rules_of(text) == (True, [("yaml-syntax", 1)])


def test_numbers_and_words_of_other_types_are_keys_as_written():
    source_file, findings = SourceFile.from_text("org.yaml", "1: a\ntrue: b\n~: c\n2026-01-01: d\n")
    assert (list(source_file.data), findings) == (["1", "true", "~", "2026-01-01"], [])


@pytest.mark.parametrize("text", ["- a\n", "text\n", "--- |\n  text\n"])
def test_a_file_that_is_no_map(text):
    assert rules_of(text) == (True, [("schema", 1)])


def test_a_hundred_thousand_like_keys_take_no_longer_than_others():
    unreadable, found = rules_of("a: 1\n" * 30_000)
    assert not unreadable and len(found) == 29_999


def test_many_traps_are_mended_in_bounded_time():
    unreadable, found = rules_of("a: b\n上级：c\n" * 500)
    assert unreadable and len(found) == 50
    unreadable, found = rules_of("positions:\n" + "  - {id: a, title: b, c, time: 3}\n" * 3_000)
    assert not unreadable and len(found) == 3_000


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_never_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.yaml")
    source_file, [finding] = read_source_file(tmp_path / "pipe.yaml", "pipe.yaml", encoding=None, known_keys=KNOWN)
    assert (source_file, finding.rule) == (None, "unreadable-file")


SIGNS = st.text(
    alphabet="ab01 \n\n\t\r:：,，、-－[]{}［］“”\"'#!&*<>|?%@`~\\x\u3000\xa0\x85\u2028\ufeff\x00id上级", max_size=60
)
PIECES = ["id: a", "上级：b", "  - ", "{text: a, b", "}", "\n", "&a ", "*a", "---\n", "#x"]


@given(SIGNS | st.lists(st.sampled_from(PIECES)).map("".join))
def test_whatever_is_written_ends_in_data_or_findings(text):
    source_file, findings = SourceFile.from_text("org.yaml", text, known_keys=KNOWN)
    assert isinstance(source_file.data, dict)
    assert findings or not source_file.unreadable
    lines = len(source_file.lines)
    for place in (*(finding.location for finding in findings), *source_file.items(), source_file.locate(("id", 0))):
        assert 1 <= place.line <= place.end_line <= lines
        assert (place.line, place.column) <= (place.end_line, place.end_column)
    assert all(comment.text.startswith("#") for comment in source_file.comments())


@given(st.binary(max_size=60), st.sampled_from([None, "gb18030", "utf-16", "auto"]))
def test_whatever_bytes_a_file_holds_it_ends_in_findings(tmp_path_factory, raw, encoding):
    path = tmp_path_factory.getbasetemp() / "bytes.yaml"
    path.write_bytes(raw)
    source_file, findings = read_source_file(path, "org.yaml", encoding=encoding, known_keys=KNOWN)
    assert source_file is not None or findings
