"""How alike two duties are: the same class of action on the same object in scopes that meet."""

from collections.abc import Sequence
from operator import mul
from typing import TYPE_CHECKING, NamedTuple

from orgdesign.analysis.act_likeness import action_likeness, acts_are_known
from orgdesign.analysis.duty_content import ActContent, DutyContent, content_of
from orgdesign.analysis.overlap_score import Signals, most_for, score_of
from orgdesign.analysis.scope_likeness import scope_likeness
from orgdesign.analysis.swapped_words import swapped_in
from orgdesign.analysis.word_likeness import WordLikeness
from orgdesign.dataclass import dataclass
from orgdesign.text.lexicon import Lexicon
from orgdesign.text.statement import ActRead, Wording
from orgdesign.text.token import Token

if TYPE_CHECKING:
    from orgdesign.analysis.meaning import Meaning

_TAKEN_AS_ONE = 0.45  # from here up two words are said to be one
_LATER = 0.6  # how much less each later act of a duty counts
Table = Sequence[Sequence[float]]


@dataclass(frozen=True, slots=True)
class Match:
    """Two words taken as one, and how alike they are."""

    one: Token
    other: Token
    likeness: float


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two duties are, in 0…1, and what made it: the pair of acts, the words taken as one, and the share of
    the words of either duty that the other has."""

    score: float
    acts: tuple[ActRead, ActRead] | None = None
    matches: tuple[Match, ...] = ()
    covered: tuple[float, float] = (0.0, 0.0)
    signals: Signals | None = None

    @property
    def turned(self) -> "Likeness":
        """The same seen from the other duty."""
        return Likeness(
            self.score,
            (self.acts[1], self.acts[0]) if self.acts else None,
            tuple(Match(match.other, match.one, match.likeness) for match in self.matches),
            (self.covered[1], self.covered[0]),
            self.signals,
        )

    @property
    def action(self) -> float:
        """How far the likest acts are of one kind."""
        return self.signals.action if self.signals else 0.0


NONE = Likeness(0.0)


class Comparison:
    """Compares the duties of one design, by what they say, and by what they mean where their meaning is given."""

    def __init__(self, wordings: Sequence[Wording], lexicon: Lexicon, meaning: "Meaning | None" = None) -> None:
        self.meaning = meaning
        self.words = WordLikeness(wordings, lexicon)
        self._lexicon = lexicon
        self._contents: dict[Wording, DutyContent] = {}

    def of(self, one: Wording, other: Wording, *, least: float = 0.0) -> Likeness:
        """How alike two duties are. Pairs that cannot reach `least` are not looked at closely: they score 0."""
        content, counter = self.content(one), self.content(other)
        if not content.whole or not counter.whole:
            return NONE
        said = self._said(one, other)
        forth, back = map(max, said.forth), map(max, said.back)
        covered = (
            sum(map(mul, content.weights, forth)) / content.whole,
            sum(map(mul, counter.weights, back)) / counter.whole,
        )
        if not (content.names_things and counter.names_things):
            covered = (min(covered), min(covered))
        if not self.meaning and most_for(_sorted(*covered)) < least:
            return NONE
        signals, acts = self._signals(one, other, said, covered)
        score = score_of(signals)
        if not score or score < least:
            return NONE
        return Likeness(score, acts, _matches(content, counter, said.forth), covered, signals)

    def _said(self, one: Wording, other: Wording) -> "_Said":
        content, counter = self.content(one), self.content(other)
        return _Said(
            [self.words.row(token, counter.tokens) for token in content.tokens],
            [self.words.row(token, content.tokens) for token in counter.tokens],
        )

    def content(self, wording: Wording) -> DutyContent:
        known = self._contents.get(wording)
        if known is None:
            known = self._contents[wording] = content_of(wording, self.words.telling, self.words.parts)
        return known

    def _signals(
        self, one: Wording, other: Wording, said: "_Said", covered: tuple[float, float]
    ) -> tuple[Signals, tuple[ActRead, ActRead]]:
        content, counter = self.content(one), self.content(other)
        pairs = [[_of_acts(act, counterpart, said) for counterpart in counter.acts] for act in content.acts]
        columns = list(zip(*pairs, strict=True))
        best, at, to = max((pair.score, -at, -to) for at, row in enumerate(pairs) for to, pair in enumerate(row))
        forth = _average([max(pair.score for pair in row) for row in pairs])
        back = _average([max(pair.score for pair in column) for column in columns])
        signals = Signals(
            best=best,
            acts=_sorted(forth, back),
            words=_sorted(*covered),
            identical=(_identical(content, counter), _identical(counter, content)),
            action=pairs[-at][-to].action,
            controls=_only_one_controls(one.acts, other.acts),
            conflict=min(
                _average([min(pair.conflict for pair in row) for row in pairs]),
                _average([min(pair.conflict for pair in column) for column in columns]),
            ),
            swapped=swapped_in(one.plain, other.plain),
            scope=scope_likeness(one, other, self._lexicon),
            assists=content.acts[-at].act.assists != counter.acts[-to].act.assists,
            nearness=self.meaning.nearness(one, other) if self.meaning else None,
        )
        return signals, (content.acts[-at].act, counter.acts[-to].act)


class _Said(NamedTuple):
    """How far each word of one duty is said by each of the other, and the other way round."""

    forth: Table
    back: Table


class _Pair(NamedTuple):
    """Two acts: how alike, how far of one kind, and how far each has words or a verb in place of the other's."""

    score: float
    action: float
    conflict: float


