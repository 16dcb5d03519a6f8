"""Bad parts are taken out of a file's data, so that what follows meets valid data only."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from orgdesign.loading.schema_faults import UNUSABLE_ID, Fault, faults_in
from orgdesign.loading.schema_source import Schema, format_schema
from orgdesign.loading.source_file import SourceFile
from orgdesign.loading.validators import is_valid
from orgdesign.location import KeyPath

# What an entry without an id is called by.
_UNUSABLE = re.compile(r"[\x00-\x1f/\\]+")
_CALLED_BY = ("code", "name", "title", "matter", "number", "position")
# Taking out a part may leave the part around it without what it needs; parts are not nested deeper than this.
_ROUNDS = 5


def take_out(source_file: SourceFile, faults: Iterable[Fault]) -> None:
    """Take out what the faults name, then what has become useless by that. An entry keeps its id, or its name."""
    waiting = list(faults)
    for place in refused_places(waiting):
        source_file.refuse(place)
    for _ in range(_ROUNDS):
        paths = [path for fault in waiting if (path := _useless_part(fault))]
        for path in paths:
            source_file.remove(path)
        if not paths or is_valid(source_file.data):
            return
        waiting = list(islice(faults_in(source_file.data), 2 * len(waiting)))


def refused_places(faults: Iterable[Fault]) -> Iterator[KeyPath]:
    """What the faults make unreadable: the part that is wrong, or the field that is missing."""
    for fault in faults:
        if fault.kind in ("wrong", "disordered"):
            yield fault.path
        elif fault.kind == "missing":
            yield from ((*fault.path, key) for key in fault.keys)


def _useless_part(fault: Fault) -> KeyPath | None:
    """What cannot stay because of a fault; nothing where its entry is of use all the same."""
    if fault.kind == "decomposed" or (fault.value is None and isinstance(fault.path[-1], int)):
        return None
    if fault.kind == "missing":
        stays = _is_entry(fault.path) and ("id" not in fault.keys or len(fault.path) == 1 or _called(fault.value))
        return None if stays else fault.path
    if fault.path[-1] == "id" and _is_entry(fault.path[:-1]):
        unusable = not isinstance(fault.value, str) or UNUSABLE_ID.search(fault.value)
        return fault.path if unusable else None
    return fault.path


def _is_entry(path: KeyPath) -> bool:
    return len(path) == 1 or (len(path) == 2 and isinstance(path[1], int))


def keep_ids_only(source_file: SourceFile) -> None:
    """Of a file with more faults than anybody reads: keep of each faulty entry nothing but its id."""
    for section, value in list(source_file.data.items()):
        concept = _sections().get(section, {}).get("x-list-of")
        if concept is None and not is_valid({section: value}):
            source_file.refuse((section,))
            source_file.take_out(source_file.data, section)
        for container, step, entry in _places_in(source_file.data, section) if concept else ():
            if not is_valid(entry, concept):
                source_file.refuse((section, step) if isinstance(step, int) else (section,))
                _keep_id(source_file, container, step, entry)


def _sections() -> Schema:
    return format_schema()["$defs"]["design"]["properties"]  # type: ignore[no-any-return]


def _places_in(data: dict[str, Any], section: str) -> Iterator[tuple[Any, Any, Any]]:
    value = data[section]
    if isinstance(value, list):
        yield from ((value, index, entry) for index, entry in enumerate(value))
    else:
        yield data, section, value


def _keep_id(source_file: SourceFile, container: Any, step: Any, entry: Any) -> None:
    if not isinstance(entry, dict) or UNUSABLE_ID.search(str(entry.get("id") or "")):
        source_file.take_out(container, step)
        return
    for key in [key for key in entry if key != "id"]:
        source_file.take_out(entry, key)


def fill_in_ids(source_file: SourceFile) -> None:
    """Entries without an id, whether or not one is demanded of them, are known by what they are called."""
    for section in source_file.data:
        if "x-list-of" in _sections().get(section, {}):
            for _, _, entry in _places_in(source_file.data, section):
                if isinstance(entry, dict) and "id" not in entry and (name := _called(entry)):
                    source_file.put_in(entry, "id", name)


def _called(entry: dict[str, Any]) -> str | None:
    """The first name of an entry that can serve as its id."""
    names = (next(iter(name.values()), None) if isinstance(name, dict) else name for name in map(entry.get, _CALLED_BY))
    usable = (_UNUSABLE.sub("-", name).strip().lstrip(".") for name in names if isinstance(name, str))
    return next((name for name in usable if name), None)
