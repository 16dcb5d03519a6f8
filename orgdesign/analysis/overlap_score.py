"""How far two duties overlap: what they share, less what sets them apart."""

from math import sqrt

from orgdesign.analysis.swapped_words import Swapped
from orgdesign.dataclass import dataclass

_MOST = 0.94  # of a score is the most that a contrast takes away
_CONTROLS = 0.6  # what is left where one only checks or approves what the other does
_ASSISTS = 0.62  # what is left of the likeness where one only helps with what the other does
_MEANT = 1.19  # what nearness in meaning counts for, where it is asked for, beside 1 for what is said
_SUM = 1.7  # of what is said and what is meant is a full score: the line stays at 0.65
_NEAR_FROM, _NEAR_RANGE = -0.6, 0.87  # nearness begins to count here, and counts in full so much further
_FAINTLY_SAID = 0.25  # is said at most by pairs that their words do not bring together
_SHARED = 0.62  # texts that are the same in part are near anyway: so much more where they are the same in all


@dataclass(frozen=True, slots=True)
class Signals:
    """What is measured of a pair of duties, each in 0…1; what is measured from both sides: the lower, then the higher.

    `best` is the likeness of the likest two acts, `acts` that of all acts, `words` the share of the words that the
    other duty has in these or other words, `identical` the share in these very words, `action` how far the likest acts
    are of one kind, `conflict` how far each has something in place of the other's, `swapped` what is swapped in the
    texts, `assists` whether only one of them helps somebody, `controls` whether only one of them checks or approves.
    `nearness` in meaning, about -1…1, is measured where it is asked for.
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
    controls: bool = False
    nearness: float | None = None


def score_of(signals: Signals) -> float:
    """The signals as one score: what two duties share, less what sets them apart.

    Two duties worded alike but for words that each has in place of the other's are meant to differ. The weights were
    chosen on labelled duties (docs/overlap.md).
    """
    if signals.nearness is None:
        return _said(signals)
    return min(1.0, (_said(signals) + _meant(signals, signals.nearness)) / _SUM)


def is_meant_more_than_said(signals: Signals) -> bool:
    """Whether a pair owes most of its score to the meaning, not to its words."""
    return signals.nearness is not None and _meant(signals, signals.nearness) > 2 * _said(signals)


def least_nearness(score: float) -> float:
    """How near in meaning two duties must be that hardly share words, to reach a score."""
    return _NEAR_FROM + _NEAR_RANGE * max(0.0, score * _SUM - _FAINTLY_SAID) / _MEANT


def _said(signals: Signals) -> float:
    """What two duties say alike, less what sets them apart."""
    assists = _ASSISTS if signals.assists else 1.0
    controls = _CONTROLS if signals.controls else 1.0
    contrasts = (1.0 - _swap(signals)) * (1.0 - _conflict(signals))
    return signals.scope * assists * controls * _core(signals) * contrasts


def most_for(words: tuple[float, float]) -> float:
    """The highest score that duties can have of which these shares of the words are in the other."""
    return _of_shared(1.0, 1.0, *words)


def _meant(signals: Signals, nearness: float) -> float:
    """What two duties mean alike beyond what their texts share, less what sets them apart."""
    near = _between(nearness - _SHARED * signals.swapped.shared, _NEAR_FROM, _NEAR_FROM + _NEAR_RANGE)
    return _MEANT * near * signals.scope * (1.0 - signals.swapped.alone) * (1.0 - _conflict(signals))


def _core(signals: Signals) -> float:
    """What two duties share, in 0…1, whatever else they say."""
    return _of_shared(signals.best, signals.acts[0], *signals.words)


def _of_shared(best: float, acts: float, low: float, high: float) -> float:
    words: float = (0.41 * low + 0.59 * high) ** 0.76
    return (0.18 * best + 0.1 * acts + 0.99 * words) / 1.27


def _swap(signals: Signals) -> float:
    """How far the duties are one sentence with other words in a place or two (月度财务报表, 月度生产计划)."""
    unlike = _between(1 - 0.44 * signals.best - 0.56 * signals.acts[1], 0.1, 0.2)
    return _MOST * signals.swapped.alone * unlike


def _conflict(signals: Signals) -> float:
    """How far each duty has something in place of the other's among many words that are the same."""
    same = sqrt(signals.identical[0] * signals.identical[1])
    return _MOST * _between(same, 0.0, 0.62) * _between(signals.conflict, 0.36, 1.36)


def _between(value: float, low: float, high: float) -> float:
    """Where a value stands between two others, in 0…1."""
    return min(1.0, max(0.0, (value - low) / (high - low)))
