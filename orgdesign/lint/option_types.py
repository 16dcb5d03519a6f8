"""Options as users write them become the values a check asks for."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from types import MappingProxyType, NoneType, UnionType
from typing import Any, Literal, get_args, get_origin

from orgdesign.messages import Message, message

_TRUE = frozenset({"true", "yes", "on", "是"})
_FALSE = frozenset({"false", "no", "off", "否"})


def option_value(annotation: Any, written: object) -> Any:
    """The value of an option from its text. Raises ValueError if it is none of the option's type."""
    if isinstance(annotation, UnionType):
        return _optional(annotation, written)
    if get_origin(annotation) is Literal:
        return _one_of(get_args(annotation), written)
    if get_origin(annotation) is tuple:
        items = written if isinstance(written, list) else [written]
        return tuple(option_value(get_args(annotation)[0], item) for item in items)
    if not isinstance(written, str):
        raise ValueError(written)
    return _READERS[annotation](written.strip())


def type_words(annotation: Any) -> Message:
    """What kind of value an option takes, in words for users."""
    if isinstance(annotation, UnionType):
        return type_words(_without_none(annotation))
    if get_origin(annotation) is Literal:
        return message("one of {values}", values=get_args(annotation))
    if get_origin(annotation) is tuple:
        return message("a list")
    words: dict[type, Message] = {
        int: message("a whole number"),
        Decimal: message("a number"),
        float: message("a number"),
        bool: message("true or false"),
        str: message("a text"),
        date: message("a date such as 2026-06-30"),
    }
    return words[annotation]


def _optional(annotation: UnionType, written: object) -> Any:
    return None if written in (None, "none") else option_value(_without_none(annotation), written)


def _without_none(annotation: UnionType) -> Any:
    (only,) = (one for one in get_args(annotation) if one is not NoneType)
    return only


def _one_of(choices: tuple[Any, ...], written: object) -> Any:
    if written not in choices:
        raise ValueError(written)
    return written


def _whole_number(text: str) -> int:
    if not re.fullmatch(r"\d+\s*[%％]?", text):
        raise ValueError(text)
    return int(text.rstrip("%％ "))


def _number(text: str) -> Decimal:
    try:
        number = Decimal(text.rstrip("%％ "))
    except InvalidOperation:
        raise ValueError(text) from None
    if not number.is_finite() or number < 0:
        raise ValueError(text)
    return number


def _truth(text: str) -> bool:
    if text.casefold() not in _TRUE | _FALSE:
        raise ValueError(text)
    return text.casefold() in _TRUE


_READERS: Mapping[type, Callable[[str], Any]] = MappingProxyType(
    {
        int: _whole_number,
        Decimal: _number,
        float: lambda text: float(_number(text)),
        bool: _truth,
        str: str,
        date: date.fromisoformat,
    }
)
