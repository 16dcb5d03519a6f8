"""Assistants beside the line from a manager down to the reports."""

from collections.abc import Sequence

from orgdesign.charts.layout.hanging import Hanging
from orgdesign.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class PlacedAssistant:
    """Where an assistant's box stands, from the left edge of the staff and its top."""

    box: int
    x: int
    y: int
    on_left: bool


@dataclass(frozen=True, slots=True)
class Staff:
    """`trunk` is the x of the line down to the reports."""

    assistants: tuple[PlacedAssistant, ...]
    width: int
    height: int
    trunk: int


def staff_of(manager: int, hanging: Hanging) -> Staff | None:
    """The assistants of a manager: left and right in turn, unless one asks for a side."""
    assistants = hanging.family.assistants[manager]
    if not assistants:
        return None
    left, right = _sides(assistants, hanging)
    gap = hanging.measures.sibling_gap
    reach_left = max((hanging.widths[box] + gap for box in left), default=0)
    reach_right = max((hanging.widths[box] + gap for box in right), default=0)
    own = hanging.family.boxes[manager].width // 2
    trunk, width = max(reach_left, own), max(reach_left, own) + max(reach_right, own)
    placed, height = [], 0
    for row in range(max(len(left), len(right))):
        for box in left[row : row + 1]:
            placed.append(PlacedAssistant(box, trunk - gap - hanging.widths[box], height, True))
        for box in right[row : row + 1]:
            placed.append(PlacedAssistant(box, trunk + gap, height, False))
        height += max(hanging.heights[box] for box in (*left[row : row + 1], *right[row : row + 1]))
        height += hanging.measures.stack_gap
    return Staff(tuple(placed), width, height, trunk)


def _sides(assistants: Sequence[int], hanging: Hanging) -> tuple[list[int], list[int]]:
    sides: dict[str, list[int]] = {"left": [], "right": []}
    for box in assistants:
        turn = "left" if len(sides["left"]) <= len(sides["right"]) else "right"
        sides[hanging.family.sides[box] or turn].append(box)
    return sides["left"], sides["right"]
