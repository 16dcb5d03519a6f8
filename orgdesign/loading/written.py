"""What the reader makes of a YAML text: plain data, and a packed table of where each part was written."""

from array import array
from dataclasses import field
from typing import Any

from orgdesign.dataclass import dataclass

Container = dict[str, Any] | list[Any]

# Plain texts that say nothing.
NULLS = frozenset({"", "~", "null"})


@dataclass(slots=True)
class Written:
    """`positions` holds the index in the text of every key and item, container by container.

    `offsets` tells, by the identity of a container, where its stretch of `positions` begins; in it
    the parts stand as they were written. A map that lost a key keeps all of them, in the order of
    writing, in `all_keys`; what was taken out stays alive in `removed`, so that no identity is used
    twice and its place can still be told. A key written again goes by the pair of its word and index.
    """

    documents: list[Any] = field(default_factory=list)
    document_starts: list[int] = field(default_factory=list)
    positions: "array[int]" = field(default_factory=lambda: array("I"))
    offsets: dict[int, int] = field(default_factory=dict)
    with_nulls: list[dict[str, Any]] = field(default_factory=list)
    duplicates: list["Duplicate"] = field(default_factory=list)
    repeated: list["Repeated"] = field(default_factory=list)
    all_keys: dict[int, list[Any]] = field(default_factory=dict)
    removed: dict[tuple[int, Any], Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Repeated:
    """A key that `mapping` has already, met while reading; its path, but none in the copy an alias makes."""

    mapping: dict[Any, Any]
    key: str
    again: int
    path: tuple[str | int, ...] | None


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A key written again in the same map: `path` is the map's, `key` the word, `first` and `again` where it stands."""

    path: tuple[str | int, ...]
    key: str
    first: int
    again: int


class UnreadableError(Exception):
    """The text is not a design: `reason` names which limit or form it breaks, `index` where in the text."""

    def __init__(self, reason: str, index: int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.index = index
