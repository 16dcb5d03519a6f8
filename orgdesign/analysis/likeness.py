"""How alike two duties are: the same class of action on the same object in scopes that meet.

Words count by how telling they are in this design: a word in every duty tells nothing (inverse document frequency,
Spärck Jones 1972), smoothed with duties imagined beside the real ones so that a small design is not misjudged.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from math import log, sqrt

from orgdesign.dataclass import dataclass
from orgdesign.text.concept import FAMILIES, Concept
from orgdesign.text.lexicon import Lexicon
from orgdesign.text.statement import ActRead, Statement
from orgdesign.text.token import Token

_IMAGINED = 60  # duties beside the real ones, of which so many use a word that is
_USE_OF_GENERAL, _USE_OF_SPECIFIC = 6.0, 0.6
_BROADER = (1.0, 0.7, 0.45, 0.3)  # likeness of a thing and one so many steps above it
_GENERAL = 0.6  # of that where the one above is a word of every trade (service, document)
_CONTRAST = 0.08  # two kinds of one thing
_UNLIKE = 0.0
_TAKEN_AS_ONE = 0.45  # from here up two words are said to be one
_ANY_ACT = 0.3  # what the words of two duties tell even where the acts differ
_LATER = 0.35  # how much less each later act of a duty weighs
_VERB, _LIGHT_VERB, _HEAD = 0.8, 0.2, 1.4  # what a verb, a light verb and the head of an object weigh
_UNKNOWN_ACT = 0.6  # likeness of an act whose verb is not known to any other


@dataclass(frozen=True, slots=True)
class Match:
    """Two words taken as one: as written in either duty, and how alike.

    `broader` is 1 where the first is a broader word than the second, -1 where it is a narrower one, else 0.
    """

    one: Token
    other: Token
    likeness: float
    broader: int = 0


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two duties are, in 0…1, and what made it: the pair of acts and the words taken as one."""

    score: float
    acts: tuple[ActRead, ActRead] | None = None
    matches: tuple[Match, ...] = ()
    action: float = 0.0
    covered: tuple[float, float] = (0.0, 0.0)
    signals: "Signals | None" = None


@dataclass(frozen=True, slots=True)
class Signals:
    """What is measured of a pair of duties, each in 0…1; what is measured from both sides: the lower, then the higher.

    `best` is the likeness of the likest two acts, `acts` that of all acts, `words` the share of the words of the
    objects that the other duty has in these or other words, `identical` the share in these very words.
    """

    best: float
    acts: tuple[float, float]
    words: tuple[float, float]
    identical: tuple[float, float]
    action: float
    text: float
    scope: float


def score_of(signals: Signals) -> float:
    """The signals as one score. The weights were chosen on labelled duties (docs/overlap.md)."""
    low, high = signals.words
    act = _ANY_ACT + (1 - _ANY_ACT) * signals.action
    core = 0.5 * signals.best + 0.5 * sum(signals.acts) / 2 + act * (0.3 * (low + high) / 2 + 0.1 * signals.text)
    alike = 0.6 * signals.text + 0.4 * sqrt(signals.identical[0] * signals.identical[1])
    looks = min(1.0, max(0.0, (alike - 0.3) / 0.2))
    contrast = 1.0 - 0.9 * looks * min(1.0, 6.0 * (1.0 - high))
    return signals.scope * contrast * min(core, 1.0)


Table = Sequence[Sequence[float]]


@dataclass(frozen=True, slots=True)
class _Act:
    """An act, where its terms stand in the content of the duty, and what they weigh in it."""

    act: ActRead
    places: Sequence[int]
    weights: Sequence[float]


@dataclass(frozen=True, slots=True)
class _Content:
    """The different words of a duty's objects, what they weigh, and its acts."""

    tokens: Sequence[Token]
    weights: Sequence[float]
    acts: Sequence[_Act]


