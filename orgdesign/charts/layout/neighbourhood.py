"""Chart → scene: a post's place in the line, 165 mm wide and, titles permitting, at most 42 mm high."""

from collections.abc import Sequence
from math import ceil

from orgdesign.charts.chart import Box, Chart
from orgdesign.charts.layout.joining import joined
from orgdesign.charts.layout.measuring import MeasuredBox, measured_box, natural_width, raised
from orgdesign.charts.scene import Connector, DottedPath, PlacedBox, Polyline, Scene
from orgdesign.charts.style import NEIGHBOURHOOD, SIZES, Measures
from orgdesign.dataclass import dataclass

WIDTH, HEIGHT = 623, 158
# Between what stands beside the post and the reports, and of that below the line to the reports.
_CLEARANCE, _DROP = 12, 7
_SMALLEST_GAP = 12
_BESIDE = 40


@dataclass(frozen=True, slots=True)
class _Neighbours:
    superior: Sequence[MeasuredBox]
    post: MeasuredBox
    assistants: Sequence[MeasuredBox]
    dotted: Sequence[MeasuredBox]
    reports: Sequence[MeasuredBox]


def neighbourhood_scene(chart: Chart, measures: Measures = NEIGHBOURHOOD) -> Scene:
    neighbours = _neighbours(chart, measures)
    drawing = _Drawing(chart, measures)
    drawing.draw(neighbours, *_tops(neighbours, measures))
    bottom = max(box.bottom for box in drawing.placed.values())
    sizes = SIZES | {"title": measures.title_size, "name": measures.title_size}
    return Scene(
        width=WIDTH,
        height=bottom + measures.margin + 1,
        boxes=tuple(drawing.placed[box.id] for box in chart.boxes),
        connectors=tuple(drawing.connectors),
        dotted=tuple(drawing.dotted),
        title=chart.title,
        description=chart.description,
        locale=chart.locale,
        sizes=tuple(sizes.items()),
    )


def _neighbours(chart: Chart, measures: Measures) -> _Neighbours:
    boxes = {box.id: box for box in chart.boxes}
    post = next(box for box in chart.boxes if box.role == "focus")
    above = [boxes[line.superior] for line in chart.lines if line.report == post.id and line.kind != "dotted"]
    dotted = [boxes[line.superior] for line in chart.lines if line.kind == "dotted"]
    assistants = [boxes[line.report] for line in chart.lines if line.superior == post.id and line.kind == "assistant"]
    reports = [boxes[line.report] for line in chart.lines if line.superior == post.id and line.kind == "solid"]
    room = (WIDTH - 2 * measures.margin - 1 - measures.sibling_gap * (len(reports) - 1)) // max(len(reports), 1)
    return _Neighbours(
        superior=_alike(above, measures.widest, measures),
        post=_alike([post], measures.widest, measures)[0],
        assistants=_alike(assistants, measures.widest - 25, measures),
        dotted=_alike(dotted, measures.widest - 25, measures),
        reports=_alike(reports, room, measures),
    )


def _alike(boxes: Sequence[Box], widest: int, measures: Measures) -> list[MeasuredBox]:
    """Boxes of one width and one height."""
    needed = max((ceil(natural_width(box, measures)) for box in boxes), default=0)
    width = min(max(needed + needed % 2, measures.narrowest), widest, measures.widest)
    measured = [measured_box(box, width - width % 2, measures) for box in boxes]
    height = max((box.height for box in measured), default=0)
    return [raised(box, height) for box in measured]


def _height(boxes: Sequence[MeasuredBox], measures: Measures) -> int:
    """Of boxes one above the other."""
    return sum(box.height for box in boxes) + measures.stack_gap * max(len(boxes) - 1, 0)


