"""The reader of plain texts and libyaml agree on all that the former takes on."""

import subprocess
import sys
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from orgdesign.loading.event_reader import read_events
from orgdesign.loading.limits import Limits
from orgdesign.loading.plain_reader import read_plain
from orgdesign.loading.written import Written

PLAIN = {
    "a map": "id: a\nname: 客户 服务\n",
    "no break at the end": "id: a",
    "a map in a map": "organization:\n  id: a\n  name: 甲\nunits:\n",
    "a list": "positions:\n  - id: a\n    title: 甲\n  - id: b\n",
    "a list as far left as its key": "positions:\n- id: a\n  duties:\n  - 甲\n  - 乙\n- id: b\nunits:\n- id: c\n",
    "nothing, in all ways of saying it": "a:\nb: ~\nc: null\nd: [~, null]\ne: {f: ~}\ng:\n  - ~\nh:\n",
    "brackets": "a: [甲, b c ,d]\nb: {c: 甲 乙, d:  e }\nc:\n  - {d: e}\n  - [f]\n",
    "comments and blanks": "# a\na: b # c\n\n   # d\n  \nb: c#d\ne: # f\n  - g # h\n  - [i] # j\n",
    "colons that end no key": "a: 10:30\nb: http://c.d/e\n",
    "spaces around texts": "a:   b  \nc: \n -   d \n -   e:  f\n     g: h\n",
    "other letters and signs": "职责: 甲，乙。\na-b.c: 20%\n1: 2?\nä: it's “x”\n",
    "anything below anything": "a:\n  b:\n    - c:\n        - d: e\n          f:\n        - g\n      h: i\nj: k\n",
}
NOT_PLAIN = {
    "nothing at all": "\n# a\n",
    "a list alone": "- a\n",
    "a text alone": "a\n",
    "a map that stands further right": "  a: b\n",
    "quotes": 'a: "b"\n',
    "quotes in brackets": "a: ['b']\n",
    "a text of several lines": "a: b\n  c\n",
    "a text below its key": "a:\n  b\n",
    "a text in a block": "a: |\n  b\n",
    "an anchor": "a: &b c\n",
    "a key written again": "a: b\na: c\n",
    "a key written again in braces": "a: {b: c, b: d}\n",
    "a key of several words": "a b: c\n",
    "a colon too many": "a: b: c\n",
    "lists in lists": "a:\n  - - b\n",
    "brackets in brackets": "a: [[b]]\n",
    "brackets of several lines": "a: [b,\n  c]\n",
    "a comma too many": "a: [b,]\n",
    "a map below a text": "a: b\n  c: d\n",
    "a key that stands between two": "a:\n    b: c\n  d: e\n",
    "a list below a list": "a:\n  - b\n    - c\n",
    "several documents": "a: b\n---\nc: d\n",
    "a tab": "a: b\tc\n",
    "breaks of other systems": "a: b\r\nc: d\r\n",
    "what YAML takes for a break": "a: b\u2028c\n",
    "what YAML cannot hold": "a: b\x07\n",
    "a wide space behind a colon": "a: b:\u3000c\n",
}
INDENTS = st.sampled_from(["", "", "  ", "  ", "    ", " ", "   "])
DASHES = st.sampled_from(["", "", "", "- ", "-  ", "-", "- - "])
KEYS = st.sampled_from(["", "a: ", "b: ", "c: ", "a:", "b:", "职责: ", "a :", "a：", "a b: ", "'a': "])
TEXTS = [
    *"xyz",
    "",
    "x y",
    "~",
    "null",
    "a:b",
    "x # y",
    "x#y",
    "x ",
    "[x, y]",
    "[x]",
    "{a: x}",
    "{a: x, b: ~}",
    "[x, ]",
]
TEXTS += [
    "{a:x}",
    "[a: x]",
    "[x] ",
    "{x}",
    "-x",
    "- x",
    "x:",
    "x: y",
    '"x"',
    "|",
    ">",
    "&x y",
    "*x",
    "!x",
    "%x",
    "\u3000x",
]
TEXTS += ["x\u3000", "x\u2028y", "x\x85y", "\ufeff", "x\ty", "---", "...", "?", "? x", "x, y", "x]", "it's", "#x", "@x"]
LINES = st.tuples(INDENTS, DASHES, KEYS, st.sampled_from(TEXTS)).map("".join)


@pytest.mark.parametrize("text", PLAIN.values(), ids=PLAIN)
def test_reads_what_is_plain(text: str):
    written = read_plain(text)
    assert written is not None
    assert told(written) == told(read_events(text))


@pytest.mark.parametrize("text", NOT_PLAIN.values(), ids=NOT_PLAIN)
def test_leaves_all_else_to_libyaml(text: str):
    assert read_plain(text) is None


@settings(max_examples=400, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=8).map("\n".join))
@example("a:\n- x\nb:\n")
def test_reads_nothing_otherwise_than_libyaml(text: str):
    written = read_plain(text)
    if written is not None:
        assert told(written) == told(read_events(text))


def test_keeps_the_limit_of_depth():
    text = "".join(f"{' ' * depth}a:\n" for depth in range(20))
    assert read_plain(text, Limits(depth=30)) is not None
    assert read_plain(text, Limits(depth=20)) is None


def told(written: Written) -> dict[str, Any]:
    """All that a reader tells, with the places of each container by its path."""
    places = {}
    waiting: list[tuple[tuple[Any, ...], Any]] = [((), document) for document in written.documents]
    while waiting:
        path, part = waiting.pop()
        if isinstance(part, dict | list):
            steps = part.items() if isinstance(part, dict) else enumerate(part)
            offset = written.offsets[id(part)]
            places[path] = list(written.positions[offset : offset + len(part)])
            waiting += [((*path, step), value) for step, value in steps]
    return {
        "documents": written.documents,
        "keys": [list(container) for container in written.with_nulls],
        "starts": written.document_starts,
        "places": places,
        "others": (written.duplicates, written.all_keys, written.removed),
    }


def test_needs_no_libyaml():
    code = (
        "import sys\nfrom orgdesign.loading.source_file import SourceFile\n"
        "source_file, findings = SourceFile.from_text('a', 'positions: [a, b]  # 客户，服务\\n')\n"
        "print(source_file.data, findings, 'yaml' in sys.modules)"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout == "{'positions': ['a', 'b']} [] False\n"
