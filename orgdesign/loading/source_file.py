"""One YAML file that was read: its data, and where each piece of it stands."""

from collections.abc import Mapping
from typing import Any

from orgdesign.dataclass import dataclass
from orgdesign.findings import Finding
from orgdesign.loading.duplicate_keys import duplicate_key
from orgdesign.loading.faults import findings_of
from orgdesign.loading.limits import LIMITS, Limits
from orgdesign.loading.refused_places import RefusedPlaces
from orgdesign.loading.stable_path import stable_path
from orgdesign.loading.text_lines import TextLines
from orgdesign.loading.text_reader import Reading, read_text
from orgdesign.loading.written import Duplicate, Written
from orgdesign.loading.written_extent import item_end, key_end
from orgdesign.location import KeyPath, Location


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment from its `#` to the end of its line."""

    location: Location
    text: str


class SourceFile:
    """What a file says, and where.

    `data` is the map the file holds; empty when the file is empty, and when it could not be
    understood (`unreadable`). Keys may be renamed and parts taken out: places stay as written.
    """

    def __init__(self, name: str, reading: Reading) -> None:
        self.name = name
        self.text = reading.mended.original
        self.unreadable = reading.written is None
        self._mended = reading.mended
        self._written = reading.written or Written(documents=[{}])
        self.data: dict[str, Any] = self._written.documents[0]
        self._text_lines = TextLines(self.text)
        self._refused = RefusedPlaces()

    @classmethod
    def from_text(
        cls, name: str, text: str, *, known_keys: frozenset[str] = frozenset(), limits: Limits = LIMITS
    ) -> tuple["SourceFile", list[Finding]]:
        """Read a text as the file `name`; every fault of it is a finding."""
        reading = read_text(text, known_keys, limits)
        source_file = cls(name, reading)
        findings = findings_of(reading.faults, name, source_file._text_lines)
        return source_file, findings + [source_file._duplicate(each) for each in source_file._written.duplicates]

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines of the text without their breaks."""
        return self._text_lines.lines

    def location(self, start: int, end: int) -> Location:
        """The place of a stretch of the text, given by indexes."""
        return self._text_lines.location(self.name, start, end)

    def locate(self, path: KeyPath) -> Location:
        """A key as written, or the first line of a list item; of a path not written, the nearest part that was."""
        start = end = 0
        part: Any = self.data
        for step in path:
            order = self._order_of(part, step)
            if order is None:
                break
            start = self._start_of(part, order)
            is_item, part = isinstance(part, list), self._value_of(part, step)
            end = item_end(self.text, start, part) if is_item else key_end(self.text, start, str(step))
        return self.location(start, end)

    def comments(self) -> tuple[Comment, ...]:
        """Every comment of the file, in order; those before the fault where the file cannot be understood."""
        # Few files hold waivers, for whose sake comments and items are looked for with libyaml.
        from orgdesign.loading.written_parts import comment_extents

        return tuple(
            Comment(self._original(start, end), self._mended.text[start:end])
            for start, end in comment_extents(self._mended.text)
        )

    def items(self) -> tuple[Location, ...]:
        """The stretch of every list item, without the comment behind it; outer ones first."""
        from orgdesign.loading.written_parts import item_extents

        return () if self.unreadable else tuple(self._original(*extent) for extent in item_extents(self._mended.text))

    def remove(self, path: KeyPath) -> None:
        """Take a part out of the data: a key goes, a list item becomes None. Its place can still be told."""
        container: Any = self.data
        for step in path[:-1]:
            if self._order_of(container, step) is None:
                return
            container = self._value_of(container, step)
        self.take_out(container, path[-1])

    def take_out(self, container: dict[str, Any] | list[Any], step: str | int) -> None:
        """As `remove`, for who has the container in hand."""
        present = step in container if isinstance(container, dict) else self._order_of(container, step) is not None
        if not present or (id(container), step) in self._written.removed:
            return
        if isinstance(container, dict):
            self._all_keys_of(container)
            self._written.removed[id(container), step] = container.pop(str(step))
        elif isinstance(step, int):
            self._written.removed[id(container), step] = container[step]
            container[step] = None

    def refuse(self, path: KeyPath) -> None:
        """Remember that what stands at a path is none of its kind, or that something it needs is missing there."""
        self._refused.add(path)

    def refused(self, path: KeyPath) -> bool:
        """Whether something at a path, in it or around it could not be read; a finding says so already."""
        return self._refused.meet(path)

    def was_taken_out(self, key: str) -> bool:
        """Whether the file says something under a top-level key that is of no use."""
        return self._written.removed.get((id(self.data), key)) is not None

    def put_in(self, container: dict[str, Any], key: str, value: Any) -> None:
        """Say in a map what its author left to be understood; its place is the map's."""
        self._all_keys_of(container)
        container[key] = value

    def take_out_nulls(self, known_keys: frozenset[str]) -> None:
        """A known key with nothing behind it says nothing. Keys go by their present names: rename first."""
        for container in self._written.with_nulls:
            for key in [key for key, value in container.items() if value is None and key in known_keys]:
                self.take_out(container, key)

    def rename_keys(
        self, container: dict[str, Any], names: Mapping[str, str], path: tuple[str, ...] = ()
    ) -> list[Finding]:
        """Give keys of a map other names, in their places. Where two become one, the first stays.

        The other is a finding; `path`, keys and ids, tells the map in its fingerprint.
        """
        findings: list[Finding] = []
        firsts: dict[str, str] = {}
        for key in list(container):
            first = firsts.setdefault(names.get(key, key), key)
            if first != key:
                findings.append(self._take_out_clash(container, first, key, path))
        all_keys = self._written.all_keys.get(id(container))
        if all_keys is not None:
            all_keys[:] = [names.get(key, key) if isinstance(key, str) else key for key in all_keys]
        renamed = {names.get(key, key): value for key, value in container.items()}
        container.clear()
        container.update(renamed)
        return findings

    def _take_out_clash(self, container: dict[str, Any], first: str, again: str, path: tuple[str, ...]) -> Finding:
        keys = self._all_keys_of(container)
        start = self._start_of(container, keys.index(again))
        first_start = self._start_of(container, keys.index(first))
        keys[keys.index(again)] = (again, start)
        self._written.removed[id(container), (again, start)] = container.pop(again)
        return duplicate_key(
            again,
            self.location(start, key_end(self.text, start, again)),
            self.location(first_start, key_end(self.text, first_start, first)),
            path,
        )

    def _original(self, start: int, end: int) -> Location:
        return self.location(self._mended.original_index(start), self._mended.original_index(end))

    def _duplicate(self, duplicate: Duplicate) -> Finding:
        again, first = (
            self.location(start, key_end(self.text, start, duplicate.key))
            for start in map(self._mended.original_index, (duplicate.again, duplicate.first))
        )
        return duplicate_key(duplicate.key, again, first, stable_path(self.data, duplicate.path))

    def _order_of(self, container: Any, step: str | int) -> int | None:
        """The place of a step among all that was written in a container."""
        if isinstance(container, list) and isinstance(step, int):
            return step if 0 <= step < len(container) else None
        if not isinstance(container, dict):
            return None
        keys = self._written.all_keys.get(id(container)) or list(container)
        return keys.index(step) if step in keys else None

    def _start_of(self, container: Any, order: int) -> int:
        return self._written.positions[self._written.offsets[id(container)] + order]

    def _value_of(self, container: Any, step: Any) -> Any:
        removed = self._written.removed
        return removed[id(container), step] if (id(container), step) in removed else container[step]

    def _all_keys_of(self, container: dict[str, Any]) -> list[Any]:
        return self._written.all_keys.setdefault(id(container), list(container))
