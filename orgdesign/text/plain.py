"""Texts as they are looked up: one width, one case, one set of Chinese characters."""

import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path

LEXICONS = Path(__file__).parent / "lexicons"
_WIDE = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_LEAD = re.compile(r"^\s*(?:\(?[0-9]{1,2}[.、)）]|[-•·*●◆])\s*")


@lru_cache(maxsize=16384)
def plain(text: str) -> str:
    """A text in narrow, small and simplified characters; what is looked up is written this way."""
    if text.isascii():
        return text.lower()
    narrow = unicodedata.normalize("NFKC", text).casefold()
    table = _simplified()
    return narrow if table.keys().isdisjoint(map(ord, narrow)) else narrow.translate(table)


def is_chinese(text: str) -> bool:
    """Whether a text has Chinese characters: it is read as Chinese then, whatever else is in it."""
    return _WIDE.search(text) is not None


def without_lead(text: str) -> str:
    """A text without the number or the bullet it begins with."""
    return _LEAD.sub("", text)


def as_written(text: str, start: int, end: int) -> str:
    """What stands from start to end in the plain text, in the writer's own characters; as it was read where one
    character was read as two, so that places in the plain text are none in what was written."""
    read = plain(text)
    return (text if len(text) == len(read) else read)[start:end]


def table(*name: str) -> list[list[str]]:
    """The rows of a table of words shipped with the package, without its head and its section titles."""
    lines = LEXICONS.joinpath(*name).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines[1:] if line and line[0] != "#"]


@cache
def _simplified() -> dict[int, str]:
    return {ord(traditional): simplified for traditional, simplified in table("characters.tsv")}
