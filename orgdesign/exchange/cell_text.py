"""The text of a cell, without what no text needs."""

import re

# What YAML cannot hold or a terminal would obey: control characters but tab and line ends, half pairs, non-characters.
_UNUSABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_LINE_END = re.compile(r"\s*[\r\n\t\u0085\u2028\u2029]+\s*")
_KEPT_AS_TEXT = re.compile(r'="([^"]*)"')  # how spreadsheets are told to keep the zeros of 007


def has_unusable(cell: str) -> bool:
    return _UNUSABLE.search(cell) is not None


def clean_cell(cell: str, several_lines: bool = False) -> str:
    """The text in one line, or in the lines it has, without space around it."""
    text = cell.strip()
    if match := _KEPT_AS_TEXT.fullmatch(text):
        text = match[1].strip()
    text = _UNUSABLE.sub("", text)
    if several_lines:
        return "\n".join(line.rstrip() for line in text.splitlines()).strip()
    return _LINE_END.sub(" ", text).strip()
