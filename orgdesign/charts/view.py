"""Which part of a forest is shown: everything, or cut at a depth and at folded boxes."""

from collections.abc import Container, Iterable, Mapping

from orgdesign.charts.forest import Forest
from orgdesign.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class View:
    """`levels` of all ids, in reading order; `superiors` of those shown; `folded` counts what a box hides."""

    levels: Mapping[str, int]
    superiors: Mapping[str, str | None]
    folded: Mapping[str, int]


def view_of(
    forest: Forest, *, depth: int | None, collapsed: Container[str], beside: Container[str], above: Container[str]
) -> View:
    """`beside` are assistants, who share their superior's level; `above` are boxes that are no level themselves."""
    levels: dict[str, int] = {}
    superiors: dict[str, str | None] = {}
    folders: dict[str, str] = {}
    walked = list(forest.walk())
    for id, superior in walked:
        levels[id] = (levels[superior] if superior else 0) + (id not in beside) - (id in above)
        if superior in folders:
            folders[id] = folders[superior]
        elif superior and (superior in collapsed or (depth and levels[id] > depth)):
            folders[id] = superior
        else:
            superiors[id] = superior
    return View(levels, superiors, _counted(folders.values()))


def _counted(ids: Iterable[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for id in ids:
        counts[id] = counts.get(id, 0) + 1
    return counts
