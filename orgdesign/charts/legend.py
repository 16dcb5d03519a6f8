"""The legend of a chart: every way of drawing that it uses and that needs a word."""

from collections.abc import Sequence

from orgdesign.charts.chart import Box, LegendEntry, Line
from orgdesign.charts.labels import Labels

_NATURES = ("function", "region", "project", "", "second")


def legend_of(boxes: Sequence[Box], lines: Sequence[Line], labels: Labels) -> tuple[LegendEntry, ...]:
    """Empty where all lines are solid, all boxes closed and all posts filled: such a chart explains itself."""
    kinds = {line.kind for line in lines}
    natures = {line.nature for line in lines if line.kind == "dotted"}
    entries = [LegendEntry(labels.natures[nature], "dotted", nature) for nature in _NATURES if nature in natures]
    if "assistant" in kinds:
        entries.insert(0, LegendEntry(labels.assistant, "assistant"))
    if any(box.open for box in boxes):
        entries.append(LegendEntry(labels.open, "open"))
    if example := next((box.count for box in boxes if "/" in box.count), ""):
        entries.append(LegendEntry(labels.filled, "count", example))
    return (LegendEntry(labels.solid, "solid"), *entries) if entries else ()
