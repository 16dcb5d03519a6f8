"""The traps that look the same whether or not the parser noticed them, each with its mend."""

import re

from orgdesign.loading import punctuation_words as words
from orgdesign.loading.faults import Fault
from orgdesign.loading.mended_text import Mend

HALF_WIDTH = {"［": "[", "］": "]", "｛": "{", "｝": "}", "，": ", ", "、": ", ", "：": ": ", "“": '"', "”": '"'}
_SPACES = re.compile(r"[ \t\u3000\xa0]*")


def trap(start: int, end: int, said: words.Words, *mends: Mend) -> Fault:
    return Fault("punctuation", start, end, *said, mends=mends)


def colon_trap(text: str, index: int, key: str) -> Fault:
    """A full-width colon at `index`, behind a key."""
    return trap(index, index + 1, words.full_width_colon(key), _with_one_space(text, index, ": "))


def comma_trap(text: str, index: int) -> Fault:
    """A full-width comma or 、 at `index`, between entries."""
    return trap(index, index + 1, words.full_width_comma(text[index]), _with_one_space(text, index, ", "))


def dash_trap(text: str, index: int) -> Fault:
    """A full-width dash at `index`, before an item."""
    return trap(index, index + 1, words.full_width_dash(text[index]), _with_one_space(text, index, "- "))


def space_trap(text: str, index: int) -> Fault:
    """Full-width or no-break spaces from `index` on; a full-width one is two columns wide."""
    end = _SPACES.match(text, index).end()  # type: ignore[union-attr]
    plain = text[index:end].replace("\u3000", "  ").replace("\xa0", " ")
    return trap(index, end, words.full_width_space(), Mend(index, end - index, plain))


def half_width_mends(text: str, start: int, end: int, signs: str) -> tuple[Mend, ...]:
    return tuple(Mend(index, 1, HALF_WIDTH[text[index]]) for index in range(start, end) if text[index] in signs)


def quoted(text: str) -> str:
    """A text as YAML writes it in double quotes."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _with_one_space(text: str, index: int, right: str) -> Mend:
    end = _SPACES.match(text, index + 1).end()  # type: ignore[union-attr]
    return Mend(index, end - index, right)
