"""The responsibility matrix 职责分配表: who has which part in what, with gaps and overlaps marked."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import groupby
from typing import ClassVar, Literal

from orgdesign.dataclass import dataclass
from orgdesign.documents.edition import Edition
from orgdesign.documents.responsibility_cells import EMPTY_CELL, CellReader, MatrixCell, Signs
from orgdesign.documents.words import RESPONSIBILITY_LEVELS
from orgdesign.messages import message
from orgdesign.model import Responsibility

Verdict = Literal["", "gap", "overlap", "conflict"]

SHEET_COLUMNS = 24
"""Posts side by side on one sheet: as many as an A3 page across can hold."""

_EMPTY_ROW = (EMPTY_CELL,) * SHEET_COLUMNS


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixColumn:
    id: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnGroup:
    """Posts of one unit that stand side by side."""

    unit: str
    columns: tuple[MatrixColumn, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """One responsibility; `heading` where others stand below it, which then own it."""

    id: str
    name: str
    depth: int
    level: str
    unit: str
    heading: bool
    cells: tuple[MatrixCell, ...]
    verdict: Verdict
    verdict_word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixSheet:
    """As many posts as a page can hold; rows without a part of any of them are left out where there are more sheets."""

    groups: tuple[ColumnGroup, ...]
    rows: tuple[MatrixRow, ...]

    @property
    def columns(self) -> tuple[MatrixColumn, ...]:
        return tuple(column for group in self.groups for column in group.columns)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponsibilityTable:
    """`whole` is the matrix on one sheet of any width; `convention` says what the signs mean."""

    template: ClassVar[str] = "matrix"

    language: str
    company: str
    raci: bool
    convention: tuple[str, ...]
    whole: MatrixSheet
    sheets: tuple[MatrixSheet, ...]
    gaps: tuple[str, ...]
    overlaps: tuple[str, ...]
    idle: tuple[str, ...]


def responsibility_table(edition: Edition, *, raci: bool = False) -> ResponsibilityTable:
    reader = CellReader(edition, Signs.raci(edition) if raci else Signs.involvements(edition))
    groups = tuple(_groups(edition, reader))
    ids = (column.id for group in groups for column in group.columns)
    columns = {id: place for place, id in enumerate(ids)}
    rows = tuple(_row(one, depth, columns, edition, reader) for one, depth in _in_order(edition))
    return ResponsibilityTable(
        language=edition.wording.language,
        company=edition.company,
        raci=raci,
        convention=reader.signs.convention,
        whole=MatrixSheet(groups=groups, rows=rows),
        sheets=tuple(_sheets(groups, rows)),
        gaps=tuple(row.name for row in rows if row.verdict == "gap"),
        overlaps=tuple(row.name for row in rows if row.verdict in ("overlap", "conflict")),
        idle=tuple(edition.wording.text(one.title) for one in edition.organization.positions if one.id not in columns),
    )


def _in_order(edition: Edition) -> Iterator[tuple[Responsibility, int]]:
    """The catalogue as a tree is read; entries in a circle of parents come last."""
    organization = edition.organization
    known = organization.responsibilities_by_id
    tops = [one for one in organization.responsibilities if one.parent not in known]
    seen: set[str] = set()
    for top in (*tops, *organization.responsibilities):
        waiting = [(top, 0)]
        while waiting:
            one, depth = waiting.pop()
            if one.id in seen:
                continue
            seen.add(one.id)
            yield one, depth
            below = organization.responsibilities_by_parent.get(one.id, ())
            waiting.extend((child, depth + 1) for child in reversed(below))


def _groups(edition: Edition, reader: CellReader) -> Iterator[ColumnGroup]:
    """Posts that have a part in anything, by unit in protocol order; parties outside come last."""
    for unit, _ in edition.units:
        positions = edition.organization.positions_by_unit.get(unit.id, ())
        columns = tuple(_column(one.id, edition) for one in positions if one.id in reader.bearers)
        if columns:
            yield ColumnGroup(unit=edition.wording.text(unit.name), columns=columns)
    outside = tuple(_column(id, edition) for id in edition.organization.outside_by_id if id in reader.bearers)
    if outside:
        yield ColumnGroup(unit=edition.wording.say(message("Outside")), columns=outside)


def _column(id: str, edition: Edition) -> MatrixColumn:
    return MatrixColumn(id=id, title=edition.name(id))


def _row(
    one: Responsibility, depth: int, columns: Mapping[str, int], edition: Edition, reader: CellReader
) -> MatrixRow:
    heading = one.id in edition.organization.responsibilities_by_parent
    verdict = _verdict(one, heading, edition)
    return MatrixRow(
        id=one.id,
        name=edition.wording.text(one.name),
        depth=depth,
        level=edition.wording.word(RESPONSIBILITY_LEVELS, one.level),
        unit=edition.name(one.unit) if one.unit else "",
        heading=heading,
        cells=reader.cells(one, columns),
        verdict=verdict,
        verdict_word=edition.wording.say(_VERDICTS[verdict]) if verdict else "",
    )


_VERDICTS = {"gap": message("Gap"), "overlap": message("Overlap"), "conflict": message("Conflict")}


def _verdict(one: Responsibility, heading: bool, edition: Edition) -> Verdict:
    matrix = edition.organization.matrix
    if next(matrix.conflicts(one.id), None):
        return "conflict"
    if next(matrix.rival_primaries(one.id), None):
        return "overlap"
    return "" if heading or matrix.primaries(one.id) else "gap"


def _sheets(groups: tuple[ColumnGroup, ...], rows: tuple[MatrixRow, ...]) -> Iterator[MatrixSheet]:
    columns = [(group.unit, column) for group in groups for column in group.columns]
    for start in range(0, max(len(columns), 1), SHEET_COLUMNS):
        chosen = columns[start : start + SHEET_COLUMNS]
        sheet = slice(start, start + len(chosen))
        yield MatrixSheet(
            groups=tuple(
                ColumnGroup(unit=unit, columns=tuple(column for _, column in pairs))
                for unit, pairs in groupby(chosen, key=lambda pair: pair[0])
            ),
            rows=tuple(
                replace(row, cells=row.cells[sheet])
                for row in rows
                if len(chosen) == len(columns) or _is_shown(row, sheet)
            ),
        )


def _is_shown(row: MatrixRow, sheet: slice) -> bool:
    """Whether a row says anything on one of several sheets; a gap is told on the first."""
    cells = row.cells[sheet]
    return row.heading or cells != _EMPTY_ROW[: len(cells)] or (row.verdict == "gap" and sheet.start == 0)