class Comparison:
    """Compares the duties of one design."""

    def __init__(self, statements: Sequence[Statement], lexicon: Lexicon) -> None:
        self._above = lexicon.above
        self._general = lexicon.general
        self._uses = Counter(key for statement in statements for key in set(keys_of(statement)))
        self._size = len(statements) + _IMAGINED
        self._likeness: dict[tuple[str, str], float] = {}
        self._tellings: dict[str, float] = {}
        self._contents: dict[Statement, _Content] = {}
        self._grams: dict[str, Mapping[str, float]] = {}
        self._gram_uses = Counter(gram for statement in statements for gram in set(grams_of(statement.plain)))

    def keys_with_broader(self, statement: Statement) -> dict[str, float]:
        """By what a duty may be found: its words' concepts, those just above, the characters of unknown words; each
        with the share of the duty's weight that it stands for."""
        keys: dict[str, float] = {}
        terms = {term.token.text: term.token for act in statement.acts for term in act.terms}.values()
        whole = sum(self.telling(token) for token in terms) or 1.0
        for token in terms:
            weight = self.telling(token) / whole
            for key in _keys(token, self._above):
                keys[key] = max(weight, keys.get(key, 0.0))
        return keys

    def telling(self, token: Token) -> float:
        """How telling a word is in this design, in 0…1."""
        known = self._tellings.get(token.text)
        if known is None:
            known = self._tellings[token.text] = self._telling(token)
        return known

    def _telling(self, token: Token) -> float:
        general = any(concept.general for concept in token.concepts)
        uses = self._uses[key_of(token)] + (_USE_OF_GENERAL if general else _USE_OF_SPECIFIC)
        return log(self._size / min(uses, self._size * 0.98)) / log(self._size)

    def of(self, one: Statement, other: Statement) -> Likeness:
        """How alike two duties are."""
        scope = self._scope(one, other)
        content, counter = self._content(one), self._content(other)
        if not scope or not content.tokens or not counter.tokens:
            return Likeness(0.0)
        table = [[self.likeness_of(token, two) for two in counter.tokens] for token in content.tokens]
        turned = [list(column) for column in zip(*table, strict=True)]
        pairs = [[self._acts(a, b, table, turned) for b in counter.acts] for a in content.acts]
        best = max((pair for row in pairs for pair in row), key=lambda pair: pair.score)
        forth = _average([max(pair.score for pair in row) for row in pairs])
        back = _average([max(row[at].score for row in pairs) for at in range(len(counter.acts))])
        covered = _covered(content.weights, table), _covered(counter.weights, turned)
        signals = Signals(
            best=best.score,
            acts=(min(forth, back), max(forth, back)),
            words=(min(covered), max(covered)),
            identical=(_identical(content, counter), _identical(counter, content)),
            action=best.action,
            text=self._text(one.plain, other.plain),
            scope=scope,
        )
        return Likeness(score_of(signals), best.acts, _matches(content, counter, table), best.action, covered, signals)

    def _acts(self, one: "_Act", other: "_Act", table: Table, turned: Table) -> Likeness:
        covered = (
            _covered(one.weights, [[table[i][j] for j in other.places] for i in one.places]),
            _covered(other.weights, [[turned[j][i] for i in one.places] for j in other.places]),
        )
        thing = 0.65 * min(covered) + 0.35 * max(covered)
        action = action_likeness(one.act, other.act)
        score = thing**1.3 * (0.1 + 0.9 * action)
        if one.act.assists != other.act.assists:
            score *= 0.5
        return Likeness(score, (one.act, other.act), (), action, covered)

    def _content(self, statement: Statement) -> "_Content":
        known = self._contents.get(statement)
        if known is None:
            known = self._contents[statement] = self._content_of(statement)
        return known

    def _content_of(self, statement: Statement) -> "_Content":
        places: dict[str, int] = {}
        tokens: list[Token] = []
        weights: list[float] = []
        acts = []
        for number, act in enumerate(statement.acts):
            for token, weight in _weighed(act, number):
                place = places.setdefault(token.text, len(tokens))
                if place == len(tokens):
                    tokens.append(token)
                    weights.append(0.0)
                weights[place] = max(weights[place], weight * self.telling(token))
            own = [places[term.token.text] for term in act.terms]
            acts.append(_Act(act, own, [term.weight * self.telling(term.token) for term in act.terms]))
        return _Content(tokens, weights, acts)

    def likeness_of(self, one: Token, other: Token) -> float:
        """How alike two words are, in 0…1."""
        if one.text == other.text:
            return 1.0
        key = (one.text, other.text) if one.text < other.text else (other.text, one.text)
        known = self._likeness.get(key)
        if known is None:
            known = self._likeness[key] = self._likeness_of(one, other)
        return known

    def _likeness_of(self, one: Token, other: Token) -> float:
        if not one.concepts or not other.concepts:
            return _shared_characters(one.text, other.text)
        return max(self._of_senses(a, b) for a in one.concepts for b in other.concepts)

    def _of_senses(self, one: Concept, other: Concept) -> float:
        if one.action and other.action:
            return _verb_likeness(one, other)
        return self._of_concepts(one.id, other.id)

    def _of_concepts(self, one: str, other: str) -> float:
        if one == other:
            return 1.0
        above_one, above_other = self._above(one), self._above(other)
        steps = above_other.get(one) or above_one.get(other)
        if steps:
            return _BROADER[steps] * (_GENERAL if (one if one in above_other else other) in self._general else 1.0)
        return _CONTRAST if not above_one.keys().isdisjoint(above_other) else _UNLIKE

    def _scope(self, one: Statement, other: Statement) -> float:
        """1 where the scopes may meet, less where they exclude each other."""
        numbers, others = dict(one.numbers), dict(other.numbers)
        if any(unit in others and others[unit] != number for unit, number in numbers.items()):
            return 0.0
        for scope in one.scopes:
            for counterpart in other.scopes:
                if scope.dimension == counterpart.dimension and self._exclude(scope.id, counterpart.id, one, other):
                    return 0.5 if scope.dimension == "period" else 0.1
        return 1.0

    def _exclude(self, scope: str, other: str, one: Statement, two: Statement) -> bool:
        """Whether two scopes of a dimension exclude each other, and neither duty has the other's as well."""
        if scope == other or scope.endswith(":all") or other.endswith(":all"):
            return False
        if other in self._above(scope) or scope in self._above(other):
            return False
        dimension = scope.partition(":")[0]
        ones = {concept.id for concept in one.scopes if concept.dimension == dimension}
        twos = {concept.id for concept in two.scopes if concept.dimension == dimension}
        return ones.isdisjoint(twos)

    def _text(self, one: str, other: str) -> float:
        """Cosine of weighted pairs of characters (words in English)."""
        grams, others = self._weighted(one), self._weighted(other)
        return sum(weight * others[gram] for gram, weight in grams.items() if gram in others)

    def _weighted(self, text: str) -> Mapping[str, float]:
        known = self._grams.get(text)
        if known is None:
            counts = Counter(grams_of(text))
            weights = {gram: count * log(self._size / (self._gram_uses[gram] + 0.5)) for gram, count in counts.items()}
            norm = sum(weight * weight for weight in weights.values()) ** 0.5 or 1.0
            known = self._grams[text] = {gram: weight / norm for gram, weight in weights.items()}
        return known


