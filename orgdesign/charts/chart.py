"""What a chart shows, whoever it came from and however it will be drawn."""

from typing import Literal

from orgdesign.dataclass import dataclass

Layout = Literal["tree", "neighbourhood"]
LineKind = Literal["solid", "assistant", "dotted"]
Side = Literal["left", "right"]
# post, unit and assistant are what the chart is about, focus is its subject; context is drawn paler, rest
# stands for those left out.
Role = Literal["post", "unit", "assistant", "focus", "context", "rest"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """One box. `level` 1 is the top, 0 outside all levels; boxes of one `group` share an accent, 0 has none.

    `columns` asks for the boxes below to hang in so many columns. A box that `leads` has others below it,
    drawn or not. An `open` box, of an outside party, a committee or a vacancy, has a dashed edge.
    """

    id: str
    title: str
    details: tuple[str, ...] = ()
    count: str = ""
    level: int = 1
    group: int = 0
    role: Role = "post"
    open: bool = False
    leads: bool = False
    columns: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line from a box to the box it answers to. `nature` tells dotted lines apart, `label` is written at them."""

    report: str
    superior: str
    kind: LineKind = "solid"
    nature: str = ""
    label: str = ""
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A total shown in the heading: 编制 36."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """What a way of drawing means: the kind and nature of a line, `open` for boxes with a dashed edge,
    or `count` for the count in a box, of which `nature` is an example.
    """

    name: str
    kind: LineKind | Literal["open", "count"]
    nature: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Boxes in reading order, superiors first; their solid and assistant lines make a forest.

    A chart without title is drawn without heading and legend, to stand in a document.
    """

    boxes: tuple[Box, ...]
    lines: tuple[Line, ...] = ()
    title: str = ""
    subtitle: str = ""
    figures: tuple[Figure, ...] = ()
    legend: tuple[LegendEntry, ...] = ()
    description: str = ""
    locale: str = "zh-CN"
    layout: Layout = "tree"
