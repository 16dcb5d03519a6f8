"""What is written plainly is read line by line: libyaml's events take four times as long as such lines.

Plain are maps and lists of texts without quotes, each on one line, and lists and maps of such texts between brackets
that end where their line ends. At the first line that is anything else the reader gives up, and libyaml reads the
whole text: what is odd or wrong is decided there. The tests hold both to the same data and the same places.
"""

import re
from typing import Any

from orgdesign.loading.limits import LIMITS, Limits
from orgdesign.loading.written import NULLS, Written

# No part of a plain text: control characters, breaks of all kinds, what YAML cannot hold.
_ODD = "\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff"
_FIRST = rf"[^ \-?:,\[\]{{}}#&*!|>'\"%@`{_ODD}]"
_KEY = r"\w[\w.-]{0,99}"
# A colon before a space would end a key, a hash behind a space begin a comment.
_TEXT = rf"{_FIRST}[^:#{_ODD}]*(?:(?::(?=\S)|(?<=\S)#)[^:#{_ODD}]*)*"
_BRACKETS = rf"[\[{{][^#{_ODD}]*"
_COMMENT = rf"(?<![^ \n])#[^{_ODD}]*"
_LINE = re.compile(rf"( *)(- +)?(?:({_KEY}):(?![^ \n]))? *({_TEXT}|{_BRACKETS})?(?:{_COMMENT})?(?:\n|\Z)")
_WORD = rf"{_FIRST}[^:#,\[\]{{}}?'\"{_ODD}]*"
_ITEM = re.compile(rf" *({_WORD})")
_PAIR = re.compile(rf" *({_KEY}): +({_WORD})")
# Looked for first, so that few texts are given up at their last line.
_TELLTALES = ("\t", ': "', ": '", ": |", ": >")

Frame = tuple[Any, bool, list[int], int]


def read_plain(text: str, limits: Limits = LIMITS) -> Written | None:
    """The data of a text that is plain throughout, with its places; None of any other.

    One long loop on purpose, as for libyaml's events: it runs half a million times for a large design.
    """
    if any(sign in text for sign in _TELLTALES):
        return None
    written = Written(documents=[{}])
    offsets, positions, with_nulls = written.offsets, written.positions, written.with_nulls
    shared: dict[str, str] = {}
    share = shared.setdefault
    container: Any = written.documents[0]
    is_map, column, places = True, 0, list[int]()
    fresh: Any
    frames: list[Frame] = [(written.documents, False, written.document_starts, -1)]
    deepest = limits.depth - 2
    waiting: str | None = None  # the key whose value has not come yet
    end = 0
    for line in _LINE.finditer(text):
        start = line.start()
        if start != end:
            return None
        end = line.end()
        indent, dash, key, value = line.groups()
        if key is None and dash is None:
            if value is None:
                continue
            return None
        at = len(indent)
        if waiting is not None:
            if at > column or (at == column and dash is not None):
                container[waiting] = fresh = {} if dash is None else []
                frames.append((container, is_map, places, column))
                container, is_map, places, column = fresh, dash is None, [], at
            else:
                container[waiting] = None
                with_nulls.append(container)
            waiting = None
        # A list may stand as far left as the key it belongs to; the next key ends it.
        while at < column or (at == column and is_map is (dash is not None)):
            offsets[id(container)] = len(positions)
            positions.fromlist(places)
            container, is_map, places, column = frames.pop()
        if at != column or len(frames) > deepest:
            return None
        place = start + at
        if dash is not None:
            place += len(dash)
            places.append(place)
            if key is not None:
                fresh = {}
                container.append(fresh)
                frames.append((container, is_map, places, column))
                container, is_map, places, column = fresh, True, [], place - start
        if key is not None:
            if key in container:
                return None
            key = share(key, key)
            places.append(place)
            if value is None:
                waiting = key
                continue
        elif value is None:
            return None
        if value[-1] == " ":
            value = value.rstrip(" ")
        part: Any = value
        if value[0] in "[{":
            part = _between_brackets(value, line.start(4), written)
            if part is None:
                return None
        elif len(value) < 5 and value in NULLS:
            part = None
            if is_map:
                with_nulls.append(container)
        if is_map:
            container[key] = part
        else:
            container.append(part)
    if waiting is not None:
        container[waiting] = None
        with_nulls.append(container)
    if end != len(text) or not written.documents[0]:
        return None
    while frames:
        offsets[id(container)] = len(positions)
        positions.fromlist(places)
        start = places[0]
        container, is_map, places, column = frames.pop()
    places.append(start)
    return written


def _between_brackets(text: str, start: int, written: Written) -> Any:
    """The list or map of plain texts that begins at the index `start`; None of any other."""
    fresh: Any
    closing, pattern, fresh = ("]", _ITEM, []) if text[0] == "[" else ("}", _PAIR, {})
    if text[-1] != closing:
        return None
    places: list[int] = []
    start += 1
    for part in text[1:-1].split(","):
        match = pattern.fullmatch(part)
        if match is None:
            return None
        places.append(start + match.start(1))
        start += len(part) + 1
        value = match[match.lastindex or 1].rstrip(" ")
        _put(None if value in NULLS else value, match[1], fresh, written)
    if len(fresh) != len(places):
        return None
    written.offsets[id(fresh)] = len(written.positions)
    written.positions.fromlist(places)
    return fresh


def _put(value: str | None, key: str, container: Any, written: Written) -> None:
    if isinstance(container, list):
        container.append(value)
        return
    container[key] = value
    if value is None:
        written.with_nulls.append(container)
