"""What the tests ask of a drawn chart."""

from collections.abc import Iterator
from itertools import pairwise

from orgdesign.charts.scene import PlacedBox, Scene, TextLine
from orgdesign.charts.style import WEIGHTS
from orgdesign.charts.text_width import text_width


def overlaps(scene: Scene) -> list[tuple[str, str]]:
    """Pairs of boxes that share some area; boxes are compared with those that begin before they end."""
    found = []
    boxes = sorted(scene.boxes, key=lambda box: box.x)
    for index, box in enumerate(boxes):
        for other in boxes[index + 1 :]:
            if other.x >= box.right:
                break
            if box.y < other.bottom and other.y < box.bottom:
                found.append((box.box.id, other.box.id))
    return found


def escaping_texts(scene: Scene) -> list[str]:
    """Lines of text that reach out of their box by the table of widths."""
    sizes = dict(scene.sizes)
    return [
        line.text
        for box in scene.boxes
        for line in box.lines
        if not _inside(box, line, text_width(line.text, sizes[line.style], WEIGHTS[line.style]), sizes[line.style])
    ]


def _inside(box: PlacedBox, line: TextLine, width: float, size: float) -> bool:
    left = line.x - {"start": 0.0, "middle": width / 2, "end": width}[line.anchor]
    # Middles are rounded to whole pixels.
    return left >= -0.5 and left + width <= box.width + 0.5 and line.y - size >= -2 and line.y <= box.height - 2


def solid_stretches(scene: Scene) -> Iterator[tuple[str, tuple[float, float, float, float]]]:
    """Each stretch of solid and assistant lines, from left to right and downwards, with its superior."""
    for connector in scene.connectors:
        for points in connector.polylines:
            for (x, y), (other, other_y) in pairwise(points):
                yield connector.superior, (min(x, other), min(y, other_y), max(x, other), max(y, other_y))


def dotted_stretches(scene: Scene) -> Iterator[tuple[str, tuple[float, float, float, float]]]:
    for path in scene.dotted:
        for (x, y), (other, other_y) in pairwise(path.points):
            yield path.line.superior, (min(x, other), min(y, other_y), max(x, other), max(y, other_y))


def lines_through_boxes(scene: Scene, *, dotted: bool = True) -> list[tuple[str, str]]:
    """Superiors whose lines run through the inside of a box, with that box."""
    stretches = [*solid_stretches(scene), *(dotted_stretches(scene) if dotted else ())]
    return [
        (superior, box.box.id)
        for superior, stretch in stretches
        for box in scene.boxes
        if _share(stretch[::2], (box.x, box.right)) and _share(stretch[1::2], (box.y, box.bottom))
    ]


def _share(stretch: tuple[float, ...], side: tuple[float, float]) -> bool:
    """Whether a stretch, or a point, reaches inside a side of a box; to touch its end is allowed."""
    (low, high), (start, end) = stretch, side
    return start < low < end if low == high else low < end and start < high


def crossings(scene: Scene) -> list[tuple[str, str]]:
    """Pairs of superiors whose solid lines touch: lines of one superior may, of two never."""
    level = [(who, s) for who, s in solid_stretches(scene) if s[1] == s[3]]
    upright = [(who, s) for who, s in solid_stretches(scene) if s[0] == s[2]]
    return [
        (one, other)
        for one, (left, y, right, _) in level
        for other, (x, top, _, bottom) in upright
        if one != other and left <= x <= right and top <= y <= bottom
    ]
