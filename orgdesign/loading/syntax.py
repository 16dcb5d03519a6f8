"""What the parser says of a broken text, as a fault at the place to be mended."""

import re
from collections.abc import Callable
from typing import Any

from yaml.reader import ReaderError

from orgdesign.dataclass import dataclass
from orgdesign.loading import syntax_words as words
from orgdesign.loading.faults import Fault
from orgdesign.loading.limits import Limits
from orgdesign.loading.text_places import content_of, line_start, previous_content
from orgdesign.loading.written import UnreadableError

_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NO_SPACE = re.compile(r"[ \t]*(?:-[ \t]+)*[^\s:#\"'{}\[\]]+(:)[^\s:/]")
_CLOSING = {"[": "]", "{": "}"}
_BRACKET = re.compile(r"""(?<=[\s\[{,:-])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|#.*)|[\[{\]}]""")


@dataclass(frozen=True, slots=True)
class _Broken:
    """Where the parser gave up (`index`), and where the part began that it was reading (`context`)."""

    text: str
    index: int
    context: int


def syntax_fault(error: Exception, text: str, limits: Limits) -> Fault:
    """The fault behind whatever stopped the reading of a text."""
    if isinstance(error, UnreadableError):
        return _refused(error, limits)
    if isinstance(error, (ReaderError, UnicodeEncodeError)):
        return _invisible_character(text)
    problem = str(getattr(error, "problem", None))
    broken = _Broken(text, *problem_places(error, text))
    explain = next((explain for start, explain in _EXPLANATIONS.items() if start in problem), _other)
    return explain(broken)


def problem_places(error: Exception, text: str) -> tuple[int, int]:
    """The indexes of problem and context in what libyaml raised."""
    problem = _index_of(getattr(error, "problem_mark", None), text, 0)
    return problem, _index_of(getattr(error, "context_mark", None), text, problem)


def _index_of(mark: Any, text: str, otherwise: int) -> int:
    return otherwise if mark is None else min(mark.index, len(text))


def _fault(start: int, end: int, said: words.Words) -> Fault:
    return Fault("yaml-syntax", start, max(start, end), *said)


def _colon_within(broken: _Broken) -> Fault:
    """`a: b: c`; or the line runs on from the one above, which lacks a space or a colon, or is less deep."""
    text, index = broken.text, broken.index
    start, end = content_of(text, index)
    if ": " in text[start:index]:
        return _fault(index, index + 1, words.colon_in_text())
    above = previous_content(text, index)
    if above is None:
        return _fault(start, end, words.indentation())
    missing = _NO_SPACE.match(text, line_start(text, above))
    if missing:
        return _fault(missing.start(1), missing.end(1), words.no_space_after_colon())
    if start - line_start(text, start) <= above - line_start(text, above):
        return _fault(*content_of(text, above), words.no_colon())
    return _fault(start, end, words.indentation())


def _no_colon(broken: _Broken) -> Fault:
    text, context = broken.text, broken.context
    missing = _NO_SPACE.match(text, line_start(text, context))
    if missing:
        return _fault(missing.start(1), missing.end(1), words.no_space_after_colon())
    return _fault(context, content_of(text, context)[1], words.no_colon())


def _no_key(broken: _Broken) -> Fault:
    text, index = broken.text, broken.index
    start, end = content_of(text, index)
    if index > start:
        return _text_after_value(text, index, end)
    if text.startswith(":", start):
        return _fault(start, start + 1, words.no_key_before_colon())
    is_item = text[start:end] == "-" or text.startswith("- ", start)
    return _fault(start, end, words.item_among_keys() if is_item else words.indentation())


def _text_after_value(text: str, index: int, end: int) -> Fault:
    """Text behind a closing quote whose opening one is lines above: there a quote was forgotten."""
    closing = len(text[:index].rstrip()) - 1
    opening = text.rfind(text[closing], 0, closing) if closing > 0 and text[closing] in "\"'" else -1
    if opening < 0 or "\n" not in text[opening:closing]:
        return _fault(index, end, words.text_after_value())
    return _fault(opening, opening + 1, words.quote_closed_late(text.count("\n", 0, closing) + 1))


