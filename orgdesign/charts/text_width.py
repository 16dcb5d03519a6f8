"""How wide a text will be, without asking a font: a table of advances of Noto Sans CJK SC."""

import json
import unicodedata
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

Weight = Literal["regular", "bold"]

# What another family in the list of fonts may need more than Noto Sans CJK.
SAFETY = 1.04
# Colour emoji are about a quarter wider than an ideograph; the selector makes one of a plain sign.
_EMOJI = 1300
_EMOJI_SELECTOR = "\ufe0f"


@lru_cache(maxsize=1 << 16)
def text_width(text: str, size: float, weight: Weight = "regular") -> float:
    """An upper bound in the unit of `size`, for Noto Sans CJK and fonts a few percent wider."""
    return sum(map(_advances(weight).__getitem__, text)) * size * SAFETY / 1000


class _Advances(dict[str, int]):
    """Advances in thousandths of an em; what the table does not name is reckoned once and remembered."""

    def __missing__(self, character: str) -> int:
        advance = self[character] = _advance_without_entry(character)
        return advance


@cache
def _advances(weight: Weight) -> _Advances:
    table = json.loads(Path(__file__).with_name("text_widths.json").read_text("utf-8"))[weight]
    return _Advances((character, int(advance)) for advance, characters in table.items() for character in characters)


def _advance_without_entry(character: str) -> int:
    """Ideographs and all unknown signs one em, marks that sit on another character nothing."""
    if character == _EMOJI_SELECTOR:
        return _EMOJI
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return _EMOJI if 0x1F000 <= ord(character) < 0x20000 else 1000
