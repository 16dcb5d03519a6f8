"""Compounds that the other duty says in parts: 客户信息 and 客户的…信息, customer survey and survey … customers."""

from collections.abc import Sequence

from orgdesign.text.token import Token

_MET = 0.45  # a word that is met this well already is left as it is
_IN_PARTS = 0.85  # likeness of a compound to its parts
_APART = 5  # characters may stand between the parts
_FEWEST = 0.75  # of a compound must be there


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
    """The share of a word that stands near together in a clause of a text, in pieces of two characters or more (whole
    words in English)."""
    if word.isascii():
        parts = word.split()
        return _share_near(parts, text, len(word)) if len(parts) > 1 else 0.0
    pieces = _pieces(word, text)
    return max(_share_near(pieces, clause, len(word)) for clause in text.split(" "))


def _pieces(word: str, text: str) -> list[str]:
    """The longest pieces of a word that a text has, from the left."""
    found = []
    at = 0
    while at < len(word) - 1:
        size = 1
        while at + size < len(word) and word[at : at + size + 1] in text:
            size += 1
        if size > 1:
            found.append(word[at : at + size])
        at += size
    return found


def _share_near(pieces: Sequence[str], clause: str, size: int) -> float:
    places = [(clause.find(piece), len(piece)) for piece in pieces]
    there = [(at, length) for at, length in places if at >= 0]
    if not there:
        return 0.0
    span = max(at + length for at, length in there) - min(at for at, _ in there)
    return sum(length for _, length in there) / size if span <= size + _APART else 0.0


def _common(one: str, other: str) -> int:
    return len(set(one) & set(other))
