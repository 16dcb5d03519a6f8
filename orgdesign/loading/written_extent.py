"""Where a key or a list item ends, told from the text alone when somebody asks."""

import re

from orgdesign.loading.text_places import line_end

_PROPERTIES = re.compile(r"(?:[&!][^\s,\[\]{}]*[ \t]+)*")
_QUOTED_OR_COMMENT = re.compile(r"""(?<=[\s\[{,:-])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|(?<=\s)#""")
_QUOTED = {'"': re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL), "'": re.compile(r"'(?:[^']|'')*'")}
_PLAIN_KEY = re.compile(r"(?:[^\s:#]|:(?=[^\s,\[\]{}])|(?<=\S)#|[ \t]+(?=[^\s:#]|:\S))+")
_ALIAS = re.compile(r"\*[^\s,\[\]{}]+")
_BRACKETS = {"[": 1, "{": 1, "]": -1, "}": -1}
_FLOW_TOKEN = re.compile(r"""[\[{]|[\]}]|"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?<=\s)#""", re.DOTALL)


def key_end(text: str, index: int, key: str) -> int:
    """The end of the key that begins at `index`; `key` is its value as first read."""
    start = _PROPERTIES.match(text, index).end()  # type: ignore[union-attr]
    if key and text.startswith(key, start):
        return start + len(key)
    return _token_end(text, start, _PLAIN_KEY)


def item_end(text: str, index: int, value: object) -> int:
    """The end of what is written, on its first line, of the item that begins at `index`."""
    start = _PROPERTIES.match(text, index).end()  # type: ignore[union-attr]
    first = text[start : start + 1]
    if isinstance(value, str) and value and first not in _QUOTED and text.startswith(value, start):
        return min(start + len(value), _content_end(text, start))
    if first in _BRACKETS:
        return _flow_end(text, start)
    if first in _QUOTED or first == "*":
        return _token_end(text, start, _ALIAS)
    return max(index, _content_end(text, start))


def _token_end(text: str, start: int, plain: re.Pattern[str]) -> int:
    pattern = _QUOTED.get(text[start : start + 1], plain)
    match = pattern.match(text, start)
    end = match.end() if match else start
    return min(end, _trimmed(text, start, line_end(text, start)))


def _flow_end(text: str, start: int) -> int:
    """Past the bracket that closes the one at `start`, if it closes on this line."""
    depth, last = 0, line_end(text, start)
    for match in _FLOW_TOKEN.finditer(text, start, last):
        depth += _BRACKETS.get(match[0], 0)
        if match[0] == "#":
            return _trimmed(text, start, match.start())
        if depth == 0:
            return match.end()
    return _trimmed(text, start, last)


def _content_end(text: str, start: int) -> int:
    """The end of the line without its comment; a `#` inside quotes is none."""
    last = line_end(text, start)
    for match in _QUOTED_OR_COMMENT.finditer(text, start, last):
        if match[0] == "#":
            return _trimmed(text, start, match.start())
    return _trimmed(text, start, last)


def _trimmed(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())
