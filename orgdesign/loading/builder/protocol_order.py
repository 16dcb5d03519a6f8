"""The order in which entries are shown: by `order`, then code, then id; never by where they were written."""

from typing import Protocol

from orgdesign.model.text import natural

_LAST = 1 << 62


class Ordered(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def code(self) -> str | None: ...

    @property
    def order(self) -> int | None: ...


def protocol_key(entry: Ordered) -> tuple[object, ...]:
    order = _LAST if entry.order is None else entry.order
    return (order, entry.code is None, natural(entry.code or ""), natural(entry.id))
