"""Boxes that hang in columns under a rail, each with those below it indented."""

from collections.abc import Iterator, Sequence
from math import ceil

from orgdesign.charts.layout.family import Family
from orgdesign.charts.style import Measures
from orgdesign.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Columns:
    """Boxes hanging side by side. `lefts` are where the boxes of each column begin."""

    columns: tuple[tuple[int, ...], ...]
    lefts: tuple[int, ...]
    width: int
    height: int

    @property
    def centre(self) -> int:
        """The middle of the boxes, rails left aside."""
        return (self.lefts[0] + self.width) // 2


@dataclass(frozen=True, slots=True)
class Hanging:
    """How large each box is with all below it hanging, reckoned once for every box of a chart."""

    family: Family
    measures: Measures
    widths: Sequence[int]
    heights: Sequence[int]

    def columns(self, boxes: Sequence[int], count: int) -> Columns:
        """The boxes in at most so many columns, read down and then to the right, as low as they go."""
        measures = self.measures
        columns = _parted(boxes, [self.heights[box] + measures.stack_gap for box in boxes], count)
        lefts, right = [], 0
        for column in columns:
            lefts.append(right + measures.indent)
            right = lefts[-1] + max(self.widths[box] for box in column) + measures.sibling_gap
        height = max(sum(self.heights[box] + measures.stack_gap for box in column) for column in columns)
        return Columns(columns, tuple(lefts), right - measures.sibling_gap, height - measures.stack_gap)

    def height_of(self, boxes: Sequence[int]) -> int:
        return sum(self.heights[box] + self.measures.stack_gap for box in boxes)

    def below(self, box: int) -> Columns | None:
        """What hangs below a hanging box: its assistants first, in one column unless it asks for more."""
        if not self.family.levels_below[box]:
            return None
        boxes = [*self.family.assistants[box], *self.family.reports[box]]
        return self.columns(boxes, self.family.boxes[box].box.columns or 1)


def hanging_of(family: Family, measures: Measures) -> Hanging:
    hanging = Hanging(family, measures, [0] * len(family.boxes), [0] * len(family.boxes))
    widths: list[int] = hanging.widths  # type: ignore[assignment]
    heights: list[int] = hanging.heights  # type: ignore[assignment]
    for index in range(len(family.boxes) - 1, -1, -1):
        box, below = family.boxes[index], hanging.below(index)
        widths[index] = max(box.width, below.width if below else 0)
        heights[index] = box.height + (gap_above(below, measures) + below.height + measures.group_gap if below else 0)
    return hanging


def gap_above(columns: Columns, measures: Measures) -> int:
    """Several columns need room for the line that joins their rails."""
    return measures.hanging_gap if len(columns.columns) == 1 else measures.level_gap


def _parted(boxes: Sequence[int], heights: Sequence[int], count: int) -> tuple[tuple[int, ...], ...]:
    """Part the boxes, in order, into columns so that the highest is as low as may be (by bisection)."""
    if count <= 1 or len(boxes) == 1:
        return (tuple(boxes),)
    low, high = max(max(heights), sum(heights) // count), sum(heights)
    if min(heights) == max(heights):
        low = high = heights[0] * ceil(len(boxes) / count)
    while low < high:
        middle = (low + high) // 2
        if len(list(_ends(heights, middle))) <= count:
            high = middle
        else:
            low = middle + 1
    ends = list(_ends(heights, high))
    return tuple(tuple(boxes[start:end]) for start, end in zip([0, *ends], ends, strict=False))


def _ends(heights: Sequence[int], limit: int) -> Iterator[int]:
    used = 0
    for index, height in enumerate(heights):
        if used and used + height > limit:
            yield index
            used = 0
        used += height
    yield len(heights)
