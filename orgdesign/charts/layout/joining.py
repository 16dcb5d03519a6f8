"""The lines from a superior to the boxes below."""

from collections.abc import Sequence

from orgdesign.charts.scene import Polyline


def joined(trunk: float, start: float, bus: float, ways: Sequence[Polyline]) -> list[Polyline]:
    """Trunk, joining line and drops; each of `ways`, from left to right, begins where its drop meets a box or turns.

    The outermost drops go round the corners of the joining line, the others branch off it.
    """
    if len(ways) == 1 and ways[0][0][0] == trunk:
        return [((trunk, start), *ways[0])]
    first, last = ways[0], ways[-1]
    left, right = first[0][0], last[0][0]
    inner = [((way[0][0], bus), *way) for way in ways[1:-1]]
    if left < trunk < right:
        around = (*reversed(first), (left, bus), (right, bus), *last)
        return [around, ((trunk, start), (trunk, bus)), *inner]
    nearest, farthest = sorted((first, last), key=lambda way: abs(way[0][0] - trunk))
    around = ((trunk, start), (trunk, bus), (farthest[0][0], bus), *farthest)
    return [around, *([((nearest[0][0], bus), *nearest)] if len(ways) > 1 else []), *inner]
