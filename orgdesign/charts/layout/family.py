"""The boxes of a chart by number, with those below and beside each."""

from collections.abc import Sequence

from orgdesign.charts.chart import Chart, Side
from orgdesign.charts.layout.measuring import MeasuredBox
from orgdesign.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Family:
    """Boxes are numbered in reading order, superiors first. `height_below` is 0 for a leaf."""

    boxes: Sequence[MeasuredBox]
    roots: Sequence[int]
    reports: Sequence[Sequence[int]]
    assistants: Sequence[Sequence[int]]
    sides: Sequence[Side | None]
    superior: Sequence[int]
    levels_below: Sequence[int]
    has_staff_below: Sequence[bool]


def family_of(chart: Chart, boxes: Sequence[MeasuredBox]) -> Family:
    number = {box.id: index for index, box in enumerate(chart.boxes)}
    reports: list[list[int]] = [[] for _ in boxes]
    assistants: list[list[int]] = [[] for _ in boxes]
    sides: list[Side | None] = [None] * len(boxes)
    superior = [-1] * len(boxes)
    for line in chart.lines:
        if line.kind != "dotted":
            report, boss = number[line.report], number[line.superior]
            superior[report] = boss
            sides[report] = line.side
            (assistants if line.kind == "assistant" else reports)[boss].append(report)
    levels, staff = _below(superior, assistants)
    roots = [index for index, boss in enumerate(superior) if boss < 0]
    return Family(boxes, roots, reports, assistants, sides, superior, levels, staff)


def _below(superior: Sequence[int], assistants: Sequence[Sequence[int]]) -> tuple[list[int], list[bool]]:
    """For each box: how many levels are below it, and whether any box below it has an assistant."""
    levels, staff = [0] * len(superior), [False] * len(superior)
    for index in range(len(superior) - 1, -1, -1):
        boss = superior[index]
        if boss >= 0:
            levels[boss] = max(levels[boss], levels[index] + 1)
            staff[boss] = staff[boss] or staff[index] or bool(assistants[index])
    return levels, staff
