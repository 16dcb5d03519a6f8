"""The entries of a design's sections, from all its files."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from orgdesign.dataclass import dataclass
from orgdesign.loading.builder.values import items
from orgdesign.location import KeyPath, Location, Source

# What names an entry of these sections that has no id; elsewhere an id is required.
_NAMING_FIELDS = {
    "decisions": ("matter",),
    "teams": ("name",),
    "policies": ("title",),
    "documents": ("title", "number"),
    "appraisals": ("name",),
    "workload": ("name", "position"),
}
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
    """The entries of a list section that can be named; those of a map by post are named by its keys."""
    if source.path == ("job_design",):
        yield from _entries_by_key(source, value)
        return
    for data, path in items(value, source.path):
        if isinstance(data, dict):
            if data.get("id") is not None:
                yield Entry(data, Source(source.source_file, path))
            elif name := _name_of(data, source):
                yield Entry({"id": name, **data}, Source(source.source_file, path))


def _entries_by_key(source: Source, value: Any) -> Iterator[Entry]:
    for key, data in value.items() if isinstance(value, dict) else ():
        if isinstance(data, dict):
            yield Entry({**data, "id": key}, source.child(key))


def _name_of(data: Mapping[str, Any], source: Source) -> str | None:
    """The text by which an entry without an id is known: the first, if it is written in several languages."""
    for field in _NAMING_FIELDS.get(str(source.path[0]), ()):
        text = data.get(field)
        if text:
            return str(next(iter(text.values())) if isinstance(text, dict) else text)
    return None
