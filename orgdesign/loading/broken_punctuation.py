"""Traps of Chinese input that stop the parser: the trap is said in the place of the parser's complaint."""

import re
from collections.abc import Iterator

from yaml import MarkedYAMLError

from orgdesign.loading import punctuation_words as words
from orgdesign.loading.faults import Fault
from orgdesign.loading.syntax import problem_places
from orgdesign.loading.text_places import line_end, line_start, previous_content
from orgdesign.loading.trap_mends import (
    HALF_WIDTH,
    colon_trap,
    comma_trap,
    dash_trap,
    half_width_mends,
    space_trap,
    trap,
)

_WORD = r"[^\s:：,，、{}\[\]\"'“”#]+"
_COLON = re.compile(rf"(?:^[ \t\u3000\xa0]*(?:-[ \t]+)*|[{{,，][ ]*)[\"'“]?({_WORD})[\"'”]?[ ]*：", re.MULTILINE)
_COMMA = re.compile(rf"，[ ]*[\"'“]?({_WORD})[\"'”]?[ ]*[:：]")
_TAB = re.compile(r"^ *(?:- +)*(\t)", re.MULTILINE)
_SPACE = re.compile(r"^[ \t]*(?:-[ ]*)*([\u3000\xa0])|:([\u3000\xa0])", re.MULTILINE)
_DASH = re.compile(r"^[ ]*([－﹣–—])[ \u3000]*[^\s－﹣–—]", re.MULTILINE)
_BRACKET = re.compile(r"(?:^|[:\-,\[{，])[ ]*([［｛])|([］｝])[ ]*$", re.MULTILINE)
# ` #` behind an open bracket, with what closes the bracket swallowed by the comment.
_HASH = re.compile(r"""[\[{](?:[^"'\r\n]|"[^"\r\n]*"|'[^'\r\n]*')*?[ \t](#[^\r\n]*[\]}],?)[ \t]*$""", re.MULTILINE)
_QUOTE = re.compile(r"(?:^[ ]*|: +|- +|[\[{,] *)(“)|(”)[ ]*(?::|$)", re.MULTILINE)


def trap_behind(error: Exception, text: str, known_keys: frozenset[str]) -> Fault | None:
    """The trap that explains why the parser stopped, if there is one."""
    if not isinstance(error, MarkedYAMLError):
        return None
    problem, context = problem_places(error, text)
    traps = _traps_between(text, *_suspected_lines(text, problem, context), known_keys, str(error.problem))
    return next(traps, None) or next(_tag_trap(text, context), None) or next(_hash_trap(text, context), None)


def _suspected_lines(text: str, problem: int, context: int) -> tuple[int, int]:
    """From where the part began, but at least the line above, to where the parser gave up."""
    above = previous_content(text, problem)
    begin = min(context, problem if above is None else above)
    return line_start(text, max(begin, problem - 4000)), line_end(text, problem)


def _traps_between(text: str, start: int, end: int, known_keys: frozenset[str], problem: str) -> Iterator[Fault]:
    for match in _BRACKET.finditer(text, start, end):
        yield _bracket_trap(text, match.start(match.lastindex or 0))
    for match in _COLON.finditer(text, start, end):
        if match[1] in known_keys or _is_line_of_a_key(text, match, problem):
            yield colon_trap(text, match.end() - 1, match[1])
    for match in _TAB.finditer(text, start, end):
        if "tab" in problem or "cannot start any token" in problem:
            yield trap(match.start(1), match.end(1), words.tab())
    for match in _SPACE.finditer(text, start, end):
        yield space_trap(text, match.start(match.lastindex or 0))
    for match in _DASH.finditer(text, start, end):
        yield dash_trap(text, match.start(1))
    for match in _COMMA.finditer(text, start, end):
        if match[1] in known_keys:
            yield comma_trap(text, match.start())
    for match in _QUOTE.finditer(text, start, end):
        yield _quote_trap(text, match.start(match.lastindex or 0))


def _is_line_of_a_key(text: str, match: re.Match[str], problem: str) -> bool:
    """A line that has no other colon, where the parser misses one: even an unknown word was meant as a key."""
    line = text[match.start() : line_end(text, match.end())]
    return ": " not in line and ("expected ':'" in problem or "mapping values" in problem)


def _tag_trap(text: str, context: int) -> Iterator[Fault]:
    if text.startswith("!", context):
        sign = text[context : line_end(text, context)].split(" ")[0]
        yield trap(context, context + len(sign), words.tag(sign))


def _hash_trap(text: str, context: int) -> Iterator[Fault]:
    match = _HASH.match(text, context)
    if match:
        yield trap(match.start(1), match.end(1), words.lost_behind_hash(match[1], '"…"'))


def _bracket_trap(text: str, index: int) -> Fault:
    start, end = line_start(text, index), line_end(text, index)
    mends = half_width_mends(text, start, end, "［］｛｝，：")
    return trap(index, index + 1, words.full_width_bracket(text[index], HALF_WIDTH[text[index]]), *mends)


def _quote_trap(text: str, index: int) -> Fault:
    start, end = line_start(text, index), line_end(text, index)
    mends = half_width_mends(text, start, end, "“”") if '"' not in text[start:end] else ()
    return trap(index, index + 1, words.curly_quote(text[index]), *mends)
