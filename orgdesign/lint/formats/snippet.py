"""The line a finding is about, with carets right under it."""

import unicodedata
from collections.abc import Sequence

from orgdesign.location import Location

# Cells of a line that are shown; a design may hold lines of millions of characters.
_WIDTH = 120
_LEAD = 40


def snippet(location: Location, lines: Sequence[str]) -> list[str]:
    """The line and its carets; nothing where the line does not exist."""
    if not 0 < location.line <= len(lines):
        return []
    line = lines[location.line - 1]
    start = location.column - 1
    end = location.end_column - 1 if location.end_line == location.line else len(line.rstrip())
    end = max(end, start + 1)
    first = 0 if _width(line[:end]) <= _WIDTH else max(0, start - _LEAD)
    shown = _cut(line[first:])
    before, marked = line[first:start], line[start : min(end, first + len(shown))]
    cropped = "…" if first else ""
    more = "…" if first + len(shown) < len(line) else ""
    gutter = f"{location.line:>5} | "
    carets = "^" * max(1, _width(marked))
    return [
        f"{gutter}{cropped}{_printable(shown)}{more}".rstrip(),
        f"{'':>5} | {' ' * len(cropped)}{_blank(before)}{carets}",
    ]


def _cut(text: str) -> str:
    cells = 0
    for index, character in enumerate(text):
        cells += _width(character)
        if cells > _WIDTH:
            return text[:index]
    return text


def _width(text: str) -> int:
    """Cells a terminal gives a text: two for wide characters, none for combining ones."""
    return sum(_cells(character) for character in text)


def _cells(character: str) -> int:
    if character.isascii():
        return 1
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Me", "Mn"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _blank(text: str) -> str:
    """Space as wide as a text; tabs stay, so that they end where they end above."""
    return "".join("\t" if character == "\t" else " " * _cells(character) for character in text)


def _printable(text: str) -> str:
    """A text without characters that would steer the terminal."""
    return "".join(
        "�" if unicodedata.category(character) == "Cc" and character != "\t" else character for character in text
    )
