"""How far two duties overlap: what they share, less what sets them apart."""

from math import sqrt

from orgdesign.analysis.swapped_words import Swapped
from orgdesign.dataclass import dataclass

_SPREAD = 0.4  # spreads the scores so that the line between overlap and none lies at 0.65
_MOST = 0.95  # of a score is the most that a contrast takes away
_DIVIDED = 0.37  # of a score is taken away where other acts are done with the same things
_ASSISTS = 0.66  # what is left of the likeness where one only helps with what the other does


@dataclass(frozen=True, slots=True)
class Signals:
    """What is measured of a pair of duties, each in 0…1; what is measured from both sides: the lower, then the higher.

    `best` is the likeness of the likest two acts, `acts` that of all acts, `things` that
    of what they are done to, `words` the share of the words that the
    other duty has in these or other words, `identical` the share in these very words, `action` how far the likest acts
    are of one kind, `conflict` how far each has something in place of the other's, `swapped` what is swapped in the
    texts, `assists` whether only one of them helps somebody.
    """

    best: float
    acts: tuple[float, float]
    things: tuple[float, float]
    words: tuple[float, float]
    identical: tuple[float, float]
    action: float
    conflict: float
    swapped: Swapped
    scope: float
    assists: bool = False


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
    unlike = _between(1 - 0.44 * signals.best - 0.56 * signals.acts[1], 0.05, 0.15)
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
