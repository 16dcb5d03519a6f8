"""Polylines as SVG path data."""

from collections.abc import Sequence

from orgdesign.charts.scene import Point


def path_of(points: Sequence[Point], radius: float) -> str:
    """Path data of a polyline of level and upright stretches, its corners rounded."""
    (x, y), *_ = points
    data = [f"M{x:g} {y:g}"]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        data.append(_rounded(before, corner, after, radius))
    x, y = points[-1]
    return "".join(data) + f"L{x:g} {y:g}"


def _rounded(before: Point, corner: Point, after: Point, radius: float) -> str:
    entry, leave = _towards(corner, before, radius), _towards(corner, after, radius)
    return f"L{entry[0]:g} {entry[1]:g}Q{corner[0]:g} {corner[1]:g} {leave[0]:g} {leave[1]:g}"


def _towards(start: Point, end: Point, distance: float) -> Point:
    """The point at this distance, at most half of the way."""
    across, down = end[0] - start[0], end[1] - start[1]
    length = abs(across) + abs(down)
    part = min(distance, length / 2) / length if length else 0
    return start[0] + across * part, start[1] + down * part
