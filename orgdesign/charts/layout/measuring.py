"""Boxes with their texts broken into lines: how large each box must be."""

from collections.abc import Sequence
from math import ceil

from orgdesign.charts.chart import Box
from orgdesign.charts.line_breaking import break_lines
from orgdesign.charts.scene import Anchor, TextLine, TextStyle
from orgdesign.charts.style import WEIGHTS, Measures
from orgdesign.charts.text_width import text_width
from orgdesign.dataclass import dataclass

# These shares of the titles and of the other texts fit on one line; the others are broken.
_TITLES_ON_ONE_LINE = 0.95
_DETAILS_ON_ONE_LINE = 0.8
_WIDER = 1.5
_JOINT = "·"
_EQUALLY_HIGH = 0.75


@dataclass(frozen=True, slots=True)
class MeasuredBox:
    """Lines stand relative to the box's top left corner."""

    box: Box
    width: int
    height: int
    lines: tuple[TextLine, ...]


def measured(boxes: Sequence[Box], measures: Measures) -> list[MeasuredBox]:
    """All boxes at the width that is common to the chart."""
    width = common_width(boxes, measures)
    return [measured_box(box, width, measures) for box in boxes]


def with_common_heights(boxes: Sequence[MeasuredBox], levels_below: Sequence[int]) -> list[MeasuredBox]:
    """Low boxes raised to the height that most have: leaves among leaves, managers among managers."""
    common = {
        is_leaf: _share_of(
            [box.height for box, levels in zip(boxes, levels_below, strict=True) if (not levels) is is_leaf],
            _EQUALLY_HIGH,
        )
        for is_leaf in (True, False)
    }
    return [
        raised(box, common[not levels]) if box.height < common[not levels] else box
        for box, levels in zip(boxes, levels_below, strict=True)
    ]


def common_width(boxes: Sequence[Box], measures: Measures) -> int:
    """So wide that most titles, and most other texts, stand on one line."""
    titles = [text_width(box.title, measures.title_size, "bold") + _count_width(box, measures) for box in boxes]
    details = [text_width(detail, measures.detail_size) for box in boxes for detail in box.details]
    needed = max(_share_of(titles, _TITLES_ON_ONE_LINE), _share_of(details, _DETAILS_ON_ONE_LINE))
    return min(max(ceil(needed / 4) * 4 + 2 * measures.padding_x, measures.narrowest), measures.widest)


def raised(box: MeasuredBox, height: int) -> MeasuredBox:
    """The box at a greater height, its text in the middle."""
    down = (height - box.height) // 2
    lines = tuple(TextLine(line.text, line.x, line.y + down, line.style, line.anchor) for line in box.lines)
    return MeasuredBox(box.box, box.width, height, lines)


def _share_of(sizes: Sequence[float], share: float) -> int:
    """The smallest size that this share of the sizes does not exceed."""
    return ceil(sorted(sizes)[min(int(len(sizes) * share), len(sizes) - 1)]) if sizes else 0


def natural_width(box: Box, measures: Measures) -> float:
    """How wide the box must be for each of its texts to stand on one line."""
    weight = WEIGHTS[title_style(box, measures)]
    title = text_width(box.title, measures.title_size, weight) + _count_width(box, measures)
    return max(title, *(text_width(detail, measures.detail_size) for detail in box.details), 0) + 2 * measures.padding_x


def _count_width(box: Box, measures: Measures) -> float:
    return text_width(box.count, measures.detail_size) + measures.count_gap if box.count else 0


def measured_box(box: Box, width: int, measures: Measures) -> MeasuredBox:
    """The box at this width; at half as much again if the title would be a tower of lines."""
    title = _title_lines(box, width, measures)
    if len(title) > measures.title_lines:
        width = ceil(width * _WIDER)
        title = _title_lines(box, width, measures)
    inner = width - 2 * measures.padding_x
    details = [line for detail in box.details for line in _detail_lines(detail, inner, measures)]
    lines = _placed(box, title, details, width, measures)
    height = 2 * measures.padding_y + len(title) * measures.title_leading + len(details) * measures.detail_leading
    return MeasuredBox(box, width, height, lines)


def _title_lines(box: Box, width: int, measures: Measures) -> tuple[str, ...]:
    inner = width - 2 * measures.padding_x - _count_width(box, measures)
    return break_lines(box.title, inner, measures.title_size, WEIGHTS[title_style(box, measures)])


def _detail_lines(detail: str, width: float, measures: Measures) -> tuple[str, ...]:
    """A detail made of parts (售后服务组·AS-01) is rather broken between them."""
    if text_width(detail, measures.detail_size) <= width:
        return (detail,)
    parts = [part.strip() for part in detail.split(_JOINT)]
    if len(parts) == 2 and all(text_width(part, measures.detail_size) <= width for part in parts):
        return tuple(parts)
    return break_lines(detail, width, measures.detail_size)


def _placed(
    box: Box, title: Sequence[str], details: Sequence[str], width: int, measures: Measures
) -> tuple[TextLine, ...]:
    style = title_style(box, measures)
    x, anchor = _text_start(width, measures)
    y = baseline(measures.padding_y, measures.title_leading, measures.title_size)
    lines = []
    if box.count:
        lines.append(TextLine(box.count, width - measures.padding_x, y, "count", "end"))
    title_x = x - _count_width(box, measures) / 2 if measures.compact else x
    for row, text in enumerate(title):
        lines.append(TextLine(text, round(title_x), y + row * measures.title_leading, style, anchor))
    top = measures.padding_y + len(title) * measures.title_leading
    y = baseline(top, measures.detail_leading, measures.detail_size)
    for row, text in enumerate(details):
        lines.append(TextLine(text, x, y + row * measures.detail_leading, "detail", anchor))
    return tuple(lines)


def _text_start(width: int, measures: Measures) -> tuple[int, Anchor]:
    return (width // 2, "middle") if measures.compact else (measures.padding_x, "start")


def title_style(box: Box, measures: Measures) -> TextStyle:
    return "name" if measures.compact and box.role != "focus" else "title"


def baseline(top: float, leading: float, size: float) -> float:
    """Where the letters stand in a line; ideographs reach from 0.88 em above to 0.12 em below."""
    return round(top + (leading - size) / 2 + 0.88 * size)