def _weighed(act: ActRead, number: int) -> Iterable[tuple[Token, float]]:
    """The words of an act with what they weigh in the duty: its head (the last word of the object) most, a verb that
    says little of its own least, later acts less than the first."""
    share = 1 / (1 + _LATER * number)
    if act.verb:
        yield act.verb, share * (_LIGHT_VERB if act.verb.is_light else _VERB)
    heads = [at for at, term in enumerate(act.terms) if term.weight == 1.0]
    for at, term in enumerate(act.terms):
        yield term.token, share * term.weight * (_HEAD if heads and at == heads[-1] else 1.0)


def _verb_likeness(one: Concept, other: Concept) -> float:
    """How alike two verbs are as words, in 0…1: less than as acts, for they stand beside their objects here."""
    if one is other:
        return 1.0
    if one.action == other.action:
        if one.generic or other.generic:
            return 0.5
        return 0.1 if one.action in _MANIFOLD else 0.45
    return 0.2 if frozenset((one.action, other.action)) in _NEAR_CLASSES else 0.0


def _covered(weights: Sequence[float], table: Table) -> float:
    """The share of one side's weight that the other side has as well."""
    whole = sum(weights)
    if not whole:
        return 0.0
    return sum(weight * max(row, default=0.0) for weight, row in zip(weights, table, strict=True)) / whole


def _average(scores: Sequence[float]) -> float:
    """The first act counts most."""
    weights = [1 / (1 + 0.6 * at) for at in range(len(scores))]
    return sum(weight * score for weight, score in zip(weights, scores, strict=True)) / sum(weights)


