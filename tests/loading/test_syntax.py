"""A broken file is told in plain words, at the place to be mended."""

import pytest

from orgdesign.loading.source_file import SourceFile

SAID = {
    "a: \"b\nc: d\n": ("1:4", "The quote that opens here is never closed"),
    "a: 'b\nc: d\n": ("1:4", "The quote that opens here is never closed"),
    "a: [b\nc: d\n": ("1:4", "The bracket [ that opens here is not closed"),
    "a: [b, c\n": ("1:4", "The bracket [ that opens here is not closed"),
    "a: {b: 1\nc: 2\n": ("1:4", "The bracket { that opens here is not closed"),
    "a: [1, 2}\n": ("1:9", "The bracket that closes here is not of the kind that was opened"),
    "a: {b: 1 c: 2}\n": ("1:11", "A comma or } is missing before this"),
    "a: {b: 1,, c: 2}\n": ("1:10", "“,” is not expected here"),
    "a: ]\n": ("1:4", "“]” is not expected here"),
    "a: [": ("1:4", "The bracket [ that opens here is not closed"),
    'a: {b: [1, "["],\n  # [\n': ("1:4", "The bracket { that opens here is not closed"),
    "a:\n  b: 1\n c: 2\n": ("3:2", "This line is indented differently from the lines it belongs to"),
    "a:\n  b: 1\n   c: 2\n": ("3:4", "This line is indented differently from the lines it belongs to"),
    "a:\n  - b: 1\n   c: 2\n": ("3:4", "This line is indented differently from the lines it belongs to"),
    "a:\n  b: 1\n  - c\n": ("3:3", "A list item stands where a key is expected"),
    "a: b: c\n": ("1:5", "There is a second colon with a space after it on this line"),
    "a:b\nc: d\n": ("1:2", "There is no space after the colon"),
    "a: b\nc:d\ne: f\n": ("2:2", "There is no space after the colon"),
    "- a: 1\n-b: 2\n": ("2:1", "There is no space after the dash"),
    "a: b\nc\nd: e\n": ("2:1", "This line is neither `key: value` nor an item that begins with `- `"),
    "words\na: b\n": ("1:1", "This line is neither `key: value` nor an item that begins with `- `"),
    "a: \"b\" c\n": ("1:8", "There is text here after the end of the value"),
    "a: - b\n": ("1:4", "A list begins on the line of its key"),
    "a: @b\n": ("1:4", "A text may not begin with “@” unless it is in quotes"),
    "a: `b`\n": ("1:4", "A text may not begin with “`” unless it is in quotes"),
    "a: %b\n": ("1:4", "A text may not begin with “%” unless it is in quotes"),
    "a: *重要*\n": ("1:4", "A text may not begin with “*” unless it is in quotes"),
    "a: > 5 人\n": ("1:4", "A text may not begin with “>” unless it is in quotes"),
    "a: *b\n": ("1:4", "`*` repeats a part marked with `&`, but no part of this name comes before"),
    "a: &b [*b]\n": ("1:8", "This part contains itself"),
    'a: "\\q"\n': ("1:5", "A backslash within double quotes has a meaning of its own, and this one has none"),
    "a: {{ b }}\n": ("1:5", "A list or a map stands where a key is expected"),
    ": b\n": ("1:1", "There is no key before this colon"),
    "a: b\n\x00c: d\n": ("2:1", "There is an invisible character here that no text may contain (U+0000)"),
}  # fmt: skip


@pytest.mark.parametrize("text", SAID)
def test_what_is_wrong_and_where(text):
    source_file, [finding] = SourceFile.from_text("org.yaml", text)
    assert source_file.unreadable
    assert finding.rule == "yaml-syntax"
    assert (f"{finding.location.line}:{finding.location.column}", str(finding.message)) == SAID[text]
    assert finding.hint


def test_separators_of_other_programs_are_characters_like_any_other():
    source_file, findings = SourceFile.from_text("org.yaml", "a\u2028: x\u2028y\x85z # \u2029 b\nc: [d\x85, e]\n")
    assert (source_file.data, findings) == ({"a\u2028": "x\u2028y\x85z", "c": ["d\x85", "e"]}, [])
    assert (source_file.locate(("c", 1)).line, source_file.locate(("c", 1)).column) == (2, 9)


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_editors_count_them(line_break):
    text = line_break.join(["a: x\u2028y\x85z", "b: [c, d]", "e: f: g", ""])
    _, [finding] = SourceFile.from_text("org.yaml", text)
    assert (finding.location.line, finding.location.column) == (3, 5)


def test_a_quote_that_the_next_quoted_text_closes_is_found_where_it_opens():
    text = 'positions:\n  - id: a\n    title: "Clerk\n    unit: b\n    grade: c\n    code: "2.0"\n    order: 1\n'
    _, findings = SourceFile.from_text("org.yaml", text)
    assert [(one.location.line, one.location.column, str(one.message)) for one in findings] == [
        (3, 12, "The quote that opens here is closed only on line 6, where another text begins")
    ]
