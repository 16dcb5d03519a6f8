"""How alike two duties are: the same class of action on the same object in scopes that meet."""

from collections.abc import Sequence
from math import sqrt
from operator import mul
from typing import NamedTuple

from orgdesign.analysis.act_likeness import action_likeness, acts_are_known
from orgdesign.analysis.duty_content import ActContent, DutyContent, content_of
from orgdesign.analysis.scope_likeness import scope_likeness
from orgdesign.analysis.swapped_words import Swapped, swapped_in
from orgdesign.analysis.word_likeness import WordLikeness
from orgdesign.dataclass import dataclass
from orgdesign.text.lexicon import Lexicon
from orgdesign.text.statement import ActRead, Wording
from orgdesign.text.token import Token

_TAKEN_AS_ONE = 0.45  # from here up two words are said to be one
_LATER = 0.6  # how much less each later act of a duty counts
_MOST = 0.95  # of a score is the most that a contrast takes away
_DIVIDED = 0.37  # of a score is taken away where other acts are done with the same things
_ASSISTS = 0.66  # what is left of the likeness where one only helps with what the other does
_SPREAD = 0.4  # spreads the scores so that the line between overlap and none lies at 0.65
_FEWEST = 0.3  # of the words of one duty must be those of the other, if only real overlaps are asked for
Table = Sequence[Sequence[float]]


@dataclass(frozen=True, slots=True)
class Match:
    """Two words taken as one, and how alike they are."""

    one: Token
    other: Token
    likeness: float


@dataclass(frozen=True, slots=True)
class Signals:
    """What is measured of a pair of duties, each in 0…1; what is measured from both sides: the lower, then the higher.

    `best` is the likeness of the likest two acts, `acts` that of all acts, `words` the share of the words that the
    other duty has in these or other words, `identical` the share in these very words, `action` how far the likest acts
    are of one kind, `conflict` how far each has something in place of the other's, `swapped` what is swapped in the
    texts, `assists` whether only one of them helps somebody.
    """

    best: float
    acts: tuple[float, float]
    words: tuple[float, float]
    identical: tuple[float, float]
    action: float
    conflict: float
    swapped: Swapped
    scope: float
    assists: bool = False


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


def score_of(signals: Signals) -> float:
    """The signals as one score: what two duties share, less what sets them apart.

    Two duties worded alike but for words that each has in place of the other's are meant to differ. The weights were
    chosen on labelled duties (docs/overlap.md).
    """
    core = _core(signals)
    for contrast in (_swap(signals), _conflict(signals), _other_act(signals)):
        core *= 1.0 - contrast
    assists = _ASSISTS if signals.assists else 1.0
    return float((signals.scope * assists * core) ** _SPREAD)


def _core(signals: Signals) -> float:
    """What two duties share, in 0…1, whatever else they say."""
    low, high = signals.words
    words = 0.52 * low + 0.48 * high
    order = max(0.0, signals.swapped.shared - 0.2)
    return float(0.05 * signals.best + 0.34 * signals.acts[0] + 0.85 * words**1.7 + 0.13 * order * words) / 1.344


def _swap(signals: Signals) -> float:
    """How far the duties are one sentence with other words in a place or two (月度财务报表, 月度生产计划)."""
    unlike = _between(1 - 0.44 * signals.best - 0.56 * signals.acts[1], 0.0, 0.09)
    return _MOST * signals.swapped.alone * unlike


def _conflict(signals: Signals) -> float:
    """How far each duty has something in place of the other's among many words that are the same."""
    same = sqrt(signals.identical[0] * signals.identical[1])
    return _MOST * _between(same, 0.0, 0.67) * _between(signals.conflict, 0.37, 0.78)


def _other_act(signals: Signals) -> float:
    """How far something else is done with what is all the same."""
    return _DIVIDED * _between(sum(signals.words), 1.49, 1.65) * _between(0.62 - signals.action, 0.0, 0.8)


def _between(value: float, low: float, high: float) -> float:
    """Where a value stands between two others, in 0…1."""
    return min(1.0, max(0.0, (value - low) / (high - low)))


class Comparison:
    """Compares the duties of one design."""

    def __init__(self, wordings: Sequence[Wording], lexicon: Lexicon) -> None:
        self.words = WordLikeness(wordings, lexicon)
        self._lexicon = lexicon
        self._contents: dict[Wording, DutyContent] = {}

    def of(self, one: Wording, other: Wording, *, least: float = 0.0) -> Likeness:
        """How alike two duties are. Pairs that can hardly reach `least` are not looked at closely: they score 0."""
        content, counter = self.content(one), self.content(other)
        if not content.whole or not counter.whole:
            return NONE
        said = self._said(one, other)
        forth, back = map(max, said.forth), map(max, said.back)
        covered = (
            sum(map(mul, content.weights, forth)) / content.whole,
            sum(map(mul, counter.weights, back)) / counter.whole,
        )
        if least > _FEWEST and 0.6 * min(covered) + 0.4 * max(covered) < _FEWEST:
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
            conflict=min(
                _average([min(pair.conflict for pair in row) for row in pairs]),
                _average([min(pair.conflict for pair in column) for column in columns]),
            ),
            swapped=swapped_in(one.plain, other.plain),
            scope=scope_likeness(one, other, self._lexicon),
            assists=content.acts[-at].act.assists != counter.acts[-to].act.assists,
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
