"""The traps of Chinese input that the parser does not notice: verified scalar by scalar, near suspicious places."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator

from orgdesign.loading import punctuation_words as words
from orgdesign.loading import suspicious_places as suspicious
from orgdesign.loading.cut_texts import cut_texts_in
from orgdesign.loading.faults import Fault
from orgdesign.loading.mended_text import Mend
from orgdesign.loading.scalars import Scalar, scalars_of
from orgdesign.loading.text_places import line_end, line_start
from orgdesign.loading.trap_mends import (
    HALF_WIDTH,
    colon_trap,
    dash_trap,
    half_width_mends,
    quoted,
    space_trap,
    trap,
)
from orgdesign.loading.written import Written

_SECTION_ITEM = 2
_KEY_BEFORE_COLON = re.compile(r"[\"'“]?([^\s:：\"'“”]+)[\"'”]?[ ]*\Z")
_KEY_LINE = re.compile(r"[\r\n][ \t]*([^\s:：\"'“”]+)[ ]*：")
_ASCII_WORD = re.compile(r"[A-Za-z_]+\Z")
_WAIVER = re.compile(r"#+\s*orgdesign\s*[:：]")
_DASHES = re.compile(r"^[ ]*([－﹣][ \u3000]*)", re.MULTILINE)
_DOCUMENT = re.compile(r"^---", re.MULTILINE)

Check = Callable[[str, Scalar, int, frozenset[str]], Fault | None]


def traps_in(text: str, written: Written, known_keys: frozenset[str]) -> list[Fault]:
    """The traps of a text that was parsed."""
    traps = [*cut_texts_in(text, written, known_keys), *_further_documents(text, written)]
    suspicions = _suspicions(text, known_keys)
    if suspicions:
        done = {index for trap in traps for index in range(trap.start, trap.end)}
        traps += (trap for trap in _verified(text, suspicions, known_keys) if trap.start not in done)
    return traps


def _suspicions(text: str, known_keys: frozenset[str]) -> list[tuple[int, Check]]:
    found = [(index, check) for search, check in _CHECKS.items() for index in search(text, known_keys)]
    return sorted(found, key=lambda suspicion: suspicion[0])


def _verified(text: str, suspicions: list[tuple[int, Check]], known_keys: frozenset[str]) -> Iterator[Fault]:
    """At most one trap for each scalar, but every colon by itself."""
    indexes = [index for index, _ in suspicions]
    for scalar in scalars_of(text):
        first = bisect_left(indexes, scalar.start)
        while first < len(indexes) and indexes[first] < max(scalar.end, scalar.start + 1):
            index, check = suspicions[first]
            fault = check(text, scalar, index, known_keys)
            if fault is not None:
                yield fault
            first = len(indexes) if fault is not None and check is not _full_width_colon else first + 1


def _further_documents(text: str, written: Written) -> Iterator[Fault]:
    for start in written.document_starts[1:2]:
        marks = list(_DOCUMENT.finditer(text, 0, start + 1))
        index = marks[-1].start() if marks else start
        yield trap(index, index + 3, words.several_documents())


def _full_width_colon(text: str, scalar: Scalar, index: int, known_keys: frozenset[str]) -> Fault | None:
    """`- id：a`, or `上级：a` on a line of its own; in a text that is written on the line of its key it is none.

    An item `目标：…` may be a text of a list of texts; only a section's items are maps for certain.
    """
    line = max(line_start(text, index), scalar.start)
    match = _KEY_BEFORE_COLON.search(text, line, index)
    if not scalar.plain or match is None or match[1] not in known_keys:
        return None
    return colon_trap(text, index, match[1]) if _is_key(text, scalar, match, known_keys) else None


def _is_key(text: str, scalar: Scalar, match: re.Match[str], known_keys: frozenset[str]) -> bool:
    """Whether the word before a full-width colon was meant as a key, by what it stands in and where."""
    begins_scalar = not text[scalar.start : match.start()].strip()
    begins_line = not text[line_start(text, match.start()) : match.start()].strip(" \t-")
    is_english = _ASCII_WORD.match(match[1]) is not None
    if not begins_scalar:
        return begins_line or (scalar.flow and text[scalar.start : match.start()].rstrip().endswith("，"))
    if scalar.role == "item":
        return is_english or (scalar.depth in (0, _SECTION_ITEM) and not scalar.flow)
    return scalar.role == "key" or (begins_line and (is_english or _goes_on_with_keys(text, scalar, known_keys)))


def _goes_on_with_keys(text: str, scalar: Scalar, known_keys: frozenset[str]) -> bool:
    return any(match[1] in known_keys for match in _KEY_LINE.finditer(text, scalar.start, scalar.end))


def _joined_colon(text: str, scalar: Scalar, index: int, known_keys: frozenset[str]) -> Fault | None:
    key = text[scalar.start : index]
    if not scalar.plain or scalar.role != "item" or key not in known_keys:
        return None
    return trap(index, index + 1, words.no_space_after_colon(key), Mend(index, 1, ": "))


def _full_width_comma(text: str, scalar: Scalar, index: int, known_keys: frozenset[str]) -> Fault | None:
    """Between the items of a list in brackets; between the keys of braces only where a known key follows."""
    if not scalar.plain or not scalar.flow or scalar.role == "key":
        return None
    if scalar.role == "item":
        mends = half_width_mends(text, scalar.start, scalar.end, "，、")
        return trap(index, index + 1, words.full_width_comma(text[index]), *mends)
    mends = _comma_mends(text, scalar, known_keys)
    return trap(index, index + 1, words.full_width_comma(text[index]), *mends) if mends else None


def _comma_mends(text: str, scalar: Scalar, known_keys: frozenset[str]) -> tuple[Mend, ...]:
    """Every comma of a scalar that stands before a known key, with the colon behind the key."""
    matches = suspicious.keys_after_commas(text, scalar.start, scalar.end)
    known = [match for match in matches if match[1] in known_keys]
    return tuple(mend for match in known for mend in (Mend(match.start(), 1, ", "), Mend(match.end() - 1, 1, ": ")))


def _lost_text(text: str, scalar: Scalar, index: int, known_keys: frozenset[str]) -> Fault | None:
    end = line_end(text, index)
    hash_ = text.index("#", index + 1)
    if not scalar.plain or scalar.role == "key" or scalar.end != index + 1 or _WAIVER.match(text, hash_):
        return None
    if scalar.flow or line_start(text, scalar.start) != line_start(text, index):
        return trap(hash_, end, words.lost_behind_hash(text[hash_:end].rstrip(), '"…"'))
    whole = quoted(text[scalar.start : end].rstrip())
    mend = Mend(scalar.start, end - scalar.start, whole)
    return trap(hash_, end, words.lost_behind_hash(text[hash_:end].rstrip(), whole), mend)


def _tag(text: str, scalar: Scalar, index: int, known_keys: frozenset[str]) -> Fault | None:
    if scalar.tag is None or index != text.find("!", scalar.start, index + 1):
        return None
    end = index + len(re.split(r"[\s,\[\]{}]", text[index : index + 200], maxsplit=1)[0])
    return trap(index, end, words.tag(text[index:end]))


def _merge_key(text: str, scalar: Scalar, index: int, known_keys: frozenset[str]) -> Fault | None:
    is_merge = scalar.role == "key" and scalar.plain and scalar.value == "<<"
    return trap(index, index + 2, words.merge_key()) if is_merge else None


def _curly_key(text: str, scalar: Scalar, index: int, known_keys: frozenset[str]) -> Fault | None:
    if not scalar.plain or scalar.role != "key" or scalar.start != index:
        return None
    mends = (Mend(index, 1, ""), Mend(scalar.end - 1, 1, ""))
    return trap(index, index + 1, words.curly_quote(text[index]), *mends)


def _full_width_bracket(text: str, scalar: Scalar, index: int, known_keys: frozenset[str]) -> Fault | None:
    """A value that is wholly between full-width brackets was meant as a list or a map."""
    closing = {"［": "］", "｛": "｝"}[text[index]]
    if not scalar.plain or scalar.start != index or not scalar.value.endswith(closing) or scalar.role == "key":
        return None
    mends = half_width_mends(text, scalar.start, scalar.end, "［］｛｝，、：")
    return trap(index, index + 1, words.full_width_bracket(text[index], HALF_WIDTH[text[index]]), *mends)


def _wide_space(text: str, scalar: Scalar, index: int, known_keys: frozenset[str]) -> Fault | None:
    """Before a key, or between a key's colon and what was to be its value."""
    if not scalar.plain or text[scalar.start : index].strip("\u3000\xa0"):
        before = text[scalar.start : index]
        joined = scalar.plain and scalar.role != "value" and before.endswith(":") and before[:-1] in known_keys
        return space_trap(text, index) if joined else None
    is_indentation = not text[line_start(text, index) : index].strip(" \t-")
    known = scalar.value.strip("\u3000\xa0 ") in known_keys
    return space_trap(text, index) if is_indentation and (scalar.role == "key" and known) else None