def _identical(one: _Content, other: _Content) -> float:
    """The share of one side's weight that the other side has in the very same words."""
    texts = {token.text for token in other.tokens}
    whole = sum(one.weights) or 1.0
    return sum(weight for token, weight in zip(one.tokens, one.weights, strict=True) if token.text in texts) / whole


def _matches(one: _Content, other: _Content, table: Table) -> tuple[Match, ...]:
    found = []
    for token, row in zip(one.tokens, table, strict=True):
        at = max(range(len(row)), key=row.__getitem__, default=None)
        if at is not None and row[at] >= _TAKEN_AS_ONE:
            found.append(Match(token, other.tokens[at], row[at]))
    return tuple(found)


def _keys(token: Token, above: Callable[[str], Mapping[str, int]]) -> Iterable[str]:
    if not token.concepts:
        yield token.text[:5] if token.text.isascii() else token.text
        if not token.text.isascii():
            yield from (one + other for one, other in pairwise(token.text))
    for concept in token.concepts:
        yield concept.id
        yield from (id for id, steps in above(concept.id).items() if steps <= 2)


def key_of(token: Token) -> str:
    return token.concepts[0].id if token.concepts else token.text


def keys_of(statement: Statement) -> Iterable[str]:
    return (key_of(term.token) for act in statement.acts for term in act.terms)


def grams_of(text: str) -> list[str]:
    if text.isascii():
        return text.split()
    letters = [character for character in text if character.isalnum()]
    return [*letters, *(one + other for one, other in pairwise(letters))]


def _shared_characters(one: str, other: str) -> float:
    """Dice's share of common characters (in Chinese), of a common beginning (in English)."""
    if one.isascii() or other.isascii():
        shared = next(
            (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
        )
        return 0.8 if shared >= 5 and shared >= 0.7 * max(len(one), len(other)) else 0.0
    shared = sum((Counter(one) & Counter(other)).values())
    share = 2 * shared / (len(one) + len(other))
    return 0.9 * share if share > 0.5 else 0.0


_NEAR_CLASSES = {
    frozenset(pair.split()): likeness
    for pair, likeness in {
        "plan improve": 0.5,
        "collect analyse": 0.5,
        "record collect": 0.6,
        "record keep": 0.6,
        "collect keep": 0.4,
        "report analyse": 0.5,
        "report collect": 0.4,
        "report inform": 0.6,
        "contact inform": 0.5,
        "supervise manage": 0.5,
        "supervise audit": 0.6,
        "supervise score": 0.45,
        "audit score": 0.6,
        "audit investigate": 0.5,
        "audit review": 0.6,
        "audit analyse": 0.4,
        "score review": 0.4,
        "score analyse": 0.55,
        "analyse investigate": 0.6,
        "investigate collect": 0.5,
        "review approve": 0.45,
        "review countersign": 0.6,
        "organise execute": 0.4,
        "organise manage": 0.5,
        "organise plan": 0.4,
        "sell contact": 0.3,
        "execute manage": 0.5,
        "execute record": 0.35,
        "execute contact": 0.3,
        "plan organise": 0.4,
    }.items()
}


# Classes whose verbs have little in common but the class.
_MANIFOLD = frozenset(("execute", "sell", "contact", "organise"))


def action_likeness(one: ActRead, other: ActRead) -> float:
    """How far two acts are of one kind, in 0…1."""
    if one.verb is None or other.verb is None or not one.verb.verbs or not other.verb.verbs:
        return _UNKNOWN_ACT
    return max(_of_verbs(verb, counterpart) for verb in one.verb.verbs for counterpart in other.verb.verbs)


def _of_verbs(verb: Concept, counterpart: Concept) -> float:
    if verb is counterpart:
        return 1.0
    action, counteraction = verb.action or "", counterpart.action or ""
    if action == counteraction:
        if verb.generic or counterpart.generic:
            return 0.9
        return 0.25 if action in _MANIFOLD else 0.6
    near = _NEAR_CLASSES.get(frozenset((action, counteraction)), 0.0)
    if "manage" in (action, counteraction) and (verb.generic or counterpart.generic):
        near = max(near, 0.5)
    if FAMILIES.get(action) == FAMILIES.get(counteraction):
        near = max(near, 0.5)
    return max(near, 0.12)
