"""Which boxes stand in rows and which hang in columns: the arrangement that is largest on a sheet of paper."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from math import ceil

from orgdesign.charts.layout.family import Family
from orgdesign.charts.layout.hanging import Columns, Hanging, gap_above
from orgdesign.charts.layout.staff import Staff, staff_of
from orgdesign.charts.layout.tidy_tree import Cell, place
from orgdesign.charts.style import Measures
from orgdesign.dataclass import dataclass

# What prints at full size on A4, landscape, with margins of 10 mm: nothing is won by being smaller.
_SMALL = 1045
# Width to height of A4 and A3, landscape, less the heading.
_PAPER = 1.5
# Above this many boxes fewer arrangements are tried: a wall chart needs no fine tuning.
_MANY = 1500
_NEVER = 1 << 30


@dataclass(frozen=True, slots=True)
class Manner:
    """Boxes with at most `levels` below them hang those, in columns of `rows` common boxes.

    A run of `run` leaves or more among other boxes hangs too. `cost` is how much smaller a sheet must let
    another manner print before it is preferred.
    """

    levels: int
    run: int
    rows: int
    cost: float


_MANNERS = (
    Manner(0, _NEVER, 1, 1.0),
    *(
        Manner(levels, run, rows, cost)
        for levels, run, cost in ((1, _NEVER, 1.25), (1, 4, 2.0), (2, 4, 1.9), (3, 4, 2.6))
        for rows in (5 * levels, 8 * levels, 12 * levels, 20 * levels)
    ),
)
_MANNERS_OF_MANY = tuple(Manner(levels, 4, 15 * levels, 1.5**levels) for levels in (1, 2, 3, 4))


@dataclass(slots=True, eq=False)
class BoxCell(Cell):
    box: int = -1


@dataclass(slots=True, eq=False)
class ColumnsCell(Cell):
    columns: Columns | None = None


@dataclass(slots=True, eq=False)
class StaffCell(Cell):
    staff: Staff | None = None


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The cells of a whole chart in their places, under a root of no size; x from 0."""

    root: Cell
    width: int
    height: int


def best_arrangement(hanging: Hanging) -> Arrangement:
    """The first of the manners whose chart is largest on paper; the number of manners is fixed."""
    manners = _MANNERS if len(hanging.family.boxes) <= _MANY else _MANNERS_OF_MANY
    arrangements = ((manner, arranged(hanging, manner)) for manner in manners)
    return min(arrangements, key=lambda pair: _paper_needed(pair[1]) * pair[0].cost)[1]


def _paper_needed(arrangement: Arrangement) -> float:
    return max(arrangement.width, arrangement.height * _PAPER, _SMALL)


def arranged(hanging: Hanging, manner: Manner) -> Arrangement:
    root = _Builder(hanging, manner).root()
    place(root)
    cells = list(cells_of(root))[1:]
    left = min((cell.x for cell in cells), default=0)
    gap = hanging.measures.sibling_gap
    for cell in cells:
        cell.x -= left
    width = max((cell.x + cell.width - gap for cell in cells), default=0)
    return Arrangement(root, width, max((_bottom(cell, hanging) for cell in cells), default=0))


def _bottom(cell: Cell, hanging: Hanging) -> int:
    """The lowest y that is drawn on; the gap below every cell keeps others' lines clear of it."""
    if isinstance(cell, BoxCell):
        return cell.y + hanging.family.boxes[cell.box].height
    if isinstance(cell, ColumnsCell) and cell.columns:
        return cell.y + cell.columns.height
    return cell.y + cell.height - hanging.measures.level_gap


def cells_of(root: Cell) -> Iterator[Cell]:
    """All cells, superiors first, in reading order."""
    stack = [root]
    while stack:
        cell = stack.pop()
        yield cell
        stack.extend(reversed(cell.children))


class _Builder:
    """Makes the cells of one arrangement, from the lowest boxes up."""

    def __init__(self, hanging: Hanging, manner: Manner) -> None:
        self._hanging = hanging
        self._family: Family = hanging.family
        self._measures: Measures = hanging.measures
        self._manner = manner
        boxes = self._family.boxes
        heights = sorted(box.height for index, box in enumerate(boxes) if not self._family.levels_below[index])
        common = heights[len(heights) // 2] if heights else 0
        self._highest = manner.rows * (common + self._measures.stack_gap)
        self._cells: dict[int, Cell] = {}

    def root(self) -> Cell:
        standing = self._standing()
        for box in reversed(standing):
            self._cells[box] = self._box_cell(box)
        return Cell(0, 0, 0, self._row(self._family.roots))

    def _standing(self) -> list[int]:
        """The boxes that stand in rows, superiors first."""
        standing = list(self._family.roots)
        for box in standing:
            if not self._hangs(box):
                standing.extend(self._family.reports[box])
        return standing

    def _hangs(self, box: int) -> bool:
        family = self._family
        if not family.reports[box] or family.boxes[box].box.columns:
            return bool(family.reports[box])
        if family.levels_below[box] > self._manner.levels:
            return False
        staffed = any(family.assistants[report] or family.has_staff_below[report] for report in family.reports[box])
        return not staffed

    def _box_cell(self, box: int) -> Cell:
        measured, measures = self._family.boxes[box], self._measures
        below, gap = self._below(box), measures.level_gap
        staff = staff_of(box, self._hanging)
        if len(below) == 1 and isinstance(below[0], ColumnsCell) and self._hangs(box):
            columns = below[0].columns
            assert columns
            if len(columns.columns) == 1 and not staff:
                gap = gap_above(columns, measures)
                below[0].anchor = measured.width // 2
                below[0].width = max(below[0].width, measured.width + measures.sibling_gap)
        if staff:
            below, gap = [self._staff_cell(staff, below)], measures.hanging_gap
        return BoxCell(
            measured.width + measures.sibling_gap, measured.height + gap, measured.width // 2, below, box=box
        )

    def _staff_cell(self, staff: Staff, below: Sequence[Cell]) -> Cell:
        gap = self._measures.level_gap - self._measures.stack_gap
        return StaffCell(staff.width + self._measures.sibling_gap, staff.height + gap, staff.trunk, below, staff=staff)

    def _below(self, box: int) -> list[Cell]:
        reports = self._family.reports[box]
        if not self._hangs(box):
            return self._row(reports)
        asked = self._family.boxes[box].box.columns
        return [self._columns_cell(reports, asked)]

    def _row(self, boxes: Sequence[int]) -> list[Cell]:
        """Cells side by side; a run of many leaves among them hangs in columns."""
        cells: list[Cell] = []
        for is_leaf, run in groupby(boxes, key=self._is_plain_leaf):
            leaves = list(run)
            if is_leaf and len(leaves) >= self._manner.run:
                cells.append(self._columns_cell(leaves, None))
            else:
                cells.extend(self._cells[box] for box in leaves)
        return cells

    def _is_plain_leaf(self, box: int) -> bool:
        return not self._family.reports[box] and not self._family.assistants[box]

    def _columns_cell(self, boxes: Sequence[int], asked: int | None) -> ColumnsCell:
        count = asked or ceil(self._hanging.height_of(boxes) / max(self._highest, 1))
        columns = self._hanging.columns(boxes, count)
        width, height = columns.width + self._measures.sibling_gap, columns.height + self._measures.level_gap
        return ColumnsCell(width, height, columns.centre, columns=columns)
