"""The line a finding is about, with carets right under it."""

import unicodedata
from collections.abc import Sequence

from orgdesign.cells import cells, cells_of_character
from orgdesign.location import Location

# Cells of a line that are shown; a design may hold lines of millions of characters.
_WIDTH = 120
_LEAD = 40


def snippet(location: Location, lines: Sequence[str]) -> tuple[str, str] | None:
    """The line and its carets; none where the line does not exist."""
    if not 0 < location.line <= len(lines):
        return None
    line = lines[location.line - 1]
    start = location.column - 1
    end = location.end_column - 1 if location.end_line == location.line else len(line.rstrip())
    first = 0 if cells(line[: max(end, start) + 1]) <= _WIDTH else max(0, start - _LEAD)
    shown = _cut(line[first:])
    marked = line[start : min(end, first + len(shown))]
    left = "…" if first else ""
    right = "…" if first + len(shown) < len(line) else ""
    text = f"{location.line:>5} | {left}{_printable(shown)}{right}".rstrip()
    carets = "^" * max(1, cells(marked))
    return text, f"{'':>5} | {_blank(left + line[first:start])}{carets}"


def _cut(text: str) -> str:
    """As much of a text as is shown."""
    width = 0
    for index, character in enumerate(text):
        width += cells_of_character(character)
        if width > _WIDTH:
            return text[:index]
    return text


def _blank(text: str) -> str:
    """Space as wide as a text; tabs stay, so that they end where they end above."""
    return "".join("\t" if character == "\t" else " " * cells_of_character(character) for character in text)


def _printable(text: str) -> str:
    """A text without characters that would steer the terminal."""
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if unicodedata.category(character) == "Cc" and character != "\t" else character
        for character in text
    )
