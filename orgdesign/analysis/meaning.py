"""How near duties are in meaning, whatever their words: what a model of language says, for who asks it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from orgdesign.analysis.encoder import Encoder
from orgdesign.analysis.ordinary_duties import CHINESE, ENGLISH
from orgdesign.text.plain import is_chinese
from orgdesign.text.statement import Wording

MOST = 20_000  # wordings: beyond that, which pairs are near is not looked for, only how near those are that words find
_NEIGHBOURS = 10
_NEARER = 0.7  # of how near two duties are to their neighbours is nothing particular
_BLOCK = 512  # rows of the matrix of all with all at a time
_PLACES = 4  # machines add up in their own ways: what differs in later places is no difference


class Meaning:
    """The meanings of the duties of one design, each beside what all of them have in common.

    The mean of a design says what department it is; the duties of any department stand beside it, so that a small
    design is not misjudged. What is near to many is less near to each of them: how near two duties are to their ten
    neighbours is taken off (cross-domain similarity local scaling, Conneau et al. 2018).
    """

    def __init__(self, texts: Mapping[Wording, str], encoder: Encoder) -> None:
        # In an order of their own, so that the order of posts changes nothing.
        self._wordings = sorted(texts, key=texts.__getitem__)
        self._rows = {wording: at for at, wording in enumerate(self._wordings)}
        written = [texts[wording] for wording in self._wordings]
        self._vectors, ordinary = _centred(written, encoder)
        self._among_neighbours = _among_neighbours(self._vectors, ordinary)

    def nearness(self, one: Wording, other: Wording) -> float:
        """How much nearer two duties are to each other than to their neighbours, about -1…1."""
        at, to = sorted((self._rows[one], self._rows[other]))
        near = float(self._vectors[at] @ self._vectors[to])
        off = float(self._among_neighbours[at] + self._among_neighbours[to])
        return round(near - _NEARER * off, _PLACES)

    def pairs(self, least: float) -> Iterator[tuple[Wording, Wording]]:
        """Different wordings that are so near, or nearer; none in a design of very many wordings."""
        if len(self._wordings) > MOST:
            return
        import numpy

        off = _NEARER * self._among_neighbours
        for start in range(0, len(self._wordings), _BLOCK):
            rows = self._vectors[start : start + _BLOCK]
            near = rows @ self._vectors[: start + _BLOCK].T - off[start : start + _BLOCK, None] - off[: start + _BLOCK]
            for row, column in zip(*numpy.nonzero(near >= least), strict=True):
                if column < start + row:
                    yield self._wordings[column], self._wordings[start + row]


def _centred(texts: Sequence[str], encoder: Encoder) -> tuple[Any, Any]:
    """A row of length 1 for each text, and for each ordinary duty in a language of theirs."""
    import numpy

    vectors = numpy.asarray(encoder.encode(texts), dtype=numpy.float32)
    chinese = numpy.array([is_chinese(text) for text in texts])
    ordinary = []
    for own, duties in ((chinese, CHINESE), (~chinese, ENGLISH)):
        if own.any():
            others = numpy.asarray(encoder.encode(duties), dtype=numpy.float32)
            mean = numpy.concatenate((vectors[own], others)).mean(axis=0)
            vectors[own] -= mean
            ordinary.append(others - mean)
    return _of_length_1(vectors), _of_length_1(numpy.concatenate(ordinary))


def _of_length_1(vectors: Any) -> Any:
    import numpy

    return vectors / numpy.maximum(numpy.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)


def _among_neighbours(vectors: Any, ordinary: Any) -> Any:
    """How near each duty is to its nearest neighbours, in the mean."""
    import numpy

    everything = numpy.concatenate((vectors, ordinary))
    means = numpy.empty(len(vectors), dtype=numpy.float32)
    for start in range(0, len(vectors), _BLOCK):
        near = vectors[start : start + _BLOCK] @ everything.T
        own = numpy.arange(len(near))
        near[own, start + own] = -1.0
        nearest = numpy.partition(near, -_NEIGHBOURS, axis=1)[:, -_NEIGHBOURS:]
        means[start : start + _BLOCK] = nearest.mean(axis=1)
    return means
