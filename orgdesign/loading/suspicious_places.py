"""Cheap searches for places that may be traps; a clean file pays for a few searches for single signs."""

import re
from collections.abc import Callable, Iterator

Search = Callable[[str, frozenset[str]], Iterator[int]]

_WORD = r"[^\s:：,，、{}\[\]\"'“”#]+"
_BEFORE_COLON = re.compile(rf"(?:^|[\n\r{{,，\[]|- )[ \t\u3000\xa0]*[\"'“]?({_WORD})[\"'”]?[ ]*\Z")
_AFTER_COMMA = re.compile(rf"，[ ]*[\"'“]?({_WORD})[\"'”]?[ ]*[:：]")
_IN_LIST = re.compile(r"\[[^\[\]]*?([，、])")
_MERGE = re.compile(r"<<[ ]*:")
_CURLY_KEY = re.compile(rf"[“‘「『]({_WORD})[”’」』][ ]*[:：]")
_HASH = re.compile(r"#")
_BANG = re.compile(r"!")


def full_width_colons(text: str, known_keys: frozenset[str]) -> Iterator[int]:
    """Behind a known key that stands where a key may stand."""
    for match in re.compile("：").finditer(text):
        before = _BEFORE_COLON.search(text, max(0, match.start() - 40), match.start())
        if before and before[1] in known_keys:
            yield match.start()


def joined_colons(text: str, known_keys: frozenset[str]) -> Iterator[int]:
    """`- id:a`, an item that was to be a map."""
    for match in re.compile(r"- +([A-Za-z_]+)(:)[^\s:/]").finditer(text):
        if match[1] in known_keys:
            yield match.start(2)


def full_width_commas(text: str, known_keys: frozenset[str]) -> Iterator[int]:
    """Before a known key, or anywhere between square brackets."""
    if "，" not in text and "、" not in text:
        return
    for match in _IN_LIST.finditer(text):
        yield match.start(1)
    for match in _AFTER_COMMA.finditer(text):
        if match[1] in known_keys:
            yield match.start()


def keys_after_commas(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Whatever looks like a key behind a full-width comma."""
    return _AFTER_COMMA.finditer(text, start, end)


def lost_texts(text: str, known_keys: frozenset[str]) -> Iterator[int]:
    """The end of a text before ` #` and a sign that is no space; a waiver is none."""
    for match in _HASH.finditer(text):
        index = match.start()
        content = len(text[max(0, index - 200) : index].rstrip(" \t")) + max(0, index - 200)
        follows = text[index + 1 : index + 2]
        if 0 < content < index and not follows.isspace() and follows not in ("", "#"):
            yield content - 1


def tags(text: str, known_keys: frozenset[str]) -> Iterator[int]:
    for match in _BANG.finditer(text):
        before = text[match.start() - 1 : match.start()]
        if not before or before.isspace() or before in "[{,":
            yield match.start()


def merge_keys(text: str, known_keys: frozenset[str]) -> Iterator[int]:
    for match in _MERGE.finditer(text):
        yield match.start()


def curly_keys(text: str, known_keys: frozenset[str]) -> Iterator[int]:
    for index in _places_of("“‘「『", text):
        match = _CURLY_KEY.match(text, index)
        if match and match[1] in known_keys:
            yield index


def full_width_brackets(text: str, known_keys: frozenset[str]) -> Iterator[int]:
    return _places_of("［｛", text)


def wide_spaces(text: str, known_keys: frozenset[str]) -> Iterator[int]:
    return _places_of("\u3000\xa0", text)


def full_width_dashes(text: str, known_keys: frozenset[str]) -> Iterator[int]:
    return _places_of("－﹣", text)


def _places_of(signs: str, text: str) -> Iterator[int]:
    """Sign by sign, because looking for one of several is forty times slower than looking for one."""
    for sign in signs:
        index = text.find(sign)
        while index >= 0:
            yield index
            index = text.find(sign, index + 1)
