"""Measures of a chart, in CSS pixels: 12 are 9 points, the smallest type that is printed."""

from orgdesign.charts.scene import TextStyle
from orgdesign.charts.text_width import Weight
from orgdesign.dataclass import dataclass

WEIGHTS: dict[TextStyle, Weight] = {
    "heading": "bold",
    "subheading": "regular",
    "figure": "bold",
    "title": "bold",
    "name": "regular",
    "detail": "regular",
    "count": "regular",
    "label": "regular",
}
SIZES: dict[TextStyle, float] = {
    "heading": 24,
    "subheading": 13,
    "figure": 20,
    "title": 14,
    "name": 14,
    "detail": 12,
    "count": 12,
    "label": 12,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """`indent` is how far hanging boxes stand right of their superior's edge; gaps are between boxes,
    `group_gap` is added after a hanging group."""

    compact: bool = False
    title_size: float = 14
    detail_size: float = 12
    title_leading: int = 19
    detail_leading: int = 17
    padding_x: int = 14
    padding_y: int = 9
    count_gap: int = 8
    narrowest: int = 116
    widest: int = 192
    title_lines: int = 3
    sibling_gap: int = 24
    level_gap: int = 44
    hanging_gap: int = 14
    stack_gap: int = 10
    group_gap: int = 8
    indent: int = 22
    rail: int = 11
    margin: int = 36


ORGANIZATION = Measures()
# Small boxes: text in their middle, bold only for the one the chart is about.
NEIGHBOURHOOD = Measures(
    compact=True,
    title_size=12,
    title_leading=16,
    detail_leading=16,
    padding_x=8,
    padding_y=4,
    count_gap=4,
    narrowest=72,
    widest=190,
    title_lines=99,
    sibling_gap=10,
    level_gap=26,
    stack_gap=6,
    margin=1,
)
