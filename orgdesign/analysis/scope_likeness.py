"""Whether what two duties name as their scope meets."""

from orgdesign.text.lexicon import Lexicon
from orgdesign.text.statement import Statement, Wording

_READ = 0.1  # what is left of the likeness where scopes found in the texts exclude each other
_PERIOD = 0.5  # the same where they are only how often: who does it daily may do it monthly as well


def scope_likeness(one: Wording, other: Wording, lexicon: Lexicon) -> float:
    """1 where the scopes may meet, less where they exclude each other."""
    likeness = 1.0
    for dimension in {scope.dimension for scope in one.scopes} & {scope.dimension for scope in other.scopes}:
        ones = [scope.id for scope in one.scopes if scope.dimension == dimension]
        others = [scope.id for scope in other.scopes if scope.dimension == dimension]
        if not any(_meet(scope, counterpart, lexicon) for scope in ones for counterpart in others):
            likeness = min(likeness, _PERIOD if dimension == "period" else _READ)
    return likeness


def numbers_exclude(one: Statement, other: Statement) -> bool:
    """Whether both have a numbered scope of one unit, and not the same number."""
    others = dict(other.numbers)
    return any(unit in others and others[unit] != number for unit, number in one.numbers)


def _meet(scope: str, other: str, lexicon: Lexicon) -> bool:
    if scope == other or scope.endswith(":all") or other.endswith(":all"):
        return True
    return other in lexicon.above(scope) or scope in lexicon.above(other)
