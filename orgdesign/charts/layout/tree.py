"""Chart → scene: the organization chart."""

from collections.abc import Sequence
from dataclasses import replace

from orgdesign.charts.chart import Chart
from orgdesign.charts.layout.arrangement import BoxCell, ColumnsCell, StaffCell, best_arrangement, cells_of
from orgdesign.charts.layout.dotted_lines import routed
from orgdesign.charts.layout.family import family_of
from orgdesign.charts.layout.hanging import Columns, Hanging, gap_above, hanging_of
from orgdesign.charts.layout.heading import Frame, framed
from orgdesign.charts.layout.joining import joined
from orgdesign.charts.layout.measuring import MeasuredBox, measured, with_common_heights
from orgdesign.charts.layout.tidy_tree import Cell
from orgdesign.charts.scene import Connector, PlacedBox, Polyline, Scene
from orgdesign.charts.style import ORGANIZATION, SIZES, Measures


def tree_scene(chart: Chart, measures: Measures = ORGANIZATION) -> Scene:
    family = family_of(chart, measured(chart.boxes, measures))
    boxes = with_common_heights(family.boxes, family.levels_below)
    hanging = hanging_of(replace(family, boxes=boxes), measures)
    arrangement = best_arrangement(hanging)
    frame = framed(chart, arrangement.width, arrangement.height, measures)
    drawing = _Drawing(hanging, frame.left, frame.top)
    drawing.draw(arrangement.root)
    placed = tuple(drawing.placed[index] for index in range(len(boxes)))
    return scene_of(chart, frame, placed, drawing.connectors)


def scene_of(chart: Chart, frame: Frame, placed: tuple[PlacedBox, ...], connectors: Sequence[Connector]) -> Scene:
    dotted = [line for line in chart.lines if line.kind == "dotted"]
    return Scene(
        width=frame.width,
        height=frame.height,
        boxes=placed,
        connectors=tuple(connectors),
        dotted=routed(dotted, placed, connectors, frame.width),
        texts=frame.texts,
        swatches=frame.swatches,
        rules=frame.rules,
        title=" · ".join(part for part in (chart.title, chart.subtitle) if part),
        description=chart.description or " · ".join(f"{figure.name} {figure.value}" for figure in chart.figures),
        locale=chart.locale,
        sizes=tuple(SIZES.items()),
    )


class _Drawing:
    """Puts boxes and lines in their places, cell by cell, from the top left of the chart on."""

    def __init__(self, hanging: Hanging, left: int, top: int) -> None:
        self._hanging = hanging
        self._boxes = hanging.family.boxes
        self._measures = hanging.measures
        self._left, self._top = left, top
        self.placed: dict[int, PlacedBox] = {}
        self.connectors: list[Connector] = []

    def draw(self, root: Cell) -> None:
        for cell in cells_of(root):
            x, y = cell.x + self._left, cell.y + self._top
            if isinstance(cell, BoxCell):
                self._put(cell.box, x, y)
                self._connect_below(cell, x, y)
            elif isinstance(cell, ColumnsCell) and cell.columns:
                self._put_columns(cell.columns, x, y)
            elif isinstance(cell, StaffCell) and cell.staff:
                for assistant in cell.staff.assistants:
                    self._put_hanging(assistant.box, x + assistant.x, y + assistant.y)

    def _put(self, box: int, x: int, y: int) -> None:
        self.placed[box] = placed_box(self._boxes[box], x, y)

    def _put_columns(self, columns: Columns, x: int, y: int) -> None:
        for column, left in zip(columns.columns, columns.lefts, strict=True):
            top = y
            for box in column:
                self._put_hanging(box, x + left, top)
                top += self._hanging.heights[box] + self._measures.stack_gap

    def _put_hanging(self, top_box: int, x: int, y: int) -> None:
        """A box and all that hangs below it, without recursion."""
        waiting = [(top_box, x, y)]
        while waiting:
            box, x, y = waiting.pop()
            self._put(box, x, y)
            below = self._hanging.below(box)
            if not below:
                continue
            bottom = y + self._boxes[box].height
            top = bottom + gap_above(below, self._measures)
            for column, left in zip(below.columns, below.lefts, strict=True):
                height = top
                for report in column:
                    waiting.append((report, x + left, height))
                    height += self._hanging.heights[report] + self._measures.stack_gap
            self._connect_hanging(box, below, x, bottom, top)

    def _connect_hanging(self, box: int, below: Columns, x: int, bottom: int, top: int) -> None:
        trunk = x + self._boxes[box].width // 2
        if len(below.columns) == 1:
            trunk = x + self._measures.rail
        lines = self._lines(trunk, bottom, top, self._rails(below, x, top))
        self._add(box, "solid", lines)

    def _connect_below(self, cell: BoxCell, x: int, y: int) -> None:
        trunk, start = x + cell.anchor, y + self._boxes[cell.box].height
        children = cell.children
        if children and isinstance(children[0], StaffCell):
            self._connect_staff(cell.box, children[0], trunk, start)
            children = children[0].children
        if not children:
            return
        top = children[0].y + self._top
        drops: list[tuple[Polyline, list[Polyline]]] = []
        for child in children:
            left = child.x + self._left
            if isinstance(child, ColumnsCell) and child.columns:
                drops.extend(self._rails(child.columns, left, top))
            else:
                drops.append((((left + child.anchor, top),), []))
        if len(drops) == 1 and top - start == self._measures.hanging_gap:
            trunk = int(drops[0][0][0][0])
        self._add(cell.box, "solid", self._lines(trunk, start, top, drops))

    def _connect_staff(self, manager: int, cell: StaffCell, trunk: int, start: int) -> None:
        assert cell.staff
        lines: list[Polyline] = []
        lowest = start
        for assistant in cell.staff.assistants:
            box = self._boxes[assistant.box]
            x, y = cell.x + self._left + assistant.x, cell.y + self._top + assistant.y
            middle = y + box.height // 2
            edge = x + box.width if assistant.on_left else x
            lines.append(((trunk, middle), (edge, middle)))
            lowest = max(lowest, middle)
        self._add(manager, "assistant", lines)
        if not cell.children:
            self._add(manager, "assistant", [((trunk, start), (trunk, lowest))])

    def _rails(self, columns: Columns, x: int, top: int) -> list[tuple[Polyline, list[Polyline]]]:
        """For each column the way from the joining line to its last box, and the branches to the others."""
        rails = []
        for column, left in zip(columns.columns, columns.lefts, strict=True):
            rail, edge, y = x + left - self._measures.indent + self._measures.rail, x + left, top
            branches: list[Polyline] = []
            for box in column:
                middle = y + self._boxes[box].height // 2
                branches.append(((rail, middle), (edge, middle)))
                y += self._hanging.heights[box] + self._measures.stack_gap
            rails.append((branches.pop(), branches))
        return rails

    def _lines(
        self, trunk: int, start: int, top: int, drops: Sequence[tuple[Polyline, list[Polyline]]]
    ) -> list[Polyline]:
        ways = [way for way, _ in drops]
        branches = [branch for _, others in drops for branch in others]
        return [*joined(trunk, start, top - self._measures.level_gap // 2, ways), *branches]

    def _add(self, box: int, kind: str, lines: Sequence[Polyline]) -> None:
        if lines:
            self.connectors.append(Connector(self._boxes[box].box.id, kind, tuple(lines)))  # type: ignore[arg-type]


def placed_box(measured: MeasuredBox, x: int, y: int) -> PlacedBox:
    return PlacedBox(measured.box, x, y, measured.width, measured.height, measured.lines)