def _full_width_dash(text: str, scalar: Scalar, index: int, known_keys: frozenset[str]) -> Fault | None:
    """A dash that begins a line and a text, or a key."""
    begins_line = not text[line_start(text, index) : index].strip()
    follows = text[index + 1 : scalar.end].strip(" \u3000")
    if not scalar.plain or scalar.start != index or not begins_line or not follows:
        return None
    if scalar.role == "key":
        return dash_trap(text, index) if follows in known_keys else None
    if text[index + 1] not in " \u3000":
        return None
    return _all_dashes(text, scalar, dash_trap(text, index))


def _all_dashes(text: str, scalar: Scalar, fault: Fault) -> Fault:
    lines = _DASHES.finditer(text, line_start(text, scalar.start), scalar.end)
    mends = tuple(Mend(match.start(1), len(match[1]), "- ") for match in lines)
    return Fault(fault.rule, fault.start, fault.end, fault.message, fault.hint, mends)


_CHECKS: dict[suspicious.Search, Check] = {
    suspicious.full_width_colons: _full_width_colon,
    suspicious.joined_colons: _joined_colon,
    suspicious.full_width_commas: _full_width_comma,
    suspicious.lost_texts: _lost_text,
    suspicious.tags: _tag,
    suspicious.merge_keys: _merge_key,
    suspicious.curly_keys: _curly_key,
    suspicious.full_width_brackets: _full_width_bracket,
    suspicious.wide_spaces: _wide_space,
    suspicious.full_width_dashes: _full_width_dash,
}
