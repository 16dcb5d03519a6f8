"""Words for whom work is done, or with whom: they seldom tell one work from another."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from orgdesign.text.token import Token

_PARTIES = frozenset(("customer", "employee", "department", "person", "team", "user"))


def is_party(word: "Token") -> bool:
    return any(concept.id in _PARTIES for concept in word.concepts)
