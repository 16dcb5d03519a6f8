"""The entries of a design's sections, from all its files."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from orgdesign.dataclass import dataclass
from orgdesign.loading.builder.values import items
from orgdesign.location import KeyPath, Location, Source

SINGLE_SECTIONS = ("organization", "defaults", "grades")


class DesignFile(Protocol):
    """A file that was read: its data, and where each part of it stands."""

    @property
    def name(self) -> str: ...

    @property
    def data(self) -> Any: ...

    def locate(self, path: KeyPath) -> Location: ...

    def refused(self, path: KeyPath) -> bool: ...


@dataclass(frozen=True, slots=True)
class Entry:
    """One map of a section, and where it was written."""

    data: Mapping[str, Any]
    source: Source

    @property
    def id(self) -> str:
        return str(self.data["id"])


def sections_of(source_files: Sequence[DesignFile]) -> Iterator[tuple[str, Source, Any]]:
    """Every top-level section of every file, in the order of the files."""
    for source_file in source_files:
        if isinstance(source_file.data, dict):
            for section, value in source_file.data.items():
                yield section, Source(source_file, (section,)), value


def entries_of(source: Source, value: Any) -> Iterator[Entry]:
    """The entries of a list section, each with its id; those of a map by post are named by its keys."""
    if source.path == ("job_design",):
        yield from _entries_by_key(source, value)
        return
    for data, path in items(value, source.path):
        if isinstance(data, dict) and data.get("id") is not None:
            yield Entry(data, Source(source.source_file, path))


def _entries_by_key(source: Source, value: Any) -> Iterator[Entry]:
    for key, data in value.items() if isinstance(value, dict) else ():
        if isinstance(data, dict):
            yield Entry({**data, "id": key}, source.child(key))
