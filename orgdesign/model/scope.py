"""Scopes of work: regions, channels, stages, and whether two of them meet."""

import re
from collections.abc import Sequence
from functools import lru_cache

from orgdesign.model.text import normalized

_SEPARATORS = re.compile(r"[、,，;；/+&和与及]|\band\b")


def scopes_meet(one: str | None, other: str | None) -> bool:
    """Whether two scopes have something in common; no scope means everything.

    Scopes are compared part by part: 华东、华南 meets 华南, and not 华北.
    """
    if not one or not other:
        return True
    return not _parts(one).isdisjoint(_parts(other))


def meeting_groups(scopes: Sequence[str | None]) -> list[list[int]]:
    """The indexes of scopes that meet, directly or through others, group by group, in linear time."""
    if not all(scopes):
        return [list(range(len(scopes)))]
    leaders = list(range(len(scopes)))
    first_with: dict[str, int] = {}
    for index, scope in enumerate(scopes):
        for part in _parts(scope or ""):
            first = _leader(leaders, first_with.setdefault(part, index))
            own = _leader(leaders, index)
            leaders[max(first, own)] = min(first, own)
    groups: dict[int, list[int]] = {}
    for index in range(len(scopes)):
        groups.setdefault(_leader(leaders, index), []).append(index)
    return list(groups.values())


def _leader(leaders: list[int], index: int) -> int:
    """The first member of a group, with the way to it shortened (union–find)."""
    while leaders[index] != index:
        leaders[index] = leaders[leaders[index]]
        index = leaders[index]
    return index


@lru_cache(maxsize=4096)
def _parts(scope: str) -> frozenset[str]:
    return frozenset({normalized(part) for part in _SEPARATORS.split(scope) if normalized(part)})
