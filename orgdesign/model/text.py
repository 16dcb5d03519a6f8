"""Texts that may be written in several languages."""

import unicodedata
from collections.abc import Iterable

LOCALES = ("zh-CN", "zh-TW", "en")


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
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(character for character in folded if character.isalnum())
