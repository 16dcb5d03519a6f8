"""The order in which entries are shown: by `order`, then code, then id; never by where they were written."""

import re
from typing import Protocol

_DIGITS = re.compile(r"(\d+)")
_LAST = 1 << 62


class Ordered(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def code(self) -> str | None: ...

    @property
    def order(self) -> int | None: ...


def natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """A key by which p2 comes before p10."""
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in _DIGITS.split(text) if part)


def protocol_key(entry: Ordered) -> tuple[object, ...]:
    order = _LAST if entry.order is None else entry.order
    return (order, entry.code is None, natural(entry.code or ""), natural(entry.id))
