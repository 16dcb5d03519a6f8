"""Periods in a file's data that end before they begin."""

from collections.abc import Iterator
from typing import Any

from orgdesign.loading.schema_faults import Fault, maps_of
from orgdesign.loading.schema_source import format_schema
from orgdesign.location import KeyPath
from orgdesign.model.day import parse_day

_BEGINNINGS = {"until": ("from", "since"), "review_by": ("effective",)}


def date_faults_in(data: dict[str, Any]) -> Iterator[Fault]:
    """At each end that lies before its beginning: of posts, of who holds them, of documents."""
    for section, value in data.items():
        for steps, entry in maps_of(value):
            for more, part in _parts_of(entry):
                yield from _disordered((section, *steps, *more), part)


def _parts_of(entry: dict[str, Any]) -> Iterator[tuple[KeyPath, dict[str, Any]]]:
    yield (), entry
    for field in ("document", "holds"):
        if field in entry:
            yield from (((field, *steps), part) for steps, part in maps_of(entry[field]))


def _disordered(path: KeyPath, part: dict[str, Any]) -> Iterator[Fault]:
    for end, beginnings in _BEGINNINGS.items():
        for beginning in beginnings if end in part else ():
            if beginning in part and _is_before(part[end], part[beginning]):
                yield Fault("disordered", (*path, end), format_schema()["$defs"]["date"], part[end], (beginning,))


def _is_before(end: Any, beginning: Any) -> bool:
    try:
        return parse_day(end) < parse_day(beginning)
    except (TypeError, ValueError):  # no date: said already
        return False
