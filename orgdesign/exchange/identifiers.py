"""Ids as the format has them, made of whatever a list calls things."""

import re
import unicodedata
from collections.abc import Iterable

_LONGEST = 80
_RESERVED = ("none",)  # `reports_to: none` says that a post is the top


def valid_id(text: str) -> str:
    """The id nearest to a text: letters and digits of any script, `_ - .`; empty if the text has none of them.

    A text that is a valid id already comes back as it is.
    """
    characters = (one if _allowed(one) else "-" for one in unicodedata.normalize("NFC", text))
    joined = "".join(characters)
    if joined != text:
        joined = re.sub(r"-{2,}", "-", joined).strip("-")
    joined = joined.lstrip(".")[:_LONGEST]
    if joined.casefold() in _RESERVED:
        return f"{joined}-1"
    return joined if any(one.isalnum() for one in joined) else ""


def id_from_name(name: str) -> str:
    """An id for something that only has a name: as valid_id, in lower case."""
    return valid_id(unicodedata.normalize("NFKC", name).lower())


class FreeIds:
    """Hands out ids that nobody bears yet, however their letters are cased."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._numbers = dict.fromkeys((one.casefold() for one in taken), 1)

    def take(self, wanted: str) -> str:
        """The id itself, or its first free variation `-2`, `-3` …"""
        one = wanted
        while one.casefold() in self._numbers:
            self._numbers[wanted.casefold()] = number = self._numbers.get(wanted.casefold(), 1) + 1
            one = f"{wanted}-{number}"
        self._numbers[one.casefold()] = 1
        return one


def _allowed(character: str) -> bool:
    return character in "_-." or unicodedata.category(character)[0] in "LM" or character.isdecimal()
