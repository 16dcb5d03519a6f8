"""Scopes of work: regions, channels, stages, and whether two of them meet."""

import re

from orgdesign.model.text import normalized

_SEPARATORS = re.compile(r"[、,，;；/+&和与及]|\band\b")


def scopes_meet(one: str | None, other: str | None) -> bool:
    """Whether two scopes have something in common; no scope means everything.

    Scopes are compared part by part: 华东、华南 meets 华南, and not 华北.
    """
    if not one or not other:
        return True
    return not _parts(one).isdisjoint(_parts(other))


def _parts(scope: str) -> set[str]:
    return {normalized(part) for part in _SEPARATORS.split(scope) if normalized(part)}
