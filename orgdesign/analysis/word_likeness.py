"""How alike two words are, and how telling a word is in a design."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import log

from orgdesign.analysis.word_kinship import WordKinship
from orgdesign.text.concept import Concept
from orgdesign.text.lexicon import Lexicon
from orgdesign.text.statement import Wording
from orgdesign.text.token import Token

_IMAGINED = 60  # duties beside the real ones, so that a small design is not misjudged; of these so many use a word:
_USE_OF_GENERAL, _USE_OF_SPECIFIC = 6.0, 0.6
# Whom work is done for or with tells less of it than what is done.
_PARTIES = frozenset(
    ("customer", "employee", "person", "department", "organisation", "team", "manager", "partner", "supplier", "agent")
)
_PARTY = 0.8
_WITHIN = 0.8  # how far a word is said by a compound that has it within
_IN_PARTS = 0.9  # how far a compound is said by its parts
_MOST_PARTS = 0.75  # of a compound must be there
_HEAD = 1.4  # what the last part of a compound weighs, beside 1 of each other


class WordLikeness:
    """The words of one design.

    Words count by how telling they are: a word in every duty tells nothing (inverse document frequency, Spärck Jones
    1972).
    """

    def __init__(self, wordings: Sequence[Wording], lexicon: Lexicon) -> None:
        self._above = lexicon.above
        self._kinship = WordKinship(lexicon)
        self._uses = Counter(key for wording in wordings for key in _words_of(wording))
        self._size = len(wordings) + _IMAGINED
        self._rows: dict[str, dict[str, float]] = {}
        self._tellings: dict[str, float] = {}

    def telling(self, token: Token) -> float:
        """How telling a word is in this design, in 0…1."""
        known = self._tellings.get(token.text)
        if known is None:
            known = self._tellings[token.text] = self._telling(token)
        return known

    def row(self, token: Token, others: Sequence[Token]) -> list[float]:
        """How far a word is said by each of others, in 0…1; a compound may be said by several of them together."""
        known = self._rows.setdefault(token.text, {})
        row = []
        for other in others:
            said = known.get(other.text)
            if said is None:
                said = known[other.text] = self._said_by(token, other)
            row.append(said)
        if len(others) > 1 and max(row) < _IN_PARTS and (parts := self.parts(token)):
            at, share = self._said_together(parts, others)
            row[at] = max(row[at], share)
        return row

    def _said_together(self, parts: Sequence[Token], others: Sequence[Token]) -> tuple[int, float]:
        """Which of others says the last part of a compound, and how far all of them say the whole."""
        head = self.row(parts[-1], others)
        at, most = head.index(max(head)), max(head)
        if not _of_parts([*(1.0 for _ in parts[1:]), most]):
            return at, 0.0
        return at, _of_parts([*(max(self.row(part, others)) for part in parts[:-1]), most])

    def _said_by(self, token: Token, other: Token) -> float:
        if self._kinship.are_strangers(token, other):
            self._rows.setdefault(other.text, {})[token.text] = 0.0
            return 0.0
        said = self._kinship.alike(token, other)
        if said >= _IN_PARTS:
            return said
        within = (other, *self.parts(other))
        said = max(said, _WITHIN * max(self._kinship.alike(token, one) for one in within))
        if parts := self.parts(token):
            said = max(said, _of_parts([max(self._kinship.alike(part, one) for one in within) for part in parts]))
        return said

    def parts(self, token: Token) -> Sequence[Token]:
        """The words within a compound."""
        return self._kinship.parts(token)

    def keys(self, token: Token, *, by_parts: bool) -> Iterator[tuple[str, float]]:
        """By what a duty with it is found, and how near that is to it."""
        return self._kinship.keys(token, by_parts=by_parts)

    def _telling(self, token: Token) -> float:
        general = any(concept.general for concept in token.concepts)
        uses = self._uses[_key_of(token)] + (_USE_OF_GENERAL if general else _USE_OF_SPECIFIC)
        telling = log(self._size / min(uses, self._size * 0.98)) / log(self._size)
        return telling * (_PARTY if any(map(self._is_party, token.concepts)) else 1.0)

    def _is_party(self, concept: Concept) -> bool:
        return concept.id in _PARTIES or not _PARTIES.isdisjoint(self._above(concept.id))


def _of_parts(said: Sequence[float]) -> float:
    """How far a compound is said whose parts are said so far, the head last."""
    share = (sum(said[:-1]) + _HEAD * said[-1]) / (len(said) - 1 + _HEAD)
    return _IN_PARTS * share if share >= _MOST_PARTS else 0.0


def _key_of(token: Token) -> str:
    return token.concepts[0].id if token.concepts else token.text


def _words_of(wording: Wording) -> Iterable[str]:
    """The words of a duty's objects, each once."""
    return dict.fromkeys(_key_of(term.token) for act in wording.acts for term in act.terms)
