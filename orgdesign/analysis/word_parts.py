"""Compounds that the other duty says in parts: 客户信息 and 客户的…信息, customer survey and survey … customers."""

from collections.abc import Sequence

from orgdesign.text.token import Token

_MET = 0.45  # a word that is met this well already is left as it is
_IN_PARTS = 0.85  # likeness of a compound to its parts
_FEWEST = 0.6  # of a compound must be there


def meet_by_parts(table: list[list[float]], tokens: Sequence[Token], others: Sequence[Token], text: str) -> None:
    """Raise the likeness of each unmet compound to the word of the other duty that has most of it, where all of the
    other duty's text has its parts."""
    for row, token in zip(table, tokens, strict=True):
        if len(token.text) > 2 and max(row) < _MET:
            share = _share_within(token.text, text)
            if share >= _FEWEST:
                at = max(range(len(others)), key=lambda place: _common(token.text, others[place].text))
                row[at] = max(row[at], _IN_PARTS * share)


def _share_within(word: str, text: str) -> float:
    """The share of a word that stands in a text, in pieces of two characters or more (of whole words in English)."""
    if word.isascii():
        parts = word.split()
        return sum(part in text for part in parts) / len(parts) if len(parts) > 1 else 0.0
    covered = 0
    at = 0
    while at < len(word) - 1:
        size = 0
        while at + size < len(word) and (size == 0 or word[at : at + size + 1] in text):
            size += 1
        if size > 1:
            covered += size
        at += size if size > 1 else 1
    return covered / len(word)


def _common(one: str, other: str) -> int:
    return len(set(one) & set(other))
