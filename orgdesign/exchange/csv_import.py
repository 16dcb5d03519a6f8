"""A flat list of posts → a design in the format, with every row accounted for."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice

from orgdesign.exchange import design_text
from orgdesign.exchange.columns import Columns, columns_of
from orgdesign.exchange.delimited import Row, rows_of, sniffed_delimiter
from orgdesign.exchange.identifiers import id_from_name, valid_id
from orgdesign.exchange.imported import Imported, ImportOptions
from orgdesign.exchange.list_language import language_of
from orgdesign.exchange.listed_grades import grades_of
from orgdesign.exchange.listed_holders import holders_of
from orgdesign.exchange.listed_post import Fault, ListedPost, post_of, row_faults
from orgdesign.exchange.listed_units import units_of
from orgdesign.exchange.post_ids import ids_of
from orgdesign.exchange.superiors import superiors_of
from orgdesign.exchange.written_posts import ListContext, kept_names, written_post
from orgdesign.messages import Message, message
from orgdesign.model.text import natural

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
    files, faults = _design(reading.posts, columns, options)
    return Imported(
        files=files,
        faults=tuple(sorted((*reading.faults, *faults), key=lambda fault: fault.line)),
        rows=reading.rows,
        posts=len(reading.posts),
        empty_rows=reading.empty_rows,
        rows_above=above,
        columns={name: tuple(columns.name_of(index) for index in found) for name, found in columns.fields.items()},
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


def _design(
    posts: Sequence[ListedPost], columns: Columns, options: ImportOptions
) -> tuple[dict[str, str], list[Fault]]:
    name = _organization_name(posts) or options.name
    posts = [_without_organization(post, name) for post in posts]
    organization_id = valid_id(options.name) or id_from_name(name) or "organization"
    ids, faults = ids_of(posts, "id" in columns.fields)
    superiors, more_faults = superiors_of(posts, ids) if "reports_to" in columns.fields else ([()] * len(posts), [])
    faults += more_faults
    units = units_of((post.units for post in posts), organization_id)
    grades = grades_of(post.get("grade") for post in posts)
    context = ListContext(columns, grades, kept_names(posts, columns) if options.keep else {})
    written = []
    for post, id, reports_to in zip(posts, ids, superiors, strict=True):
        unit = units[post.units].id if post.units else None
        one, found = written_post(post, id, reports_to, unit, context)
        written.append(one)
        faults += found
    written.sort(key=lambda one: (natural(one.id), one.id))
    locale = options.language or language_of(chain.from_iterable((post.get("title"), *post.units) for post in posts))
    files = {
        "organization.yaml": design_text.organization_text(organization_id, name, locale, _by_id(grades)),
        "units.yaml": design_text.units_text(units.values()),
        "positions.yaml": design_text.positions_text(written),
    }
    if options.people:
        holders, found = holders_of(posts, ids)
        faults += found
        files["people.yaml"] = design_text.people_text(holders)
    return files, faults


def _used(columns: Columns, options: ImportOptions) -> frozenset[int]:
    fields = (field for field in columns.fields if options.people or field not in _ABOUT_HOLDERS)
    return frozenset(index for field in fields for index in columns.fields[field])


def _with_unit_levels(post: ListedPost, separator: str | None) -> ListedPost:
    if not separator or not post.units:
        return post
    levels = (level.strip() for unit in post.units for level in unit.split(separator))
    return replace(post, units=tuple(level for level in levels if level))


def _organization_name(posts: Sequence[ListedPost]) -> str | None:
    """What the list calls the organization, if it names one only."""
    names = {name for post in posts if (name := post.get("organization"))}
    return names.pop() if len(names) == 1 else None


def _without_organization(post: ListedPost, name: str) -> ListedPost:
    """A unit called as the organization is the organization."""
    return replace(post, units=post.units[1:]) if post.units[:1] == (name,) else post


def _by_id(grades: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    return iter(sorted(((id, name) for name, id in grades.items()), key=lambda pair: natural(pair[0])))


def _unused(reading: _Reading, columns: Columns, used: frozenset[int]) -> tuple[Message | str, ...]:
    """The columns that hold something and became nothing."""
    left = reading.filled_columns - used
    if _organization_name(reading.posts) is None:
        left |= reading.filled_columns & set(columns.fields.get("organization", ()))
    width = len(columns.headers)
    return tuple(columns.name_of(index) for index in sorted(left) if index < width or not width)
