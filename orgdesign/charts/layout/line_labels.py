"""Room for the labels of dotted lines."""

from collections.abc import Iterator
from itertools import pairwise

from orgdesign.charts.chart import Line
from orgdesign.charts.scene import PlacedBox, Point, Polyline, TextLine
from orgdesign.charts.style import SIZES
from orgdesign.charts.text_width import text_width

_ABOVE, _BELOW, _HEIGHT = 2, 2, 13

# Left, top, right, bottom.
Rectangle = tuple[float, float, float, float]


def label_at(line: Line, path: Polyline, taken: list[Rectangle], frame_right: float) -> TextLine | None:
    """The label at a level stretch of the line, where it touches nothing else; none if there is no room."""
    width = text_width(line.label, SIZES["label"])
    if not line.label:
        return None
    for (x, y), (other, other_y) in pairwise(path):
        if y != other_y:
            continue
        for middle in _middles(min(x, other), max(x, other), width, frame_right):
            for top in (y - _ABOVE - _HEIGHT, y + _BELOW):
                place = (middle - width / 2, top, middle + width / 2, top + _HEIGHT)
                if not any(_meet(place, other_place) for other_place in taken):
                    taken.append(place)
                    return TextLine(line.label, round(middle), round(top + _HEIGHT - 2), "label", "middle")
    return None


def _middles(left: float, right: float, width: float, frame_right: float) -> Iterator[float]:
    """Places for a label along a stretch, from its middle outwards."""
    for share in (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0, 1):
        middle = left + (right - left) * share
        if width / 2 <= middle <= frame_right - width / 2:
            yield middle


def rectangle_of(box: PlacedBox) -> Rectangle:
    return box.x, box.y, box.right, box.bottom


def thin(stretch: tuple[Point, Point]) -> Rectangle:
    (x, y), (other_x, other_y) = stretch
    return min(x, other_x) - 1, min(y, other_y) - 1, max(x, other_x) + 1, max(y, other_y) + 1


def _meet(one: Rectangle, other: Rectangle) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
