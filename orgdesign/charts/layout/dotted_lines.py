"""Finding a way for dotted lines round the boxes, and room for their labels."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import pairwise

from orgdesign.charts.chart import Line
from orgdesign.charts.scene import Connector, DottedPath, PlacedBox, Point, Polyline, TextLine
from orgdesign.charts.style import SIZES
from orgdesign.charts.text_width import text_width

_CLEARANCE = 7
_PORT = 12
_BEND = 30
_SHARED = 4
# A wall chart with more boxes, or a line that needs more steps, takes the short way behind the boxes.
_MOST_BOXES = 1500
_MOST_STEPS = 40_000
_LABEL_ABOVE, _LABEL_BELOW, _LABEL_HEIGHT = 2, 2, 13

_Place = tuple[int, int]
_State = tuple[int, int, bool]
_Rectangle = tuple[float, float, float, float]


def routed(
    lines: Sequence[Line], boxes: Sequence[PlacedBox], connectors: Sequence[Connector], frame_right: float
) -> tuple[DottedPath, ...]:
    """A path for each line, in the order given; lines to different superiors keep apart where they can."""
    if not lines:
        return ()
    by_id = {box.box.id: box for box in boxes}
    ends = [(by_id[line.report], by_id[line.superior]) for line in lines]
    if len(boxes) > _MOST_BOXES:
        return tuple(DottedPath(line, _short_way(*pair)) for line, pair in zip(lines, ends, strict=True))
    grid = _grid_of(boxes, ends, connectors)
    paths = [_way(grid, report, superior) or _short_way(report, superior) for report, superior in ends]
    solid = [points for connector in connectors for points in connector.polylines]
    taken = [*map(_rectangle_of, boxes), *(_thin(way) for points in (*solid, *paths) for way in pairwise(points))]
    labelled = []
    for line, path in zip(lines, paths, strict=True):
        label = _label(line, path, taken, frame_right)
        labelled.append(DottedPath(line, path, label))
    return tuple(labelled)


@dataclass(frozen=True, slots=True)
class _Grid:
    """Lines close along the edges of all boxes: `xs` upright, `ys` level. `used` tells who runs where."""

    xs: list[float]
    ys: list[float]
    boxes: Sequence[PlacedBox]
    upright: Sequence[tuple[float, float, float]]
    rows: dict[int, list[tuple[float, float]]] = field(default_factory=dict)
    columns: dict[int, list[tuple[float, float]]] = field(default_factory=dict)
    hugged: dict[int, list[tuple[float, float]]] = field(default_factory=dict)
    used: dict[tuple[_Place, _Place], str] = field(default_factory=dict)

    def is_free(self, start: _Place, end: _Place) -> bool:
        """Whether the step between two neighbouring crossings touches no box."""
        (column, row), (other_column, other_row) = start, end
        if row == other_row:
            middle, blocked = (self.xs[column] + self.xs[other_column]) / 2, self._blocked_in_row(row)
        else:
            middle, blocked = (self.ys[row] + self.ys[other_row]) / 2, self._blocked_in_column(column)
        place = bisect_left(blocked, (middle, middle))
        return not any(low < middle < high for low, high in blocked[max(place - 1, 0) : place + 1])

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

    def hugs_a_line(self, start: _Place, end: _Place) -> bool:
        """Whether an upright step runs so close along a solid line that the two look like one."""
        column, middle = start[0], (self.ys[start[1]] + self.ys[end[1]]) / 2
        if column != end[0]:
            return False
        if column not in self.hugged:
            x = self.xs[column]
            self.hugged[column] = [(low, high) for way, low, high in self.upright if abs(way - x) < _CLEARANCE]
        return any(low < middle < high for low, high in self.hugged[column])

    def neighbours(self, place: _Place) -> Iterator[tuple[_Place, bool]]:
        column, row = place
        if column:
            yield (column - 1, row), True
        if column + 1 < len(self.xs):
            yield (column + 1, row), True
        if row:
            yield (column, row - 1), False
        if row + 1 < len(self.ys):
            yield (column, row + 1), False

    def length(self, start: _Place, end: _Place) -> float:
        return abs(self.xs[start[0]] - self.xs[end[0]]) + abs(self.ys[start[1]] - self.ys[end[1]])

    def place(self, point: Point) -> _Place:
        return bisect_left(self.xs, point[0]), bisect_left(self.ys, point[1])

    def point(self, place: _Place) -> Point:
        return self.xs[place[0]], self.ys[place[1]]


def _grid_of(
    boxes: Sequence[PlacedBox], ends: Sequence[tuple[PlacedBox, PlacedBox]], connectors: Sequence[Connector]
) -> _Grid:
    xs = {x for box in boxes for x in (box.x - _CLEARANCE, box.right + _CLEARANCE)}
    ys = {y for box in boxes for y in (box.y - _CLEARANCE, box.bottom + _CLEARANCE)}
    ys |= {y for report, superior in ends for y in (report.bottom - _PORT, superior.y + _PORT)}
    upright = [way for connector in connectors for points in connector.polylines for way in _upright(points)]
    return _Grid(sorted(xs), sorted(ys), boxes, upright)


def _way(grid: _Grid, report: PlacedBox, superior: PlacedBox) -> Polyline | None:
    """The shortest way with few bends from a side of one box to a side of another (A*)."""
    starts, goals = _ports(report, report.bottom - _PORT), _ports(superior, superior.y + _PORT)
    targets = {grid.place(outside): edge for edge, outside in goals}
    edges = {grid.place(outside): edge for edge, outside in starts}
    waiting: list[tuple[float, float, _State]] = []
    best: dict[_State, float] = {}
    came: dict[_State, _State] = {}
    for start in edges:
        best[(*start, True)] = 0
        heappush(waiting, (_least(grid, start, targets), 0, (*start, True)))
    steps = 0
    while waiting and steps < _MOST_STEPS:
        _, cost, state = heappop(waiting)
        steps += 1
        here = state[:2]
        if here in targets:
            return _found(grid, state, came, edges, targets, superior.box.id)
        if cost > best[state]:
            continue
        for there, level in grid.neighbours(here):
            if not grid.is_free(here, there):
                continue
            length = grid.length(here, there)
            close = grid.hugs_a_line(here, there)
            shared = grid.used.get(_step(here, there), superior.box.id) != superior.box.id
            further = cost + length * (_SHARED if shared or close else 1) + (_BEND if level != state[2] else 0)
            reached = (*there, level)
            if further < best.get(reached, float("inf")):
                best[reached], came[reached] = further, state
                heappush(waiting, (further + _least(grid, there, targets), further, reached))
    return None


def _ports(box: PlacedBox, y: float) -> list[tuple[Point, Point]]:
    """Where a line may leave a box, at the edge and just outside: right, then left."""
    return [
        ((box.right, y), (box.right + _CLEARANCE, y)),
        ((box.x, y), (box.x - _CLEARANCE, y)),
    ]


def _least(grid: _Grid, place: _Place, targets: dict[_Place, Point]) -> float:
    return min(grid.length(place, target) for target in targets)


def _step(here: _Place, there: _Place) -> tuple[_Place, _Place]:
    return min(here, there), max(here, there)


def _found(
    grid: _Grid,
    state: _State,
    came: dict[_State, _State],
    edges: dict[_Place, Point],
    targets: dict[_Place, Point],
    superior: str,
) -> Polyline:
    places = [state[:2]]
    while state in came:
        state = came[state]
        places.append(state[:2])
    places.reverse()
    for here, there in pairwise(places):
        grid.used.setdefault(_step(here, there), superior)
    return _straightened([edges[places[0]], *map(grid.point, places), targets[places[-1]]])


def _straightened(points: Sequence[Point]) -> Polyline:
    """Without points in the middle of a straight stretch."""
    kept = [points[0]]
    for point, after in pairwise(points[1:]):
        if point != kept[-1] and not (kept[-1][0] == point[0] == after[0] or kept[-1][1] == point[1] == after[1]):
            kept.append(point)
    return (*kept, points[-1])


def _short_way(report: PlacedBox, superior: PlacedBox) -> Polyline:
    x = max(report.right, superior.right) + _CLEARANCE
    start, end = report.bottom - _PORT, superior.y + _PORT
    return (report.right, start), (x, start), (x, end), (superior.right, end)


def _label(line: Line, path: Polyline, taken: list[_Rectangle], frame_right: float) -> TextLine | None:
    """The label at a level stretch of the line, where it touches nothing else; none if there is no room."""
    width = text_width(line.label, SIZES["label"])
    if not line.label:
        return None
    for (x, y), (other, other_y) in pairwise(path):
        if y != other_y:
            continue
        for middle in _middles(min(x, other), max(x, other), width, frame_right):
            for top in (y - _LABEL_ABOVE - _LABEL_HEIGHT, y + _LABEL_BELOW):
                place = (middle - width / 2, top, middle + width / 2, top + _LABEL_HEIGHT)
                if not any(_meet(place, other_place) for other_place in taken):
                    taken.append(place)
                    return TextLine(line.label, round(middle), round(top + _LABEL_HEIGHT - 2), "label", "middle")
    return None


def _middles(left: float, right: float, width: float, frame_right: float) -> Iterator[float]:
    """Places for a label along a stretch, from its middle outwards."""
    for share in (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0, 1):
        middle = left + (right - left) * share
        if width / 2 <= middle <= frame_right - width / 2:
            yield middle


def _rectangle_of(box: PlacedBox) -> _Rectangle:
    return box.x, box.y, box.right, box.bottom


def _upright(points: Polyline) -> Iterator[tuple[float, float, float]]:
    """The upright stretches of a line: x, top and bottom."""
    for (x, y), (other, other_y) in pairwise(points):
        if x == other:
            yield x, min(y, other_y), max(y, other_y)


def _thin(stretch: tuple[Point, Point]) -> _Rectangle:
    (x, y), (other_x, other_y) = stretch
    return min(x, other_x) - 1, min(y, other_y) - 1, max(x, other_x) + 1, max(y, other_y) + 1


def _meet(one: _Rectangle, other: _Rectangle) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
