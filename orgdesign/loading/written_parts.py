"""A second look at a text, taken only when asked: where its comments stand, how far its list items reach."""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Any

from yaml import YAMLError
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from orgdesign.loading.libyaml import event_source
from orgdesign.loading.text_places import line_end

_HASH = re.compile("#")
_STARTS = (MappingStartEvent, SequenceStartEvent)
_ENDS = (MappingEndEvent, SequenceEndEvent)

Extent = tuple[int, int]


def comment_extents(text: str) -> Iterator[Extent]:
    """Every comment from its `#` to the end of its line; a `#` inside a scalar begins none."""
    scalars = chain(_scalar_extents(text), [(len(text), len(text))]) if "#" in text else iter([])
    start = end = done = 0
    for match in _HASH.finditer(text):
        index = match.start()
        while end <= index < len(text) and start < len(text):
            start, end = next(scalars)
        if index < start and index >= done:
            done = line_end(text, index)
            yield index, done


def item_extents(text: str) -> list[Extent]:
    """Every list item from its first to its last character that is no comment, outer ones first."""
    extents: list[Extent] = []
    open_items: list[int | None] = []
    in_list: list[bool] = [False]
    last = 0
    for event in event_source(text):
        is_part = isinstance(event, (*_STARTS, ScalarEvent, AliasEvent))
        if is_part:
            open_items.append(len(extents) if in_list[-1] else None)
            if in_list[-1]:
                extents.append((event.start_mark.index, event.start_mark.index))
        if isinstance(event, _STARTS):
            in_list.append(isinstance(event, SequenceStartEvent))
            continue
        if isinstance(event, _ENDS):
            in_list.pop()
        if is_part or isinstance(event, _ENDS):
            last = _content_end(text, event, last)
            item = open_items.pop()
            if item is not None:
                extents[item] = (extents[item][0], max(last, extents[item][0]))
    return extents


def _content_end(text: str, event: Any, last: int) -> int:
    """A block collection ends where its last part does; libyaml says where the next token begins."""
    start, end = _marks_of(event)
    if isinstance(event, _ENDS) and start == end:
        return last
    while end > start and text[end - 1].isspace():
        end -= 1
    return max(last, end)


def _marks_of(event: Any) -> Extent:
    return event.start_mark.index, event.end_mark.index


def _scalar_extents(text: str) -> Iterator[Extent]:
    try:
        for event in event_source(text):
            if event.__class__ is ScalarEvent:
                start, end = _marks_of(event)
                if event.style in ("|", ">"):
                    start = line_end(text, text.index(event.style, start))
                if start < end:
                    yield start, end
    except YAMLError:
        return
