"""Fields of checked data as typed values. The schema has seen them: only absence has to be expected."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from orgdesign.location import KeyPath
from orgdesign.model.day import parse_day
from orgdesign.model.duration import Duration
from orgdesign.model.money import Money
from orgdesign.model.number import parse_integer, parse_number
from orgdesign.model.percent import parse_percent
from orgdesign.model.text import LOCALES, LocalizedText
from orgdesign.model.truth import parse_truth


def items(value: Any, path: KeyPath) -> Iterator[tuple[Any, KeyPath]]:
    """The entries of a list field with their paths; one value stands for a list of one."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            if item is not None:
                yield item, (*path, index)
    elif value is not None:
        yield value, path


class Values:
    """Reads fields; knows the language that texts are in, and remembers the languages of those in several."""

    __slots__ = ("languages", "locale")

    def __init__(self, locale: str) -> None:
        self.locale = locale
        self.languages: set[str] = set()

    def text(self, value: Any) -> str | None:
        if value is None or value.__class__ is str:
            return value
        if isinstance(value, dict):
            self.languages.update(value)
            return LocalizedText.of(((key, str(value[key])) for key in value if value[key] is not None), self.locale)
        return "、".join(str(part) for part in value) if isinstance(value, list) else str(value)

    def texts(self, value: Any) -> tuple[str, ...]:
        if value is None:
            return ()
        if value.__class__ is str:
            return (value,) if value else ()
        found = (self.text(item) for item, _ in items(value, ()))
        return tuple([text for text in found if text])


def is_localized(value: Any) -> bool:
    """Whether a map is one text in several languages: the schema lets no other key stand beside a language."""
    return value.__class__ is dict and bool(value) and next(iter(value)) in LOCALES


@lru_cache(maxsize=4096)
def number(text: str | None) -> Decimal | None:
    return None if text is None else parse_number(text)


def integer(text: str | None) -> int | None:
    return None if text is None else parse_integer(text)


@lru_cache(maxsize=4096)
def percent(text: str | None) -> Decimal | None:
    return None if text is None else parse_percent(text)


@lru_cache(maxsize=4096)
def duration(text: str | None) -> Duration | None:
    return None if text is None else Duration.parse(text)


@lru_cache(maxsize=4096)
def money(text: str | None) -> Money | None:
    return None if text is None else Money.parse(text)


@lru_cache(maxsize=4096)
def day(text: str | None) -> date | None:
    return None if text is None else parse_day(text)


def truth(text: str | None) -> bool:
    return text is not None and parse_truth(text)
