"""Posts whose duties are nearly the same texts."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from math import ceil

from orgdesign.model.position import Position
from orgdesign.model.scope import scopes_meet
from orgdesign.model.text import normalized


def alike_positions(
    positions: Sequence[Position], least_similarity: float
) -> Iterator[tuple[Position, Position, float]]:
    """Each post that is like an earlier one, with the first such post and the likeness in 0…1.

    Likeness is Jaccard's: shared duties ÷ all duties of either, texts normalised. A post found to be
    like another is not compared with later ones, and posts are compared only if they share one of
    their rarest duties (prefix filtering, Chaudhuri 2006): the effort stays linear in practice.
    """
    duties = {position.id: _duty_texts(position) for position in positions}
    frequency = Counter(chain.from_iterable(duties.values()))
    originals: dict[str, list[Position]] = {}
    for position in positions:
        if not any(frequency[text] > 1 for text in duties[position.id]):
            continue
        rarest_first = sorted(duties[position.id], key=lambda text: (frequency[text], text))
        prefix = rarest_first[: len(rarest_first) - ceil(least_similarity * len(rarest_first)) + 1]
        match = _first_like(position, prefix, originals, duties, least_similarity)
        if match:
            yield position, *match
            continue
        for text in prefix:
            if frequency[text] > 1:
                originals.setdefault(text, []).append(position)


def likeness_of_positions(one: Position, other: Position) -> float:
    """Jaccard's likeness of the duties of two posts, in 0…1."""
    texts, others = _duty_texts(one), _duty_texts(other)
    return len(texts & others) / len(texts | others) if texts and others else 0.0


def _duty_texts(position: Position) -> frozenset[str]:
    return frozenset(normalized(duty.text) for duty in position.duties if not duty.routine)


def _first_like(
    position: Position,
    prefix: Sequence[str],
    originals: dict[str, list[Position]],
    duties: dict[str, frozenset[str]],
    least_similarity: float,
) -> tuple[Position, float] | None:
    own = duties[position.id]
    candidates = {one.id: one for text in prefix for one in originals.get(text, ())}
    for other in candidates.values():
        if other.job is not None and other.job == position.job:
            continue
        similarity = len(own & duties[other.id]) / len(own | duties[other.id])
        if similarity >= least_similarity and scopes_meet(position.covers, other.covers):
            return other, similarity
    return None
