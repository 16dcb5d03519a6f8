"""How alike two texts are, whatever they mean: the second signal."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import log

_IMAGINED = 60  # texts beside the real ones, so that a small design is not misjudged


class TextLikeness:
    """Cosine of characters and pairs of them (of words, in English), weighted by their rarity in the design."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._size = len(texts) + _IMAGINED
        self._uses = Counter(gram for text in texts for gram in dict.fromkeys(_grams_of(text)))
        self._weights: dict[str, Mapping[str, float]] = {}

    def between(self, one: str, other: str) -> float:
        weights, others = self._weights_of(one), self._weights_of(other)
        return sum([weights[gram] * others[gram] for gram in weights.keys() & others.keys()])

    def _weights_of(self, text: str) -> Mapping[str, float]:
        known = self._weights.get(text)
        if known is None:
            counts = Counter(_grams_of(text))
            weights = {gram: count * log(self._size / (self._uses[gram] + 0.5)) for gram, count in counts.items()}
            norm = sum([weight * weight for weight in weights.values()]) ** 0.5 or 1.0
            known = self._weights[text] = {gram: weight / norm for gram, weight in weights.items()}
        return known


def _grams_of(text: str) -> list[str]:
    if text.isascii():
        return text.split()
    letters = [character for character in text if character.isalnum()]
    return [*letters, *(one + other for one, other in pairwise(letters))]
