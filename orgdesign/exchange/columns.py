"""Which column of a list is which field: as its headers say, or as the user does."""

import re
from collections.abc import Mapping

from orgdesign.dataclass import dataclass
from orgdesign.errors import UsageError
from orgdesign.exchange.cell_text import clean_cell
from orgdesign.exchange.delimited import Row
from orgdesign.exchange.headers import fields_of
from orgdesign.messages import Message, message
from orgdesign.nearest import nearest

_LETTERS = re.compile(r"[A-Z]{1,3}")
_ROWS_SEARCHED = 20  # for the headers: titles and dates may stand above them


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """What the user says of the columns: field → headers, letters or numbers; none where a field is not to be read.

    `header` is the line of the headers, 0 where the list has none, None where it is to be found.
    """

    columns: Mapping[str, tuple[str, ...]]
    header: int | None = None


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one list: `headers` as written, `fields` by name with their indexes."""

    headers: tuple[str, ...]
    header_line: int
    fields: Mapping[str, tuple[int, ...]]

    def name_of(self, index: int) -> Message | str:
        """The header of a column, with its letter where the header alone does not tell."""
        header = self.headers[index] if index < len(self.headers) else ""
        if header and self.headers.count(header) == 1:
            return header
        if header:
            return message("{header} (column {letter})", header=header, letter=letter_of(index))
        return message("column {letter} (no header)", letter=letter_of(index))


def columns_of(first_rows: tuple[Row, ...], column_map: ColumnMap) -> Columns:
    """Find the headers among the first rows and say what each column is.

    Raises UsageError where the map names a column or line that does not exist, and where neither ids nor titles are
    found.
    """
    header = _header_row(first_rows, column_map)
    headers = tuple(map(clean_cell, header.cells))
    has_headers = column_map.header != 0
    fields = dict(fields_of(headers)) if has_headers else {}
    for field, names in column_map.columns.items():
        fields[field] = tuple(_index_of(name, headers, has_headers) for name in names)
    fields = {field: indexes for field, indexes in fields.items() if indexes}
    if "id" not in fields and "title" not in fields:
        raise UsageError(
            message("no column of post ids or titles was found; the columns are: {headers}", headers=headers),
            message("say which column is which in a file for --map: id: column, title: column, reports_to: column"),
        )
    return Columns(headers if has_headers else (), header.line if has_headers else 0, fields)


def _header_row(rows: tuple[Row, ...], column_map: ColumnMap) -> Row:
    written = [row for row in rows if not row.empty]
    if not written:
        raise UsageError(message("the list is empty"))
    if column_map.header:
        for row in written:
            if row.line == column_map.header:
                return row
        raise UsageError(message("no headers stand on line {line}", line=column_map.header))
    wanted = {name for names in column_map.columns.values() for name in names}
    return max(written[:_ROWS_SEARCHED], key=lambda row: _headers_recognised(row, wanted))


def _headers_recognised(row: Row, wanted: set[str]) -> int:
    headers = tuple(map(clean_cell, row.cells))
    return len(fields_of(headers)) + len(wanted.intersection(headers))


def _index_of(name: str, headers: tuple[str, ...], has_headers: bool) -> int:
    places = [index for index, header in enumerate(headers) if has_headers and header == name]
    if len(places) == 1:
        return places[0]
    if places:
        letters = tuple(letter_of(index) for index in places)
        raise UsageError(
            message("{letters} are all called {name}; name the column by its letter", letters=letters, name=name)
        )
    index = _numbered(name)
    if index is not None and 0 <= index < len(headers):
        return index
    raise UsageError(message("the list has no column {name}", name=name), _nearest(name, headers))


def _numbered(name: str) -> int | None:
    """The index of a column named by its number or letter."""
    if name.isascii() and name.isdigit():
        return int(name[:6]) - 1
    if _LETTERS.fullmatch(name):
        index = 0
        for letter in name:
            index = index * 26 + ord(letter) - ord("A") + 1
        return index - 1
    return None


def letter_of(index: int) -> str:
    """A, B … Z, AA, as spreadsheet programs call columns."""
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _nearest(name: str, headers: tuple[str, ...]) -> Message:
    written = tuple(header for header in headers if header)
    if near := nearest(name, written):
        return message("did you mean {name}?", name=near)
    return message("the columns are: {headers}", headers=written)
