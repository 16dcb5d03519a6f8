"""Things that are part of one another: circles among them are found, and opened, so that every walk ends."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from orgdesign.model.responsibility import Responsibility
from orgdesign.model.unit import Unit

Part = TypeVar("Part", Unit, Responsibility)
Circle = tuple[str, ...]


def open_circles(parts: Sequence[Part], top: str | None) -> tuple[tuple[Part, ...], tuple[Circle, ...]]:
    """The parts with the first of each circle put below `top`, where it is seen by all; and the circles."""
    found = circles_of({part.id: part.parent for part in parts})
    firsts = {circle[0] for circle in found}
    return tuple(replace(part, parent=top) if part.id in firsts else part for part in parts), found


def circles_of(parents: Mapping[str, str | None]) -> tuple[Circle, ...]:
    """Each circle from its first part up to the part whose parent is the first again, in the order of `parents`."""
    order = {part: place for place, part in enumerate(parents)}
    found: list[Circle] = []
    seen: set[str] = set()
    for start in parents:
        path: dict[str, None] = {}
        part: str | None = start
        while part in order and part not in seen and part not in path:
            path[part] = None
            part = parents[part]
        if part in path:
            found.append(_from_its_first((*path,)[[*path].index(part) :], order))
        seen.update(path)
    return tuple(sorted(found, key=lambda circle: order[circle[0]]))


def _from_its_first(circle: Circle, order: Mapping[str, int]) -> Circle:
    first = min(range(len(circle)), key=lambda place: order[circle[place]])
    return circle[first:] + circle[:first]
