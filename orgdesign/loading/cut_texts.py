"""`{text: 每周统计, 提交报告}`: a comma within braces cuts a text, and what follows is a key without a value."""

import re
from collections.abc import Iterator
from typing import Any

from orgdesign.loading import punctuation_words as words
from orgdesign.loading.faults import Fault
from orgdesign.loading.mended_text import Mend
from orgdesign.loading.trap_mends import colon_trap, quoted, trap
from orgdesign.loading.written import Written
from orgdesign.loading.written_extent import key_end

_COLON = re.compile(r"\s*:(?:\s+|$)")
_NEXT = re.compile(r"\s*(.?)", re.DOTALL)
_JOINED = re.compile(r"([^\s:：]+)[ ]*([:：])")

Key = tuple[Any, int, int]


def cut_texts_in(text: str, written: Written, known_keys: frozenset[str]) -> Iterator[Fault]:
    """One fault for each text that was cut, however many pieces there are."""
    seen: set[int] = set()
    for container in written.with_nulls:
        for keys in _cut_groups(text, written, container):
            if keys[1][1] in seen:
                continue
            seen.add(keys[1][1])
            joined = [fault for key in keys[1:] if (fault := _joined_fault(text, key, known_keys))]
            yield from joined or [_fault(text, keys, container)]


def take_out_cut_keys(text: str, written: Written) -> None:
    """What is no key must not be judged as one."""
    for container in written.with_nulls:
        for _, *cut in list(_cut_groups(text, written, container)):
            written.all_keys.setdefault(id(container), list(container))
            for key, _, _ in cut:
                written.removed[id(container), key] = container.pop(key, None)


def _cut_groups(text: str, written: Written, container: dict[Any, Any]) -> Iterator[list[Key]]:
    """Keys without a colon that follow one another, each time behind the key before them (or a stand-in)."""
    group: list[Key] = [(None, 0, 0)]
    for key in _keys_of(text, written, container):
        name, _, end = key
        if container.get(name, "") is None and _NEXT.match(text, end)[1] in ("", ",", "}", "]"):  # type: ignore[index]
            group.append(key)
            continue
        if len(group) > 1:
            yield group
        group = [key]
    if len(group) > 1:
        yield group


def _keys_of(text: str, written: Written, container: dict[Any, Any]) -> Iterator[Key]:
    offset = written.offsets[id(container)]
    for order, key in enumerate(written.all_keys.get(id(container)) or list(container)):
        start = written.positions[offset + order]
        yield key, start, key_end(text, start, key if isinstance(key, str) else "")


def _joined_fault(text: str, key: Key, known_keys: frozenset[str]) -> Fault | None:
    """`title：x` or `title:x`: a key and its value, joined by the wrong colon or by one without a space."""
    joined = _JOINED.match(key[0])
    if joined is None or joined[1] not in known_keys:
        return None
    colon = text.index(joined[2], key[1])
    if joined[2] == "：":
        return colon_trap(text, colon, joined[1])
    return trap(colon, colon + 1, words.no_space_after_colon(joined[1]), Mend(colon, 1, ": "))


def _fault(text: str, keys: list[Key], container: dict[Any, Any]) -> Fault:
    (before, _, before_end), (name, start, end), *_ = keys
    colon_match = _COLON.match(text, before_end) if isinstance(container.get(before), str) else None
    if colon_match is None or text[colon_match.end()] in "\"'*&!":
        return trap(start, end, words.key_without_value(name))
    value, last = colon_match.end(), keys[-1][2]
    whole = quoted(text[value:last])
    return trap(start, end, words.cut_text(name, whole), Mend(value, last - value, whole))
