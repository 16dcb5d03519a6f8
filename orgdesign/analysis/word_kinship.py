"""How alike two words are: by what they mean, by their characters where no lexicon knows them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from orgdesign.analysis.act_likeness import MANIFOLD, NEAR_CLASSES
from orgdesign.text.compounds import parts_of
from orgdesign.text.concept import Concept
from orgdesign.text.lexicon import Lexicon
from orgdesign.text.token import Token

_BROADER = (1.0, 0.7, 0.45, 0.3)  # likeness of a thing and one so many steps above it
_GENERAL = 0.6  # of that where the one above is a word of every trade (service, document)
_ACT_AND_THING = 0.6  # likeness of an act and the thing of its name (to survey, the survey)
_SAME_SCOPE = 0.6  # of two words that name the same scope, if nothing else makes them alike
_SOME_CHARACTERS = 0.5  # nearness of an unknown word to another with two of its characters
_PART = 0.5  # nearness of a compound to the words within it
_SIBLINGS = 0.08  # likeness of two kinds of one thing
_FAMILIAR = 0.9  # likeness of two unknown words of the same characters; less where they share fewer


class WordKinship:
    """What the words of a lexicon have to do with one another."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._above = lexicon.above
        self._general = lexicon.general
        self._likenesses: dict[tuple[str, str], float] = {}
        self._kin: dict[str, frozenset[str]] = {}

    def alike(self, token: Token, other: Token) -> float:
        """How alike two words are, in 0…1, whichever comes first."""
        pair = (token.text, other.text) if token.text < other.text else (other.text, token.text)
        likeness = self._likenesses.get(pair)
        if likeness is None:
            likeness = self._likenesses[pair] = self._likeness(token, other)
        return likeness

    def are_strangers(self, token: Token, other: Token) -> bool:
        """Whether two known words, and the words within them, have surely nothing to do with one another: cheap to
        tell, and true of most."""
        if not token.concepts or not other.concepts:
            return token.text[0].isascii() != other.text[0].isascii()
        return self._kin_of(token).isdisjoint(self._kin_of(other))

    def parts(self, token: Token) -> Sequence[Token]:
        """The words within a compound."""
        return parts_of(token.text, self._lexicon) if token.concepts else ()

    def keys(self, token: Token, *, by_parts: bool) -> Iterator[tuple[str, float]]:
        """By what a duty with it is found, and how near that is to it: its concepts, the broader ones, those of the
        words within it if asked for, the characters of an unknown word."""
        if not token.concepts:
            yield (token.text[:5] if token.text.isascii() else token.text), 1.0
            if not token.text.isascii():
                yield from ((one + other, _SOME_CHARACTERS) for one, other in pairwise(token.text))
        yield from self._keys_of(token, 1.0)
        for part in self.parts(token) if by_parts else ():
            yield from self._keys_of(part, _PART)

    def _keys_of(self, word: Token, nearness: float) -> Iterator[tuple[str, float]]:
        for concept in word.concepts:
            yield concept.id, nearness
            for id, steps in self._above(concept.id).items():
                yield id, nearness * _BROADER[steps] * (_GENERAL if id in self._general else 1.0)

    def _kin_of(self, token: Token) -> frozenset[str]:
        """All that makes another word alike: what it and the words within it mean, what is above that, the classes of
        its acts and those near them."""
        kin = self._kin.get(token.text)
        if kin is None:
            words = (token, *self.parts(token))
            kin = self._kin[token.text] = frozenset(key for word in words for key in self._kin_keys(word))
        return kin

    def _kin_keys(self, word: Token) -> Iterator[str]:
        yield f"word:{word.text}"
        for concept in word.concepts:
            yield concept.id
            yield from self._above(concept.id)
            if concept.action:
                yield from (f"class:{near}" for near in _NEAR_TO.get(concept.action, (concept.action,)))

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


# Each class with itself and half of the pairs it is near: two that are near meet in one.
_NEAR_TO = {
    action: (action, *("-".join(sorted(pair)) for pair in NEAR_CLASSES if action in pair))
    for action in {action for pair in NEAR_CLASSES for action in pair}
}
