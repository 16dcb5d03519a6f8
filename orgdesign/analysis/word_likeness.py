"""How alike two words are, and how telling a word is in a design."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, takewhile
from math import log

from orgdesign.analysis.act_likeness import MANIFOLD, NEAR_CLASSES
from orgdesign.text.compounds import parts_of
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
_BROADER = (1.0, 0.7, 0.45, 0.3)  # likeness of a thing and one so many steps above it
_GENERAL = 0.6  # of that where the one above is a word of every trade (service, document)
_ACT_AND_THING = 0.6  # likeness of an act and the thing of its name (to survey, the survey)
_SAME_SCOPE = 0.6  # of two words that name the same scope, if nothing else makes them alike
_SOME_CHARACTERS = 0.5  # nearness of an unknown word to another with two of its characters
_SIBLINGS = 0.08  # likeness of two kinds of one thing
_FAMILIAR = 0.9  # likeness of two unknown words of the same characters; less where they share fewer
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
        self._general = lexicon.general
        self._uses = Counter(key for wording in wordings for key in _words_of(wording))
        self._size = len(wordings) + _IMAGINED
        self._lexicon = lexicon
        self._rows: dict[str, dict[str, float]] = {}
        self._likenesses: dict[tuple[str, str], float] = {}
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
        rows = [self.row(part, others) for part in parts]
        head = rows[-1]
        return head.index(max(head)), _of_parts([max(row) for row in rows])

    def _said_by(self, token: Token, other: Token) -> float:
        said = self._alike(token, other)
        if said >= _IN_PARTS:
            return said
        within = (other, *self.parts(other))
        said = max(said, _WITHIN * max(self._alike(token, one) for one in within))
        if parts := self.parts(token):
            said = max(said, _of_parts([max(self._alike(part, one) for one in within) for part in parts]))
        return said

    def parts(self, token: Token) -> Sequence[Token]:
        return parts_of(token.text, self._lexicon) if token.concepts else ()

    def _alike(self, token: Token, other: Token) -> float:
        """How alike two words are, whichever comes first."""
        pair = (token.text, other.text) if token.text < other.text else (other.text, token.text)
        likeness = self._likenesses.get(pair)
        if likeness is None:
            likeness = self._likenesses[pair] = self._likeness(token, other)
        return likeness

    def keys(self, token: Token) -> Iterator[tuple[str, float]]:
        """By what a duty with it is found, and how near that is to it: its concepts, the broader ones, the characters
        of an unknown word."""
        if not token.concepts:
            yield (token.text[:5] if token.text.isascii() else token.text), 1.0
            if not token.text.isascii():
                yield from ((one + other, _SOME_CHARACTERS) for one, other in pairwise(token.text))
        for concept in token.concepts:
            yield concept.id, 1.0
            for id, steps in self._above(concept.id).items():
                yield id, _BROADER[steps] * (_GENERAL if id in self._general else 1.0)

    def _telling(self, token: Token) -> float:
        general = any(concept.general for concept in token.concepts)
        uses = self._uses[_key_of(token)] + (_USE_OF_GENERAL if general else _USE_OF_SPECIFIC)
        telling = log(self._size / min(uses, self._size * 0.98)) / log(self._size)
        return telling * (_PARTY if any(map(self._is_party, token.concepts)) else 1.0)

    def _is_party(self, concept: Concept) -> bool:
        return concept.id in _PARTIES or not _PARTIES.isdisjoint(self._above(concept.id))

    def _likeness(self, one: Token, other: Token) -> float:
        if one.text == other.text:
            return 1.0
        if not one.concepts or not other.concepts:
            return _shared_characters(one.text, other.text)
        return max(self._of_senses(a, b) for a in one.concepts for b in other.concepts)

    def _of_senses(self, one: Concept, other: Concept) -> float:
        if one.action and other.action:
            return _of_verbs(one, other)
        if one.action or other.action:
            return _ACT_AND_THING if one.id == other.id else 0.0
        if one.dimension and one is other:
            return _SAME_SCOPE
        return self._of_things(one.id, other.id)

    def _of_things(self, one: str, other: str) -> float:
        if one == other:
            return 1.0
        above_one, above_other = self._above(one), self._above(other)
        steps = above_other.get(one) or above_one.get(other)
        if steps:
            return _BROADER[steps] * (_GENERAL if (one if one in above_other else other) in self._general else 1.0)
        return 0.0 if above_one.keys().isdisjoint(above_other) else _SIBLINGS


def _of_parts(said: Sequence[float]) -> float:
    """How far a compound is said whose parts are said so far, the head last."""
    share = (sum(said[:-1]) + _HEAD * said[-1]) / (len(said) - 1 + _HEAD)
    return _IN_PARTS * share if share >= _MOST_PARTS else 0.0


def _of_verbs(one: Concept, other: Concept) -> float:
    """How alike two verbs are as words: less than as acts, for they stand beside their objects here."""
    if one is other:
        return 1.0
    if one.action == other.action:
        if one.generic or other.generic:
            return 0.5
        return 0.1 if one.action in MANIFOLD else 0.4
    return 0.2 if frozenset((one.action, other.action)) in NEAR_CLASSES else 0.0


def _shared_characters(one: str, other: str) -> float:
    """Dice's share of common characters (in Chinese), a common beginning (in English); half or less is nothing, and two
    codes (A12, A13) are two things."""
    if not one.isalpha() or not other.isalpha():
        return 0.0
    if one.isascii() or other.isascii():
        shared = sum(takewhile(bool, (a == b for a, b in zip(one, other, strict=False))))
        return 0.8 if shared >= 5 and shared >= 0.7 * max(len(one), len(other)) else 0.0
    shared = sum((Counter(one) & Counter(other)).values())
    share = 2 * shared / (len(one) + len(other))
    return _FAMILIAR * share if share > 0.5 else 0.0


def _key_of(token: Token) -> str:
    return token.concepts[0].id if token.concepts else token.text


def _words_of(wording: Wording) -> Iterable[str]:
    """The words of a duty's objects, each once."""
    return dict.fromkeys(_key_of(term.token) for act in wording.acts for term in act.terms)
