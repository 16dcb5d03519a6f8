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
from orgdesign.loading.written import Container, Duplicate, UnreadableError, Written

_NULLS = frozenset({"", "~", "null"})
_ANCHOR = re.compile(r"(?:^|[\s\[{,])&", re.MULTILINE)

Frame = tuple[dict[Any, Any] | None, list[Any], Any, list[int]]


def read_events(text: str, limits: Limits = LIMITS) -> Written:
    """Build the data of a text. Raises UnreadableError, or what libyaml raises.

    One long loop on purpose: it runs a million times for a large design, and a call for each event
    would cost more than the events themselves. `mapping` is None inside a list, `key` is None while a
    map waits for its next key.
    """
    written = Written()
    aliases = Aliases(written, limits)
    has_anchors = _ANCHOR.search(text) is not None
    offsets, positions, with_nulls = written.offsets, written.positions, written.with_nulls
    shared: dict[str, str] = {}
    share = shared.setdefault
    frames: list[Frame] = []
    mapping: dict[Any, Any] | None = None
    items: list[Any] = written.documents
    key: Any = None
    places: list[int] = []
    fresh: Container
    for event in event_source(text):
        kind = event.__class__
        if kind is ScalarEvent:
            value = event.value
            if mapping is None:
                places.append(event.start_mark.index)
                items.append(None if value in _NULLS and event.implicit[0] else value)
                if has_anchors and event.anchor:
                    aliases.add(event.anchor, items[-1])
            elif key is None:
                places.append(event.start_mark.index)
                key = share(value, value)
                if key in mapping:
                    key = _duplicate(written, frames, mapping, key, places)
                if has_anchors and event.anchor:
                    aliases.add(event.anchor, value)
            else:
                if value in _NULLS and event.implicit[0]:
                    value = None
                    with_nulls.append(mapping)
                mapping[key] = value
                key = None
                if has_anchors and event.anchor:
                    aliases.add(event.anchor, value)
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            if len(frames) >= limits.depth:
                raise UnreadableError("depth", event.start_mark.index)
            fresh = {} if kind is MappingStartEvent else []
            if mapping is None:
                places.append(event.start_mark.index)
                items.append(fresh)
            elif key is None:
                raise UnreadableError("key", event.start_mark.index)
            else:
                mapping[key] = fresh
            if has_anchors and event.anchor:
                aliases.add(event.anchor, fresh)
            frames.append((mapping, items, key, places))
            key = None
            places = []
            if kind is MappingStartEvent:
                mapping = fresh  # type: ignore[assignment]
            else:
                mapping = None
                items = fresh  # type: ignore[assignment]
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            offsets[id(items if mapping is None else mapping)] = len(positions)
            positions.fromlist(places)
            mapping, items, key, places = frames.pop()
            key = None
        elif kind is AliasEvent:
            index = event.start_mark.index
            value = aliases.part(event.anchor, len(frames), index)
            if mapping is None:
                places.append(index)
                items.append(value)
            elif key is not None:
                mapping[key] = value
                key = None
            elif isinstance(value, str):
                places.append(index)
                key = _duplicate(written, frames, mapping, value, places) if value in mapping else value
            else:
                raise UnreadableError("key", index)
    _take_out_duplicates(written)
    return written


def _duplicate(
    written: Written, frames: list[Frame], mapping: dict[Any, Any], key: str, places: list[int]
) -> tuple[str, int]:
    """The key under which the value of a key written again is kept until the end of reading."""
    path = tuple(len(items) - 1 if outer is None else _word(word) for outer, items, word, _ in frames[1:])
    first = places[list(mapping).index(key)]
    written.duplicates.append(Duplicate(path, key, first, places[-1]))
    again = (key, places[-1])
    written.again.append((mapping, again))
    return again


def _word(key: Any) -> str:
    return key if isinstance(key, str) else key[0]


def _take_out_duplicates(written: Written) -> None:
    for mapping, _ in written.again:
        written.all_keys.setdefault(id(mapping), list(mapping))
    for mapping, again in written.again:
        written.removed[id(mapping), again] = mapping.pop(again)
