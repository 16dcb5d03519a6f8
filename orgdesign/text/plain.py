"""Texts as they are looked up: one width, one case, one set of Chinese characters."""

import unicodedata
from functools import cache, lru_cache
from importlib.resources import files

_LEXICONS = "lexicons"


@lru_cache(maxsize=16384)
def plain(text: str) -> str:
    """A text in narrow, small and simplified characters; what is looked up is written this way."""
    if text.isascii():
        return text.lower()
    narrow = unicodedata.normalize("NFKC", text).casefold()
    table = _simplified()
    return narrow if table.keys().isdisjoint(map(ord, narrow)) else narrow.translate(table)


def table(*name: str) -> list[list[str]]:
    """The rows of a table of words shipped with the package, without its head and its section titles."""
    lines = files(__package__).joinpath(_LEXICONS, *name).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines[1:] if line and line[0] != "#"]


@cache
def _simplified() -> dict[int, str]:
    return {ord(traditional): simplified for traditional, simplified in table("characters.tsv")}
