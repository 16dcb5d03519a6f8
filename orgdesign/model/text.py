"""Texts that may be written in several languages."""

import re
import unicodedata
from collections.abc import Iterable

_NO_LETTERS = re.compile(r"[\W_]+")

LOCALES = ("zh-CN", "zh-TW", "en")
_DIGITS = re.compile(r"(\d+)")
_MOST_DIGITS = 300  # Python refuses to read numbers of several thousand


class LocalizedText(str):
    """A text in the organization's own language that also knows its translations.

    A text in one language is a plain `str`; both are read alike.
    """

    __slots__ = ("translations",)
    translations: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, translations: Iterable[tuple[str, str]], locale: str) -> "LocalizedText":
        """The text in `locale`, or in the first language written if that one is missing."""
        pairs = tuple(translations)
        text = cls(dict(pairs).get(locale, pairs[0][1]))
        text.translations = pairs
        return text


def text_in(text: str, locale: str) -> str:
    """A text in the language asked for, or as it stands where it has no translation."""
    if isinstance(text, LocalizedText):
        return dict(text.translations).get(locale, str(text))
    return text


def normalized(text: str) -> str:
    """A text without what does not tell two texts apart: width, case, spaces and punctuation."""
    letters = _NO_LETTERS.sub("", text).casefold()
    if unicodedata.is_normalized("NFKC", letters):
        return letters
    return _NO_LETTERS.sub("", unicodedata.normalize("NFKC", letters).casefold())


def natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """A key by which p2 comes before p10."""
    parts = _DIGITS.split(text)
    return tuple((0, int(part[:_MOST_DIGITS]), "") if part.isdecimal() else (1, 0, part) for part in parts if part)


def named(name: str, id: str) -> str:
    """How findings name a thing, so that it is recognized and found: `夜班组 (night)`."""
    return id if name == id else f"{name} ({id})"
