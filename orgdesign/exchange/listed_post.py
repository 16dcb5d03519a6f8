"""One row of a list, read as a post."""

from collections.abc import Iterator
from dataclasses import field

from orgdesign.dataclass import dataclass
from orgdesign.exchange.cell_text import clean_cell, has_unusable
from orgdesign.exchange.columns import Columns
from orgdesign.exchange.delimited import Row
from orgdesign.messages import Message, message

_NOTHING = frozenset(
    ("", "-", "--", "—", "——", "–", "/", "\\", "xx", "none", "nil", "null", "n/a", "na", "n/d", "0", "无", "無", "没有")
)
_LOST = "\ufffd"
_SEVERAL_LINES = ("notes", "purpose")


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with a row: a word for its kind, the line it begins on, a sentence."""

    line: int
    kind: str
    message: Message


@dataclass(frozen=True, slots=True)
class ListedPost:
    """What one row says, by field; `units` from the topmost level down, `others` from columns that are no field."""

    line: int
    values: dict[str, str]
    units: tuple[str, ...] = ()
    others: dict[int, str] = field(default_factory=dict)

    def get(self, name: str) -> str:
        return self.values.get(name, "")


def says_nothing(text: str) -> bool:
    """Whether a cell holds one of the ways to say "none"."""
    return text.casefold() in _NOTHING


def post_of(row: Row, columns: Columns, used: frozenset[int]) -> ListedPost:
    """The row's cells by field, clean and in one line each."""
    values = {
        name: clean_cell(_cell(row, indexes[0]), name in _SEVERAL_LINES)
        for name, indexes in columns.fields.items()
        if name != "unit"
    }
    units = tuple(clean_cell(_cell(row, index)) for index in columns.fields.get("unit", ()))
    others = {
        index: text for index, cell in enumerate(row.cells) if index not in used and (text := clean_cell(cell, True))
    }
    return ListedPost(
        row.line,
        {name: text for name, text in values.items() if text},
        tuple(unit for unit in units if not says_nothing(unit)),
        others,
    )


def row_faults(row: Row, columns: Columns, used: frozenset[int]) -> Iterator[Fault]:
    """What is wrong with the row as such, whatever it means."""
    yield from _quotation_faults(row)
    yield from _width_faults(row, columns, used)
    for index, cell in enumerate(row.cells):
        if index in used and _LOST in cell:
            text = message("characters were already lost at the source, in {column}", column=columns.name_of(index))
            yield Fault(row.line, "lost-characters", text)
        if index in used and has_unusable(cell):
            text = message("characters that no text can hold were taken out of {column}", column=columns.name_of(index))
            yield Fault(row.line, "unusable-characters", text)


def _quotation_faults(row: Row) -> Iterator[Fault]:
    if row.broken == "unclosed":
        text = message("a quotation mark is opened and never closed; the row is read as far as this line")
        yield Fault(row.line, "quotation-mark", text)
    if row.broken == "misplaced":
        text = message("a quotation mark stands inside a quoted cell; check how the row was cut")
        yield Fault(row.line, "quotation-mark", text)


def _width_faults(row: Row, columns: Columns, used: frozenset[int]) -> Iterator[Fault]:
    width = len(columns.headers) or len(row.cells)
    if len(row.cells) <= max(used):
        text = message(
            "the row has {count} cells, too few for {columns}; what is missing is taken as empty",
            count=len(row.cells),
            columns=tuple(columns.name_of(index) for index in sorted(used) if index >= len(row.cells)),
        )
        yield Fault(row.line, "too-few-cells", text)
    if surplus := tuple(clean_cell(cell) for cell in row.cells[width:] if cell.strip()):
        text = message("cells beyond the last header are not used: {cells}", cells=surplus)
        yield Fault(row.line, "too-many-cells", text)


def _cell(row: Row, index: int) -> str:
    return row.cells[index] if index < len(row.cells) else ""
