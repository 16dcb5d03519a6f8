"""Anchors and aliases: `&name` marks a part, `*name` writes it again."""

from typing import Any

from orgdesign.loading.limits import Limits
from orgdesign.loading.written import Repeated, UnreadableError, Written


class Aliases:
    """The anchors of one text. Every alias gets a copy of its own, so that a change to one leaves the others alone.

    Copying counts what it writes, which stops a small text from growing without end.
    """

    def __init__(self, written: Written, limits: Limits) -> None:
        self._written = written
        self._limits = limits
        self._parts: dict[str, Any] = {}
        self._count = 0

    def add(self, anchor: str, part: Any) -> None:
        self._parts[anchor] = part

    def key(self, anchor: str, index: int) -> str:
        """The word an alias stands for where a key is expected."""
        part = self.part(anchor, 0, index)
        if not isinstance(part, str):
            raise UnreadableError("key", index)
        return part

    def part(self, anchor: str, depth: int, index: int) -> Any:
        """A copy of what an anchor names; `depth` is where it goes, `index` where the alias is written."""
        if anchor not in self._parts:
            raise UnreadableError("unknown-alias", index)
        return self._copy(self._parts[anchor], depth, index)

    def _copy(self, part: Any, depth: int, index: int) -> Any:
        self._count += 1
        if self._count > self._limits.alias_nodes:
            raise UnreadableError("aliases", index)
        if not isinstance(part, (dict, list)):
            return part
        if id(part) not in self._written.offsets:
            raise UnreadableError("circular-alias", index)
        if depth >= self._limits.depth:
            raise UnreadableError("depth", index)
        return self._copy_map(part, depth, index) if isinstance(part, dict) else self._copy_list(part, depth, index)

    def _copy_map(self, part: dict[Any, Any], depth: int, index: int) -> dict[Any, Any]:
        copy = {key: self._copy(value, depth + 1, index) for key, value in part.items()}
        self._written.offsets[id(copy)] = self._written.offsets[id(part)]
        if None in copy.values():
            self._written.with_nulls.append(copy)
        self._written.repeated.extend(Repeated(copy, key[0], key[1], None) for key in copy if not isinstance(key, str))
        return copy

    def _copy_list(self, part: list[Any], depth: int, index: int) -> list[Any]:
        copy = [self._copy(value, depth + 1, index) for value in part]
        self._written.offsets[id(copy)] = self._written.offsets[id(part)]
        return copy
