"""libyaml's events become plain data, with the place of every key and item beside it.

No type is resolved: a scalar is its text, and an empty, `~` or `null` plain scalar is None.
"""

import re
from typing import Any

from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from orgdesign.loading.aliases import Aliases
from orgdesign.loading.libyaml import event_source
from orgdesign.loading.limits import LIMITS, Limits
from orgdesign.loading.line_signs import put_back, without_line_signs
from orgdesign.loading.written import NULLS, Duplicate, Repeated, UnreadableError, Written

_AMPERSAND = re.compile("&")
_BEFORE_ANCHOR = frozenset(" \t\r\n\x85\u2028\u2029[{,&")

Frame = tuple[Any, bool, list[int]]


def read_events(text: str, limits: Limits = LIMITS) -> Written:
    """Build the data of a text. Raises UnreadableError, or what libyaml raises.

    One long loop on purpose: it runs a million times for a large design, and a call for each event
    would cost more than the event itself. Inside a map every turn reads a key and the event after it.
    """
    written = Written()
    aliases = Aliases(written, limits)
    has_anchors = any(text[max(0, match.start() - 1)] in _BEFORE_ANCHOR for match in _AMPERSAND.finditer(text))
    nulls, offsets, positions, with_nulls = NULLS, written.offsets, written.positions, written.with_nulls
    shared: dict[str, str] = {}
    share = shared.setdefault
    frames: list[Frame] = []
    container: Any = written.documents
    is_map = False
    places: list[int] = []
    fresh: Any
    key: Any
    events = event_source(text)
    for event in events:
        kind = event.__class__
        if is_map:
            if kind is ScalarEvent:
                places.append(event.start_mark.index)
                key = event.value
                key = share(key, key)
                if has_anchors and event.anchor:
                    aliases.add(event.anchor, key)
            elif kind is MappingEndEvent:
                offsets[id(container)] = len(positions)
                positions.fromlist(places)
                container, is_map, places = frames.pop()
                continue
            elif kind is AliasEvent:
                places.append(event.start_mark.index)
                key = aliases.key(event.anchor, places[-1])
            else:
                raise UnreadableError("key", event.start_mark.index)
            if key in container:
                key = _written_again(written, frames, container, key, places[-1])
            event = next(events)
            kind = event.__class__
            if kind is ScalarEvent:
                value = event.value
                if value in nulls and event.implicit[0]:
                    value = None
                    with_nulls.append(container)
                container[key] = value
                if has_anchors and event.anchor:
                    aliases.add(event.anchor, value)
                continue
            if kind is AliasEvent:
                container[key] = aliases.part(event.anchor, len(frames), event.start_mark.index)
                continue
            container[key] = fresh = {} if kind is MappingStartEvent else []
        elif kind is ScalarEvent:
            value = event.value
            places.append(event.start_mark.index)
            container.append(None if value in nulls and event.implicit[0] else value)
            if has_anchors and event.anchor:
                aliases.add(event.anchor, container[-1])
            continue
        elif kind is SequenceEndEvent:
            offsets[id(container)] = len(positions)
            positions.fromlist(places)
            container, is_map, places = frames.pop()
            continue
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            places.append(event.start_mark.index)
            fresh = {} if kind is MappingStartEvent else []
            container.append(fresh)
        elif kind is AliasEvent:
            places.append(event.start_mark.index)
            container.append(aliases.part(event.anchor, len(frames), places[-1]))
            continue
        else:
            continue
        if len(frames) >= limits.depth:
            raise UnreadableError("depth", event.start_mark.index)
        if has_anchors and event.anchor:
            aliases.add(event.anchor, fresh)
        frames.append((container, is_map, places))
        container = fresh
        is_map = kind is MappingStartEvent
        places = []
    written.document_starts = places
    table = without_line_signs(text)[1]
    if table:
        put_back(written.documents, table)
    _take_out_repeated(written)
    return written


def _written_again(
    written: Written, frames: list[Frame], mapping: dict[Any, Any], key: str, again: int
) -> tuple[str, int]:
    """The key under which the value of a key written again is kept until the end of reading."""
    path = tuple(_latest(container) for container, _, _ in frames[1:])
    written.repeated.append(Repeated(mapping, key, again, path))
    return key, again


def _latest(container: Any) -> str | int:
    """The step to the part of an open container that is being read."""
    if isinstance(container, list):
        return len(container) - 1
    key = next(reversed(container))
    return key if isinstance(key, str) else str(key[0])


def _take_out_repeated(written: Written) -> None:
    orders: dict[int, dict[Any, int]] = {}
    for repeated in written.repeated:
        mapping, key = repeated.mapping, (repeated.key, repeated.again)
        if id(mapping) not in orders:
            written.all_keys[id(mapping)] = list(mapping)
            orders[id(mapping)] = {word: order for order, word in enumerate(mapping)}
        written.removed[id(mapping), key] = mapping.pop(key)
        if repeated.path is not None:
            first = written.positions[written.offsets[id(mapping)] + orders[id(mapping)][repeated.key]]
            written.duplicates.append(Duplicate(repeated.path, repeated.key, first, repeated.again))
