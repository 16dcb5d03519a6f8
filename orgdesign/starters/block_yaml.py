"""A design's entries as block YAML that people like to read and edit."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from orgdesign.exchange import yaml_text

# Texts that YAML gives back as they are, at home in a block: letters of any script, some signs within.
_PLAIN = re.compile(r"\w(?:[\w .,'’()（）/+、，。；·÷%“”-]*[\w.)）%”])?")
_LETTERS = re.compile(r"[^\W\d_].*[^\W\d_]", re.DOTALL)
_FIGURES = re.compile(r"\d+%?|\d{4}-\d\d-\d\d|\d+ [A-Z]{3}|\d+ [a-z]|[a-z-]+@\d+")
_WORDS = frozenset(("yes", "no", "on", "off", "true", "false", "null", "none", "nan", "inf"))


def section(name: str, entries: Iterable[Mapping[str, Any]]) -> str:
    """A list of entries with a blank line between them."""
    return f"{name}:\n" + "\n".join(_item(entry, 2) for entry in entries)


def block(values: Mapping[str, Any], indent: int = 0) -> str:
    """A map: texts, numbers, maps and lists below their names; a tuple is a list of ids in one line."""
    return "".join(_field(name, value, indent) for name, value in values.items() if value not in (None, "", (), [], {}))


def comment(text: str) -> str:
    return "".join(f"# {line}\n" for line in text.splitlines())


def _field(name: str, value: Any, indent: int) -> str:
    margin, key = " " * indent, scalar(name)
    if isinstance(value, Mapping):
        return f"{margin}{key}:\n{block(value, indent + 2)}"
    if isinstance(value, tuple):
        return f"{margin}{key}: [{', '.join(yaml_text.scalar(one) for one in value)}]\n"
    if isinstance(value, list):
        return f"{margin}{key}:\n" + "".join(_item(one, indent + 2) for one in value)
    return f"{margin}{key}: {scalar(value)}\n"


def _item(value: Any, indent: int) -> str:
    margin = " " * indent
    if isinstance(value, Mapping):
        return f"{margin}- {block(value, indent + 2)[indent + 2 :]}"
    return f"{margin}- {scalar(value)}\n"


def scalar(value: str | int) -> str:
    """A text or number in one line, quoted where a reader could take it for something else."""
    text = str(value)
    if isinstance(value, int) or _FIGURES.fullmatch(text) or _is_plain(text):
        return text
    return yaml_text.scalar(text)


def _is_plain(text: str) -> bool:
    number_like = text[:1].isdigit() and text.isascii() and " " not in text
    word = text.casefold() in _WORDS or number_like
    return not word and bool(_PLAIN.fullmatch(text) and _LETTERS.search(text))
