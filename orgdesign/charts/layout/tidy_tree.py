"""Drawing a tree tidily in linear time: rectangles of any size, superiors centred, equal subtrees alike.

The algorithm is van der Ploeg's (Drawing non-layered tidy trees in linear time, 2014), which extends
Reingold and Tilford's and Buchheim's; here with anchors, in whole numbers and without recursion.
"""

from collections.abc import Sequence
from typing import Optional

from orgdesign.dataclass import dataclass


@dataclass(slots=True, eq=False)
class Cell:
    """A rectangle to be placed. `anchor` is the x, from its left edge, that is centred over the cells below.

    The gaps right of and below the rectangle belong to its size. `x` and `y` are the result.
    """

    width: int
    height: int
    anchor: int
    children: Sequence["Cell"] = ()
    x: int = 0
    y: int = 0
    # Where this cell stands relative to its parent's frame, and its frame to its parent's.
    _prelim: int = 0
    _mod: int = 0
    _shift: int = 0
    _change: int = 0
    # Threads along the contours, and the lowest cells with the sums of frames down to them.
    _left_thread: Optional["Cell"] = None
    _right_thread: Optional["Cell"] = None
    _lowest_left: Optional["Cell"] = None
    _lowest_right: Optional["Cell"] = None
    _mod_left: int = 0
    _mod_right: int = 0


# The lowest y of each left sibling that is still visible from the right: (y, index), nearest last.
_Skyline = list[tuple[int, int]]


def place(root: Cell) -> None:
    """Give every cell its x and y; the root's top is where it was, the leftmost cell may be left of 0."""
    ordered = _top_down(root)
    for cell in reversed(ordered):
        _arrange_children(cell)
    root._mod = 0
    frames = {id(root): 0}
    for cell in ordered:
        frame = frames.pop(id(cell)) + cell._mod
        cell.x = cell._prelim + frame
        _spread_children(cell)
        for child in cell.children:
            frames[id(child)] = frame


def _top_down(root: Cell) -> list[Cell]:
    ordered = [root]
    for cell in ordered:
        below = cell.y + cell.height
        for child in cell.children:
            child.y = below
        ordered.extend(cell.children)
    return ordered


def _arrange_children(cell: Cell) -> None:
    if not cell.children:
        cell._lowest_left = cell._lowest_right = cell
        return
    skyline: _Skyline = []
    for index, child in enumerate(cell.children):
        lowest = _bottom(child._lowest_right if index else child._lowest_left)
        if index:
            _separate(cell, index, skyline)
        while skyline and lowest >= skyline[-1][0]:
            skyline.pop()
        skyline.append((lowest, index))
    first, last = cell.children[0], cell.children[-1]
    left, right = first._prelim + first._mod + first.anchor, last._prelim + last._mod + last.anchor
    cell._prelim = (left + right) // 2 - cell.anchor
    cell._lowest_left, cell._mod_left = first._lowest_left, first._mod_left
    cell._lowest_right, cell._mod_right = last._lowest_right, last._mod_right


def _separate(parent: Cell, index: int, skyline: _Skyline) -> None:
    """Move a child right until its left contour is clear of the right contour of its left siblings."""
    left: Cell | None = parent.children[index - 1]
    right: Cell | None = parent.children[index]
    assert left and right
    left_sum, right_sum, place = left._mod, right._mod, len(skyline) - 1
    while left and right:
        if _bottom(left) > skyline[place][0]:
            place -= 1
        distance = left_sum + left._prelim + left.width - right_sum - right._prelim
        if distance > 0:
            right_sum += distance
            _move(parent, index, skyline[place][1], distance)
        left_bottom, right_bottom = _bottom(left), _bottom(right)
        if left_bottom <= right_bottom:
            left = left.children[-1] if left.children else left._right_thread
            left_sum += left._mod if left else 0
        if left_bottom >= right_bottom:
            right = right.children[0] if right.children else right._left_thread
            right_sum += right._mod if right else 0
    if right:
        _thread_left(parent, index, right, right_sum)
    elif left:
        _thread_right(parent, index, left, left_sum)


def _bottom(cell: Cell | None) -> int:
    assert cell
    return cell.y + cell.height


def _move(parent: Cell, index: int, neighbour: int, distance: int) -> None:
    """Move a child, and let the siblings between it and the one it bumped into share the way."""
    child = parent.children[index]
    child._mod += distance
    child._mod_left += distance
    child._mod_right += distance
    steps = index - neighbour
    if steps > 1:
        share = distance // steps
        parent.children[neighbour + 1]._shift += share
        child._shift -= share
        child._change -= (steps - 1) * share


def _spread_children(cell: Cell) -> None:
    shift = moved = 0
    for child in cell.children:
        shift += child._shift
        moved += shift + child._change
        child._mod += moved


def _thread_left(parent: Cell, index: int, target: Cell, target_sum: int) -> None:
    first, child = parent.children[0], parent.children[index]
    lowest = first._lowest_left
    assert lowest
    lowest._left_thread = target
    difference = target_sum - target._mod - first._mod_left
    lowest._mod += difference
    lowest._prelim -= difference
    first._lowest_left, first._mod_left = child._lowest_left, child._mod_left


def _thread_right(parent: Cell, index: int, target: Cell, target_sum: int) -> None:
    child, before = parent.children[index], parent.children[index - 1]
    lowest = child._lowest_right
    assert lowest
    lowest._right_thread = target
    difference = target_sum - target._mod - child._mod_right
    lowest._mod += difference
    lowest._prelim -= difference
    child._lowest_right, child._mod_right = before._lowest_right, before._mod_right
