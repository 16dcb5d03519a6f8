"""Finding a way for dotted lines round the boxes, and room for their labels."""

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from itertools import pairwise

from orgdesign.charts.chart import Line
from orgdesign.charts.layout.grid import CLEARANCE, PORT, Grid, Place, grid_of
from orgdesign.charts.layout.line_labels import label_at, rectangle_of, thin
from orgdesign.charts.scene import Connector, DottedPath, PlacedBox, Point, Polyline

_BEND = 30
_SHARED = 4
# A wall chart with more boxes, and lines for which no steps are left, take the short way behind the boxes.
_MOST_BOXES = 1500
_MOST_STEPS = 80_000
_MOST_LABELS = 100

_State = tuple[int, int, bool]


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
    grid = grid_of(boxes, ends, connectors)
    steps = iter(range(_MOST_STEPS))
    paths = [_way(grid, report, superior, steps) or _short_way(report, superior) for report, superior in ends]
    solid = [points for connector in connectors for points in connector.polylines]
    taken = [*map(rectangle_of, boxes), *(thin(way) for points in (*solid, *paths) for way in pairwise(points))]
    return tuple(
        DottedPath(line, path, label_at(line, path, taken, frame_right) if number < _MOST_LABELS else None)
        for number, (line, path) in enumerate(zip(lines, paths, strict=True))
    )


def _way(grid: Grid, report: PlacedBox, superior: PlacedBox, steps: Iterator[int]) -> Polyline | None:
    """The shortest way with few bends from a side of one box to a side of another (A*)."""
    starts, goals = _ports(report, report.bottom - PORT), _ports(superior, superior.y + PORT)
    targets = {grid.place(outside): edge for edge, outside in goals}
    edges = {grid.place(outside): edge for edge, outside in starts}
    waiting: list[tuple[float, float, _State]] = []
    best: dict[_State, float] = {}
    came: dict[_State, _State] = {}
    for start in edges:
        best[(*start, True)] = 0
        heappush(waiting, (_least(grid, start, targets), 0, (*start, True)))
    while waiting and next(steps, None) is not None:
        _, cost, state = heappop(waiting)
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
        ((box.right, y), (box.right + CLEARANCE, y)),
        ((box.x, y), (box.x - CLEARANCE, y)),
    ]


def _least(grid: Grid, place: Place, targets: dict[Place, Point]) -> float:
    return min(grid.length(place, target) for target in targets)


def _step(here: Place, there: Place) -> tuple[Place, Place]:
    return min(here, there), max(here, there)


def _found(
    grid: Grid,
    state: _State,
    came: dict[_State, _State],
    edges: dict[Place, Point],
    targets: dict[Place, Point],
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
    x = max(report.right, superior.right) + CLEARANCE
    start, end = report.bottom - PORT, superior.y + PORT
    return (report.right, start), (x, start), (x, end), (superior.right, end)