def _tops(neighbours: _Neighbours, measures: Measures) -> tuple[int, int, int]:
    """The tops of superior, post and reports, with as much white between them as the height allows.

    What stands beside the post may reach up beside the superior, never down into the reports.
    """
    heights = [box.height for box in (*neighbours.superior, neighbours.post, *neighbours.reports[:1])]
    room = (HEIGHT - 2 * measures.margin - 1 - sum(heights)) // max(len(heights) - 1, 1)
    gap = min(max(room, _SMALLEST_GAP), measures.level_gap)
    post = measures.margin + sum(superior.height + gap for superior in neighbours.superior)
    beside = max(_height(neighbours.assistants, measures), _height(neighbours.dotted, measures))
    if not neighbours.superior:
        post = max(post, measures.margin + (beside - neighbours.post.height) // 2)
    reports = max(post + neighbours.post.height + gap, measures.margin + beside + _CLEARANCE)
    return measures.margin, post, reports


class _Drawing:
    def __init__(self, chart: Chart, measures: Measures) -> None:
        self._measures = measures
        self._dotted_lines = {line.superior: line for line in chart.lines if line.kind == "dotted"}
        self.placed: dict[str, PlacedBox] = {}
        self.connectors: list[Connector] = []
        self.dotted: list[DottedPath] = []

    def draw(self, neighbours: _Neighbours, superior_top: int, post_top: int, reports_top: int) -> None:
        centre = WIDTH // 2
        placed = self._put(neighbours.post, centre - neighbours.post.width // 2, post_top)
        for superior in neighbours.superior:
            above = self._put(superior, centre - superior.width // 2, superior_top)
            self._add(superior.box.id, [((centre, above.bottom), (centre, placed.y))])
        inner = max(box.width for box in (neighbours.post, *neighbours.superior)) // 2 + _BESIDE
        lowest = reports_top - _CLEARANCE if neighbours.reports else HEIGHT
        self._beside(placed, neighbours.assistants, centre - inner, lowest)
        self._beside(placed, neighbours.dotted, centre + inner, lowest)
        self._below(placed, neighbours.reports, reports_top)

    def _put(self, box: MeasuredBox, x: int, y: int) -> PlacedBox:
        self.placed[box.box.id] = PlacedBox(box.box, x, y, box.width, box.height, box.lines)
        return self.placed[box.box.id]

    def _beside(self, post: PlacedBox, boxes: Sequence[MeasuredBox], inner: int, lowest: int) -> None:
        """Boxes one above the other left or right of the post, their near edge at `inner`."""
        on_left = inner < post.x
        middle, height = int(post.y + post.height // 2), _height(boxes, self._measures)
        y = max(min(middle - height // 2, lowest - height), self._measures.margin)
        edge = post.x if on_left else post.right
        rail = inner + (_BESIDE // 2 if on_left else -_BESIDE // 2)
        for box in boxes:
            self._put(box, inner - box.width if on_left else inner, y)
            meets = y + box.height // 2
            way: Polyline = ((edge, middle), (rail, middle), (rail, meets), (inner, meets))
            self._tie(post, box, way if meets != middle else (way[0], way[-1]), on_left)
            y += box.height + self._measures.stack_gap

    def _tie(self, post: PlacedBox, box: MeasuredBox, way: Polyline, on_left: bool) -> None:
        if on_left:
            self._add(post.box.id, [way], "assistant")
        else:
            self.dotted.append(DottedPath(self._dotted_lines[box.box.id], way))

    def _below(self, post: PlacedBox, boxes: Sequence[MeasuredBox], top: int) -> None:
        if not boxes:
            return
        width = sum(box.width for box in boxes) + self._measures.sibling_gap * (len(boxes) - 1)
        x = (WIDTH - width) // 2
        drops: list[Polyline] = []
        for box in boxes:
            self._put(box, x, top)
            drops.append(((x + box.width // 2, top),))
            x += box.width + self._measures.sibling_gap
        trunk = WIDTH // 2
        if len(drops) == 1:
            drops = [((trunk, top),)]
        self._add(post.box.id, joined(trunk, post.bottom, self._bus(post, top), drops))

    def _bus(self, post: PlacedBox, top: int) -> int:
        """Half way down to the reports, unless something beside the post is in the way."""
        lowest = max(box.bottom for box in self.placed.values() if box.bottom < top)
        return int(max((post.bottom + top) // 2, min(lowest + _CLEARANCE, top) - _DROP))

    def _add(self, superior: str, lines: Sequence[Polyline], kind: str = "solid") -> None:
        self.connectors.append(Connector(superior, kind, tuple(lines)))  # type: ignore[arg-type]
