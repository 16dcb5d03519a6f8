"""Delimited text (CSV) → rows that know their line."""

import contextlib
import csv
import re
from collections.abc import Iterator

from orgdesign.dataclass import dataclass
from orgdesign.errors import UsageError
from orgdesign.messages import message

DELIMITERS = (",", ";", "\t", "|")
MAX_ROWS = 1_048_576  # what a worksheet holds
MAX_COLUMNS = 16_384
MAX_BROKEN_QUOTES = 100  # each costs a look ahead as far as the longest field

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_SEPARATOR_LINE = re.compile(r"sep=([,;\t|:^~])\r?\n", re.IGNORECASE)
_UNCLOSED = ("unexpected end of data", "field larger than field limit")


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row, as written, and the line of the file on which it begins.

    `broken` says what is wrong with its quotation marks: `unclosed` (read as far as its first line) or
    `misplaced` (read as a spreadsheet program would).
    """

    line: int
    cells: tuple[str, ...]
    broken: str | None = None

    @property
    def empty(self) -> bool:
        return not any(cell.strip() for cell in self.cells)


class _Lines:
    """The physical lines of a text from an offset on, counting what was handed out."""

    def __init__(self, text: str, offset: int, line: int) -> None:
        self._matches = _LINE.finditer(text, offset)
        self.offset = offset
        self.next_line = line

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        match = next(self._matches)
        self.offset = match.end()
        self.next_line += 1
        return match[0]


def rows_of(text: str, delimiter: str) -> Iterator[Row]:
    """Every row, empty ones too. A quotation mark that is never closed spoils its own line only."""
    lines = _Lines(text, _start_of(text), 1 + bool(_SEPARATOR_LINE.match(text)))
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    broken_quotes = count = 0
    while True:
        offset, line = lines.offset, lines.next_line
        broken = None
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            unclosed = str(error).startswith(_UNCLOSED)
            cells, lines, broken = _reread(text, offset, line, delimiter, unclosed)
            broken_quotes += broken == "unclosed"
            reader = csv.reader(lines, delimiter=delimiter, strict=True)
        count += 1
        _check_size(line, count, len(cells), broken_quotes)
        yield Row(line, tuple(cells), broken)


def _reread(text: str, offset: int, line: int, delimiter: str, unclosed: bool) -> tuple[list[str], _Lines, str]:
    """The broken row read leniently, the lines after it, and what was wrong with it."""
    if not unclosed:
        lines = _Lines(text, offset, line)
        with contextlib.suppress(csv.Error):
            cells = next(csv.reader(lines, delimiter=delimiter))
            if lines.offset < len(text) or lines.next_line == line + 1:
                return cells, lines, "misplaced"
    lines = _Lines(text, offset, line)
    first = next(lines)
    try:
        cells = next(csv.reader(iter([first]), delimiter=delimiter), [])
    except csv.Error:
        cells = first.split(delimiter)
    return [cell.rstrip("\r\n") for cell in cells], lines, "unclosed"


def _check_size(line: int, rows: int, columns: int, broken_quotes: int) -> None:
    if columns > MAX_COLUMNS:
        raise UsageError(message("line {line} has more than {limit} columns", line=line, limit=MAX_COLUMNS))
    if rows > MAX_ROWS:
        raise UsageError(message("the list has more than {limit} rows", limit=MAX_ROWS))
    if broken_quotes > MAX_BROKEN_QUOTES:
        raise UsageError(
            message("more than {limit} quotation marks are opened and never closed", limit=MAX_BROKEN_QUOTES),
            message("check how the file was exported: its quotation marks cannot be told apart"),
        )


def _start_of(text: str) -> int:
    match = _SEPARATOR_LINE.match(text)
    return match.end() if match else 0


def sniffed_delimiter(text: str) -> str:
    """The delimiter that splits the first rows most evenly into most columns; `sep=;` on the first line decides."""
    if match := _SEPARATOR_LINE.match(text):
        return match[1]
    return max(DELIMITERS, key=lambda delimiter: _evenness(text, delimiter))


def _evenness(text: str, delimiter: str) -> tuple[int, int]:
    """How many of the first rows have the usual number of cells (more than one), and that number."""
    head = "".join(match[0] for match, _ in zip(_LINE.finditer(text), range(200), strict=False))[:200_000]
    widths: dict[int, int] = {}
    for row, _ in zip(rows_of(head, delimiter), range(50), strict=False):
        if not row.empty and len(row.cells) > 1:
            widths[len(row.cells)] = widths.get(len(row.cells), 0) + 1
    return max(((count, width) for width, count in widths.items()), default=(0, 0))
