"""A flat list of posts → a design in the format, with every row accounted for."""

from collections.abc import Iterable
from dataclasses import field, replace
from itertools import chain, islice

from orgdesign.dataclass import dataclass
from orgdesign.exchange.columns import Columns, columns_of
from orgdesign.exchange.delimited import Row, rows_of, sniffed_delimiter
from orgdesign.exchange.imported import Imported, ImportOptions
from orgdesign.exchange.list_language import language_of
from orgdesign.exchange.listed_design import design_files, organization_name
from orgdesign.exchange.listed_post import Fault, ListedPost, post_of, row_faults
from orgdesign.messages import Message, message

_ABOUT_HOLDERS = ("name", "person", "fte")
_ROWS_SEARCHED = 30


def import_list(text: str, options: ImportOptions) -> Imported:
    """Turn a decoded list into the files of a design. Raises UsageError for a list that cannot be understood."""
    rows = rows_of(text, options.delimiter or sniffed_delimiter(text))
    first_rows = tuple(islice(rows, _ROWS_SEARCHED))
    columns = columns_of(first_rows, options.column_map)
    above = tuple(row.line for row in first_rows if row.line < columns.header_line and not row.empty)
    below = (row for row in chain(first_rows, rows) if row.line > columns.header_line)
    return _imported(below, above, columns, options)


@dataclass(slots=True)
class _Reading:
    """What was read so far; rows themselves are not kept."""

    posts: list[ListedPost] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    filled_columns: set[int] = field(default_factory=set)
    rows: int = 0
    empty_rows: int = 0


def _imported(rows: Iterable[Row], above: tuple[int, ...], columns: Columns, options: ImportOptions) -> Imported:
    used = _used(columns, options)
    reading = _Reading()
    for row in rows:
        _read_row(row, columns, used, options, reading)
    texts = chain.from_iterable((post.get("title"), *post.units) for post in reading.posts)
    locale = options.locale or language_of(texts)
    files, faults = design_files(reading.posts, columns, replace(options, locale=locale))
    return Imported(
        locale=locale,
        files=files,
        faults=tuple(sorted((*reading.faults, *faults), key=lambda fault: fault.line)),
        rows=reading.rows,
        posts=len(reading.posts),
        empty_rows=reading.empty_rows,
        rows_above=above,
        columns=_columns_read(columns, used),
        unused=() if options.keep else _unused(reading, columns, used),
    )


def _read_row(row: Row, columns: Columns, used: frozenset[int], options: ImportOptions, reading: _Reading) -> None:
    if row.empty:
        reading.empty_rows += 1
        return
    reading.rows += 1
    reading.filled_columns.update(index for index, cell in enumerate(row.cells) if cell.strip())
    reading.faults += row_faults(row, columns, used)
    post = post_of(row, columns, used)
    if post.get("id") or post.get("title"):
        reading.posts.append(_with_unit_levels(post, options.unit_separator))
    else:
        text = message("the row has neither id nor title; it is left out")
        reading.faults.append(Fault(row.line, "row-left-out", text))


def _used(columns: Columns, options: ImportOptions) -> frozenset[int]:
    fields = (field for field in columns.fields if options.people or field not in _ABOUT_HOLDERS)
    return frozenset(index for field in fields for index in columns.fields[field])


def _with_unit_levels(post: ListedPost, separator: str | None) -> ListedPost:
    if not separator or not post.units:
        return post
    levels = (level.strip() for unit in post.units for level in unit.split(separator))
    return replace(post, units=tuple(level for level in levels if level))


def _columns_read(columns: Columns, used: frozenset[int]) -> dict[str, tuple[Message | str, ...]]:
    return {
        name: tuple(columns.name_of(index) for index in indexes)
        for name, indexes in columns.fields.items()
        if used.issuperset(indexes)
    }


def _unused(reading: _Reading, columns: Columns, used: frozenset[int]) -> tuple[Message | str, ...]:
    """The columns that hold something and became nothing."""
    left = reading.filled_columns - used
    if organization_name(reading.posts) is None:
        left |= reading.filled_columns & set(columns.fields.get("organization", ()))
    width = len(columns.headers)
    return tuple(columns.name_of(index) for index in sorted(left) if index < width or not width)
