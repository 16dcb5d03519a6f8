"""A chart laid out: everything that is to be drawn, and where. One unit is a CSS pixel, 1/96 inch."""

from typing import Literal

from orgdesign.charts.chart import Box, Line, LineKind
from orgdesign.dataclass import dataclass

Point = tuple[float, float]
Polyline = tuple[Point, ...]
TextStyle = Literal["heading", "subheading", "figure", "title", "name", "detail", "count", "label"]
Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of text; `x` is where its start, middle or end stands, `y` its baseline.

    In a box both count from the box's top left corner.
    """

    text: str
    x: float
    y: float
    style: TextStyle
    anchor: Anchor = "start"


@dataclass(frozen=True, slots=True)
class PlacedBox:
    box: Box
    x: float
    y: float
    width: float
    height: float
    lines: tuple[TextLine, ...]

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Connector:
    """All that is drawn from one superior to its reports by one kind of line."""

    superior: str
    kind: LineKind
    polylines: tuple[Polyline, ...]


@dataclass(frozen=True, slots=True)
class DottedPath:
    """A dotted line on its way, and its label where there is room for one."""

    line: Line
    points: Polyline
    label: TextLine | None = None


@dataclass(frozen=True, slots=True)
class Swatch:
    """A legend entry's sample, 24 wide, its middle at `y`."""

    kind: LineKind | Literal["open", "count"]
    nature: str
    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    width: float
    height: float
    boxes: tuple[PlacedBox, ...]
    connectors: tuple[Connector, ...] = ()
    dotted: tuple[DottedPath, ...] = ()
    texts: tuple[TextLine, ...] = ()
    swatches: tuple[Swatch, ...] = ()
    rules: tuple[Polyline, ...] = ()
    title: str = ""
    description: str = ""
    locale: str = "zh-CN"
    sizes: tuple[tuple[TextStyle, float], ...] = ()
