"""The grid of ways that dotted lines may take: close along the edges of all boxes."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import field
from itertools import pairwise

from orgdesign.charts.scene import Connector, PlacedBox, Point, Polyline
from orgdesign.dataclass import dataclass

# How far from a box a line runs, and how far from its corner it leaves or meets it.
CLEARANCE = 7
PORT = 12

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Grid:
    """Lines close along the edges of all boxes: `xs` upright, `ys` level. `used` tells who runs where."""

    xs: list[float]
    ys: list[float]
    boxes: Sequence[PlacedBox]
    upright: Sequence[tuple[float, float, float]]
    rows: dict[int, list[tuple[float, float]]] = field(default_factory=dict)
    columns: dict[int, list[tuple[float, float]]] = field(default_factory=dict)
    hugged: dict[int, list[tuple[float, float]]] = field(default_factory=dict)
    used: dict[tuple[Place, Place], str] = field(default_factory=dict)

    def is_free(self, start: Place, end: Place) -> bool:
        """Whether the step between two neighbouring crossings touches no box."""
        (column, row), (other_column, other_row) = start, end
        if row == other_row:
            one, other, blocked = self.xs[column], self.xs[other_column], self._blocked_in_row(row)
        else:
            one, other, blocked = self.ys[row], self.ys[other_row], self._blocked_in_column(column)
        low, high = min(one, other), max(one, other)
        # Boxes do not overlap: of those that begin before the step ends, the last also ends last.
        place = bisect_left(blocked, (high, high))
        return place == 0 or blocked[place - 1][1] <= low

    def _blocked_in_row(self, row: int) -> list[tuple[float, float]]:
        if row not in self.rows:
            y = self.ys[row]
            self.rows[row] = sorted((box.x, box.right) for box in self.boxes if box.y < y < box.bottom)
        return self.rows[row]

    def _blocked_in_column(self, column: int) -> list[tuple[float, float]]:
        if column not in self.columns:
            x = self.xs[column]
            self.columns[column] = sorted((box.y, box.bottom) for box in self.boxes if box.x < x < box.right)
        return self.columns[column]

    def hugs_a_line(self, start: Place, end: Place) -> bool:
        """Whether an upright step runs so close along a solid line that the two look like one."""
        column, low, high = start[0], *sorted((self.ys[start[1]], self.ys[end[1]]))
        if column != end[0]:
            return False
        if column not in self.hugged:
            x = self.xs[column]
            self.hugged[column] = [(top, bottom) for way, top, bottom in self.upright if abs(way - x) < CLEARANCE]
        return any(top < high and low < bottom for top, bottom in self.hugged[column])

    def neighbours(self, place: Place) -> Iterator[tuple[Place, bool]]:
        column, row = place
        if column:
            yield (column - 1, row), True
        if column + 1 < len(self.xs):
            yield (column + 1, row), True
        if row:
            yield (column, row - 1), False
        if row + 1 < len(self.ys):
            yield (column, row + 1), False

    def length(self, start: Place, end: Place) -> float:
        return abs(self.xs[start[0]] - self.xs[end[0]]) + abs(self.ys[start[1]] - self.ys[end[1]])

    def place(self, point: Point) -> Place:
        return bisect_left(self.xs, point[0]), bisect_left(self.ys, point[1])

    def point(self, place: Place) -> Point:
        return self.xs[place[0]], self.ys[place[1]]


def grid_of(
    boxes: Sequence[PlacedBox], ends: Sequence[tuple[PlacedBox, PlacedBox]], connectors: Sequence[Connector]
) -> Grid:
    xs = {x for box in boxes for x in (box.x - CLEARANCE, box.right + CLEARANCE)}
    ys = {y for box in boxes for y in (box.y - CLEARANCE, box.bottom + CLEARANCE)}
    ys |= {y for report, superior in ends for y in (report.bottom - PORT, superior.y + PORT)}
    upright = [way for connector in connectors for points in connector.polylines for way in _upright(points)]
    return Grid(sorted(xs), sorted(ys), boxes, upright)


def _upright(points: Polyline) -> Iterator[tuple[float, float, float]]:
    """The upright stretches of a line: x, top and bottom."""
    for (x, y), (other, other_y) in pairwise(points):
        if x == other:
            yield x, min(y, other_y), max(y, other_y)
