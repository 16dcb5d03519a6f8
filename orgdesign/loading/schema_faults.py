"""What the schema finds wrong in a file's data, each cause once, as values without words."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any, Literal

from orgdesign.dataclass import dataclass
from orgdesign.loading.schema_source import Schema, format_schema
from orgdesign.loading.validators import errors_in
from orgdesign.location import KeyPath

# Which parts of a section's entries may have ids of their own.
_PARTS = {"organization": "goals", "jobs": "duties", "positions": "duties", "processes": "steps"}

Kind = Literal["unknown", "missing", "wrong", "decomposed", "disordered"]


@dataclass(frozen=True, slots=True)
class Fault:
    """`path` leads to the key or item at fault; of a missing key to the map that lacks it.

    `keys` are the missing ones, of which one must be there, or the date that a date must not be before;
    `schema` is what the part should have been.
    """

    kind: Kind
    path: KeyPath
    schema: Schema
    value: Any = None
    keys: tuple[str, ...] = ()


def faults_in(data: dict[str, Any]) -> Iterator[Fault]:
    """Every fault, in the order of the data; found as they are asked for."""
    seen: set[tuple[KeyPath, tuple[str, ...]]] = set()
    for fault in _all_faults(data):
        place = (fault.path, fault.keys)
        if place not in seen:
            seen.add(place)
            yield fault


def _all_faults(data: dict[str, Any]) -> Iterator[Fault]:
    for error in errors_in(data):
        yield from _faults_of(error)


def _faults_of(error: Any) -> Iterator[Fault]:
    path, schema, instance = tuple(error.absolute_path), error.schema, error.instance
    if error.validator == "additionalProperties":
        for key in instance:
            if key not in schema["properties"] and not key.startswith("x-"):
                yield Fault("unknown", (*path, key), schema, instance[key])
    elif error.validator == "required":
        for key in error.validator_value:
            if key not in instance:
                yield Fault("missing", path, schema, instance, (key,))
    elif "x-one-of" in schema:
        yield Fault("missing", path, schema, instance, tuple(schema["x-one-of"]))
    else:
        yield Fault("wrong", path, schema, instance)


def id_faults_in(data: dict[str, Any]) -> Iterator[Fault]:
    """Ids that the pattern lets pass and that are none: other characters than letters and digits, letters in parts."""
    schema = format_schema()["$defs"]["id"]
    for path, id in _ids_beyond_ascii(data):
        if not all(unicodedata.category(character)[0] in "LMN" for character in id if character not in "_-."):
            yield Fault("wrong", path, schema, id)
        elif not unicodedata.is_normalized("NFC", id):
            yield Fault("decomposed", path, schema, id)


def _ids_beyond_ascii(data: dict[str, Any]) -> Iterator[tuple[KeyPath, str]]:
    for section, value in data.items():
        for steps, entry in maps_of(value):
            id = entry.get("id")
            if id.__class__ is str and not id.isascii():
                yield (section, *steps, "id"), id
            if section in _PARTS:
                for part_steps, id in _ids_of_parts(entry.get(_PARTS[section])):
                    yield (section, *steps, _PARTS[section], *part_steps, "id"), id


def _ids_of_parts(value: Any) -> list[tuple[KeyPath, str]]:
    groups: Any = [((), value)]
    if isinstance(value, dict) and "id" not in value:
        groups = [((key,), group) for key, group in value.items()]
    found = []
    for key, group in groups:
        for index, item in enumerate(group) if isinstance(group, list) else ():
            id = item.get("id") if item.__class__ is dict else None
            if id.__class__ is str and not id.isascii():
                found.append(((*key, index), id))
    return found


def maps_of(value: Any) -> Iterator[tuple[KeyPath, dict[str, Any]]]:
    if isinstance(value, dict):
        yield (), value
    elif isinstance(value, list):
        yield from (((index,), item) for index, item in enumerate(value) if item.__class__ is dict)


UNUSABLE_ID = re.compile(r"^\s*$|^\.|[\x00-\x1f/\\]")
