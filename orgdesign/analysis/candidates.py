"""Which pairs of wordings are worth comparing: never all of them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from orgdesign.analysis.likeness import Comparison
from orgdesign.analysis.overlap_score import least_nearness
from orgdesign.dataclass import dataclass
from orgdesign.text.statement import Wording

_COMMON = 400  # wordings with one word: beyond that the word finds nobody
_FEW = 300  # wordings: up to here every pair that shares anything is compared,
_NOT_MANY = 4000  # and up to here where pairs that hardly overlap are asked for as well
_FAINT = 0.5  # scores below this are faint
# Of the weight of one wording, and of the other, must be shared in larger designs; more where the acts differ.
_LEAST, _LEAST_OF_OTHER = 0.3, 0.12
_LEAST_OF_MANY, _LEAST_OF_OTHER_OF_MANY = 0.35, 0.15  # in designs with very many wordings
_LEAST_OF_OTHER_ACTS = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class _Posting:
    """A wording with a word, what share of its weight the word is, and how near it is to the word looked for."""

    wording: int
    share: float
    nearness: float


def candidates(
    wordings: Sequence[Wording], comparison: Comparison, threshold: float
) -> Iterator[tuple[Wording, Wording]]:
    """A wording with itself, and pairs that share a word, or of which one has a broader word for the other's.

    In larger designs they must share a good part of what they say. The effort grows with the wordings that share a
    telling word; a word that very many have finds nobody. Pairs that are near in meaning come in where it is asked for.
    """
    exact: dict[str, list[_Posting]] = defaultdict(list)
    broader: dict[str, list[_Posting]] = defaultdict(list)
    verbs = [_verbs_of(wording) for wording in wordings]
    many = len(wordings) > _NOT_MANY
    few = len(wordings) <= _FEW or (threshold < _FAINT and not many)
    least = (_LEAST_OF_MANY, _LEAST_OF_OTHER_OF_MANY) if many else (_LEAST, _LEAST_OF_OTHER)
    alike = _alike_in_meaning(wordings, comparison, threshold if few else max(threshold, _FAINT))
    for at, wording in enumerate(wordings):
        yield wording, wording
        keys = list(_keys(wording, comparison, few, not many))
        ones: dict[int, float] = defaultdict(float)
        others: dict[int, float] = defaultdict(float)
        for key, share, nearness in keys:
            for postings in (exact, broader) if nearness == 1.0 or few else (exact,):
                found = postings.get(key, ())
                for posting in found if len(found) <= _COMMON else ():
                    near = nearness * posting.nearness
                    ones[posting.wording] += share * near
                    others[posting.wording] += posting.share * near
        for key, share, nearness in keys:
            (exact if nearness == 1.0 else broader)[key].append(_Posting(at, share, nearness))
        for other in sorted(alike[at] - ones.keys()):
            yield wordings[other], wording
        for other, shared in ones.items():
            if few or other in alike[at] or _is_enough(shared, others[other], least, verbs[at], verbs[other]):
                yield wordings[other], wording


def _alike_in_meaning(wordings: Sequence[Wording], comparison: Comparison, score: float) -> dict[int, set[int]]:
    """By its place, the places of earlier wordings that may reach a score with a wording by their meaning alone."""
    near: dict[int, set[int]] = defaultdict(set)
    if comparison.meaning:
        places = {wording: at for at, wording in enumerate(wordings)}
        for one, other in comparison.meaning.pairs(least_nearness(score)):
            earlier, later = sorted((places[one], places[other]))
            near[later].add(earlier)
    return near


def _is_enough(
    one: float, other: float, least: tuple[float, float], verbs: frozenset[str], others: frozenset[str]
) -> bool:
    if max(one, other) < least[0] or min(one, other) < least[1]:
        return False
    return max(one, other) >= _LEAST_OF_OTHER_ACTS or not verbs or not others or not verbs.isdisjoint(others)


def _verbs_of(wording: Wording) -> frozenset[str]:
    """What a wording does: its verbs, and of verbs that say little of their own the class."""
    verbs = [concept for act in wording.acts if act.verb for concept in act.verb.verbs]
    return frozenset(concept.action or "" if concept.generic else concept.id for concept in verbs)


def _keys(wording: Wording, comparison: Comparison, few: bool, by_parts: bool) -> Iterator[tuple[str, float, float]]:
    """By what a wording is found: key, the share of its weight behind it, and how near the key is to its word.

    A verb alone finds nobody, unless a wording has nothing else.
    """
    content = comparison.content(wording)
    if not content.whole:
        return
    things = [pair for pair in zip(content.tokens, content.weights, strict=True) if pair[0].is_thing or few]
    for token, weight in things or zip(content.tokens, content.weights, strict=True):
        for key, nearness in comparison.words.keys(token, by_parts=by_parts):
            yield key, weight / content.whole, nearness