def _of_acts(one: ActContent, other: ActContent, said: _Said) -> _Pair:
    action = action_likeness(one.act, other.act)
    if not one.whole or not other.whole:
        return _Pair(0.0, action, 1.0 - action)
    ones = [max([said.forth[i][j] for j in other.places]) for i in one.places]
    others = [max([said.back[j][i] for i in one.places]) for j in other.places]
    forth = sum(map(mul, one.weights, ones)) / one.whole
    back = sum(map(mul, other.weights, others)) / other.whole
    thing = 0.65 * min(forth, back) + 0.35 * max(forth, back)
    other_act = 1.0 - action if acts_are_known(one.act, other.act) else 0.0
    other_thing = min(one.left(ones), other.left(others))
    return _Pair(thing**1.3 * (0.1 + 0.9 * action), action, max(other_thing, other_act))


def _only_one_controls(ones: Sequence[ActRead], others: Sequence[ActRead]) -> bool:
    """Whether one duty only reviews, audits or approves what the other does."""
    if not all(act.action for act in (*ones, *others)):
        return False
    return any(
        all(_classes_of(act) <= _CONTROL for act in controlling)
        and not any(_classes_of(act) & _CHECKS for act in doing)
        for controlling, doing in ((ones, others), (others, ones))
    )


def _classes_of(act: ActRead) -> frozenset[str]:
    return frozenset(concept.action for concept in act.verb.verbs if concept.action) if act.verb else frozenset()


_CONTROL = frozenset(("review", "countersign", "approve", "audit"))
_CHECKS = _CONTROL | {"supervise", "score", "investigate"}


def _average(scores: Sequence[float]) -> float:
    """The first act counts most."""
    weights = [1 / (1 + _LATER * at) for at in range(len(scores))]
    return float(sum(map(mul, weights, scores)) / sum(weights))


def _sorted(one: float, other: float) -> tuple[float, float]:
    return (one, other) if one <= other else (other, one)


def _identical(one: DutyContent, other: DutyContent) -> float:
    """The share of one side's weight that the other side has in the very same words."""
    shared = [weight for token, weight in zip(one.tokens, one.weights, strict=True) if token.text in other.texts]
    return sum(shared) / one.whole


def _matches(one: DutyContent, other: DutyContent, table: Table) -> tuple[Match, ...]:
    """The words of the first with the likest of the second, where these are taken as one."""
    found = []
    for token, row in zip(one.tokens, table, strict=True):
        likest = max(row)
        if likest >= _TAKEN_AS_ONE:
            found.append(Match(token, other.tokens[row.index(likest)], likest))
    return tuple(found)
