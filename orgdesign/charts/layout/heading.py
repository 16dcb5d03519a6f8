"""What stands around the boxes: heading, totals, legend and white space."""

from collections.abc import Sequence

from orgdesign.charts.chart import Chart, Figure, LegendEntry
from orgdesign.charts.layout.measuring import baseline
from orgdesign.charts.line_breaking import break_lines
from orgdesign.charts.scene import Polyline, Swatch, TextLine, TextStyle
from orgdesign.charts.style import SIZES, WEIGHTS, Measures
from orgdesign.charts.text_width import text_width
from orgdesign.dataclass import dataclass

_HEADING_LEADING, _SUBHEADING_LEADING = 32, 20
_RULE_GAP, _HEADING_GAP = 16, 32
_FIGURE_GAP = 28
_NARROWEST = 420
_LEGEND_GAP, _LEGEND_LEADING = 34, 22
_SWATCH, _SWATCH_GAP, _ENTRY_GAP = 28, 8, 26


@dataclass(frozen=True, slots=True)
class Frame:
    """`left` and `top` are where the drawing begins."""

    width: int
    height: int
    left: int
    top: int
    texts: tuple[TextLine, ...]
    swatches: tuple[Swatch, ...]
    rules: tuple[Polyline, ...]


def framed(chart: Chart, drawing_width: int, drawing_height: int, measures: Measures) -> Frame:
    margin = measures.margin
    if not chart.title:
        width, height = drawing_width + 2 * margin, drawing_height + 2 * margin
        return Frame(width, height, margin, margin, (), (), ())
    inner = max(drawing_width, _NARROWEST)
    texts, bottom = _heading(chart, margin, inner)
    rule = bottom + _RULE_GAP
    top = rule + _HEADING_GAP
    legend_texts, swatches, end = _legend(chart.legend, margin, top + drawing_height, inner)
    left = margin + (inner - drawing_width) // 2
    rules = (((margin, rule), (margin + inner, rule)),)
    return Frame(inner + 2 * margin, end + margin, left, top, (*texts, *legend_texts), swatches, rules)


def _heading(chart: Chart, margin: int, inner: int) -> tuple[list[TextLine], int]:
    figures, figures_width = _figures(chart.figures, margin + inner, margin)
    room = inner - figures_width
    texts: list[TextLine] = []
    y = margin
    for text, style, leading in (
        (chart.title, "heading", _HEADING_LEADING),
        (chart.subtitle, "subheading", _SUBHEADING_LEADING),
    ):
        for line in break_lines(text, room, SIZES[style], WEIGHTS[style]):  # type: ignore[index]
            texts.append(TextLine(line, margin, baseline(y, leading, SIZES[style]), style))  # type: ignore[arg-type,index]
            y += leading
    return [*texts, *figures], max(y, margin + _HEADING_LEADING + _SUBHEADING_LEADING)


def _figures(figures: Sequence[Figure], right: int, top: int) -> tuple[list[TextLine], int]:
    """Totals from the right edge on, the number above its name."""
    texts: list[TextLine] = []
    x = right
    for figure in reversed(figures):
        number = baseline(top, _HEADING_LEADING, SIZES["figure"])
        name = baseline(top + _HEADING_LEADING, _SUBHEADING_LEADING, SIZES["subheading"])
        texts.append(TextLine(figure.value, x, number, "figure", "end"))
        texts.append(TextLine(figure.name, x, name, "subheading", "end"))
        x -= round(max(_width(figure.value, "figure"), _width(figure.name, "subheading"))) + _FIGURE_GAP
    return texts, right - x


def _legend(
    entries: Sequence[LegendEntry], left: int, bottom: int, inner: int
) -> tuple[list[TextLine], tuple[Swatch, ...], int]:
    if not entries:
        return [], (), bottom
    texts: list[TextLine] = []
    swatches: list[Swatch] = []
    x, y = left, bottom + _LEGEND_GAP
    for entry in entries:
        width = _SWATCH + _SWATCH_GAP + round(_width(entry.name, "label"))
        if x > left and x + width > left + inner:
            x, y = left, y + _LEGEND_LEADING
        middle = y + _LEGEND_LEADING // 2
        swatches.append(Swatch(entry.kind, entry.nature, x, middle))
        place = baseline(y, _LEGEND_LEADING, SIZES["label"])
        texts.append(TextLine(entry.name, x + _SWATCH + _SWATCH_GAP, place, "label"))
        x += width + _ENTRY_GAP
    return texts, tuple(swatches), y + _LEGEND_LEADING


def _width(text: str, style: TextStyle) -> float:
    return text_width(text, SIZES[style], WEIGHTS[style])