def _no_item(broken: _Broken) -> Fault:
    text, index = broken.text, broken.index
    start, end = content_of(text, index)
    if re.match(r"-[^\s-]", text[start:end]):
        return _fault(start, start + 1, words.no_space_after_dash())
    if index > start:
        return _text_after_value(text, index, end)
    return _fault(start, end, words.indentation())


def _open_quote(broken: _Broken) -> Fault:
    return _fault(broken.context, broken.context + 1, words.quote_not_closed())


def _open_bracket(broken: _Broken) -> Fault:
    """An open bracket is noticed lines later, a missing comma on its own line."""
    text, index, opening = broken.text, broken.index, broken.text[broken.context : broken.context + 1]
    closing = _CLOSING.get(opening, "]")
    if line_start(text, index) != line_start(text, broken.context) or index >= content_of(text, index)[1]:
        return _fault(broken.context, broken.context + 1, words.bracket_not_closed(opening, closing))
    if text[index] in "]}":
        return _fault(index, index + 1, words.wrong_bracket(closing))
    return _fault(index, index + 1, words.no_comma(closing))


def _no_content(broken: _Broken) -> Fault:
    text, index = broken.text, broken.index
    opening = _last_open_bracket(text) if not text[index:].strip() else None
    if opening is None:
        return _fault(index, index + 1, words.unexpected(text[index : index + 1]))
    return _fault(opening, opening + 1, words.bracket_not_closed(text[opening], _CLOSING[text[opening]]))


def _last_open_bracket(text: str) -> int | None:
    """Where the bracket opens within which a text ends; brackets in quotes and comments are none."""
    opened: list[int] = []
    for match in _BRACKET.finditer(text):
        if match[0] in _CLOSING:
            opened.append(match.start())
        elif match[0] in "]}" and opened:
            opened.pop()
    return opened[-1] if opened else None


def _special_start(broken: _Broken) -> Fault:
    character = broken.text[broken.index : broken.index + 1]
    return _fault(broken.index, broken.index + 1, words.tab() if character == "\t" else words.special_start(character))


def _special_name(broken: _Broken) -> Fault:
    start = broken.context
    return _fault(start, start + 1, words.special_start(broken.text[start : start + 1]))


def _tab(broken: _Broken) -> Fault:
    return _fault(broken.index, broken.index + 1, words.tab())


def _escape(broken: _Broken) -> Fault:
    return _fault(broken.index, broken.index + 2, words.unknown_escape())


def _dash_in_text(broken: _Broken) -> Fault:
    return _fault(broken.index, broken.index + 1, words.dash_in_text())


def _other(broken: _Broken) -> Fault:
    return _fault(*content_of(broken.text, broken.index), words.not_understood())


_EXPLANATIONS: dict[str, Callable[[_Broken], Fault]] = {
    "mapping values are not allowed": _colon_within,
    "could not find expected ':'": _no_colon,
    "did not find expected key": _no_key,
    "did not find expected '-' indicator": _no_item,
    "found unexpected end of stream": _open_quote,
    "found unexpected document indicator": _open_quote,
    "did not find expected ',' or": _open_bracket,
    "did not find expected node content": _no_content,
    "found character that cannot start any token": _special_start,
    "mapping keys are not allowed": _special_start,
    "block sequence entries are not allowed": _dash_in_text,
    "a tab character": _tab,
    "found unknown escape character": _escape,
    "did not find expected hexdecimal number": _escape,
    "found invalid Unicode character escape code": _escape,
    "did not find expected alphabetic": _special_name,
    "did not find expected comment or line break": _special_name,
    "did not find the expected": _special_name,
    "did not find expected whitespace": _special_name,
    "found undefined tag handle": _special_name,
    "directive": _special_name,
}


def _invisible_character(text: str) -> Fault:
    match = _FORBIDDEN.search(text)
    start = match.start() if match else 0
    return _fault(start, start + 1, words.invisible_character(f"U+{ord(match[0]) if match else 0:04X}"))


def _refused(error: UnreadableError, limits: Limits) -> Fault:
    start, end = error.index, error.index + 1
    if error.reason == "depth":
        return Fault("limit-exceeded", start, end, *words.too_deep(limits))
    if error.reason == "aliases":
        return Fault("limit-exceeded", start, end, *words.too_many_aliases(limits))
    said = {"key": words.key_is_no_word, "unknown-alias": words.unknown_alias, "circular-alias": words.circular_alias}
    return _fault(start, end, said[error.reason]())
