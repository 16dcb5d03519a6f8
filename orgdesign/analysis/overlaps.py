"""Duties of two posts that come to the same thing, in whatever words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from orgdesign.analysis.candidates import candidates
from orgdesign.analysis.likeness import Comparison, Likeness
from orgdesign.analysis.readings import DutyRead, Readings
from orgdesign.dataclass import dataclass
from orgdesign.model import Organization, Position
from orgdesign.model.duty import Duty
from orgdesign.model.scope import scopes_meet
from orgdesign.text.own_unit import is_about_own_unit
from orgdesign.text.statement import Wording

if TYPE_CHECKING:
    from orgdesign.analysis.encoder import Encoder
    from orgdesign.analysis.meaning import Meaning

THRESHOLD = 0.65  # from here up a pair is called an overlap; chosen on labelled duties, see docs/overlap.md
_LOWEST = 0.005  # a score that is shown as more than nothing
_BROADER = 0.15  # so much more of a superior's duty than of the staff's is in the other: it is the broader one
_OVERSEEING = frozenset(("supervise", "manage", "plan", "organise", "approve", "review", "score", "improve", "train"))


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two duties of different posts, the one first in protocol order first; how alike, in 0…1, and why."""

    one: DutyRead
    other: DutyRead
    likeness: Likeness

    @property
    def score(self) -> float:
        return round(self.likeness.score, 2)


def overlaps_of(readings: Readings, threshold: float, encoder: "Encoder | None" = None) -> list[Overlap]:
    """Every pair of duties at or above the threshold, best first; judged by their meaning as well, given an encoder.

    Duties worded alike but for numbered scopes are compared once (the effort is that of the different wordings),
    and wordings only with those that share a telling word or a broader one, or are near in meaning.
    """
    groups: dict[Wording, list[DutyRead]] = defaultdict(list)
    for duty in readings.duties:
        if duty.duty.involvement == "primary":
            groups[duty.statement.wording].append(duty)
    wordings = list(groups)
    meaning = _meaning(groups, encoder) if encoder and groups else None
    comparison = Comparison(wordings, readings.reader.lexicon, meaning)
    found = []
    for one, other in candidates(wordings, comparison, threshold):
        likeness = comparison.of(one, other, least=max(threshold, _LOWEST))
        if likeness.score:
            pairs = (_overlap(*pair, likeness) for pair in _meeting(groups[one], groups[other]))
            found += [pair for pair in pairs if _is_overlap(readings.organization, pair)]
    return sorted(found, key=lambda pair: -pair.score)


def _meaning(groups: Mapping[Wording, Sequence[DutyRead]], encoder: "Encoder") -> "Meaning":
    # What it needs is installed for who asks for it, and only they wait for it.
    from orgdesign.analysis.meaning import Meaning

    return Meaning({wording: min(_written(one.duty) for one in duties) for wording, duties in groups.items()}, encoder)


def _written(duty: Duty) -> str:
    """What a duty is to be understood by: the action and the object where they are stated, else its text."""
    return f"{duty.action or ''} {duty.object or duty.text}".strip()


def _meeting(ones: Sequence[DutyRead], others: Sequence[DutyRead]) -> Iterator[tuple[DutyRead, DutyRead]]:
    """The pairs of duties of two wordings whose numbered scopes do not exclude each other, each pair once."""
    if ones is others and _all_differ(ones):
        return
    rows: dict[tuple[str, ...], list[DutyRead]] = defaultdict(list)
    for duty in others:
        rows[tuple(sorted(unit for unit, _ in duty.statement.numbers))].append(duty)
    for units, row in rows.items():
        for shared, own in _by_shared_units(ones, units).items():
            index: dict[tuple[str, ...], list[DutyRead]] = defaultdict(list)
            for duty in row:
                index[_numbers_of(duty, shared)].append(duty)
            for one in own:
                for other in index.get(_numbers_of(one, shared), ()):
                    if ones is not others or _comes_first(one, other):
                        yield one, other


def _all_differ(duties: Sequence[DutyRead]) -> bool:
    """Whether of any two duties the numbered scopes exclude each other: each has its own number of the same unit."""
    if len(duties) == 1:
        return True
    numbers = {duty.statement.numbers for duty in duties}
    units = {tuple(unit for unit, _ in one) for one in numbers}
    return len(numbers) == len(duties) and len(units) == 1 and all(len(unit) == 1 for unit in units)


def _by_shared_units(duties: Iterable[DutyRead], units: tuple[str, ...]) -> dict[tuple[str, ...], list[DutyRead]]:
    grouped: dict[tuple[str, ...], list[DutyRead]] = defaultdict(list)
    for duty in duties:
        own = {unit for unit, _ in duty.statement.numbers}
        grouped[tuple(unit for unit in units if unit in own)].append(duty)
    return grouped


def _numbers_of(duty: DutyRead, units: tuple[str, ...]) -> tuple[str, ...]:
    numbers = dict(duty.statement.numbers)
    return tuple(numbers[unit] for unit in units)


def _comes_first(one: DutyRead, other: DutyRead) -> bool:
    return (one.rank, one.number) < (other.rank, other.number)


def _overlap(one: DutyRead, other: DutyRead, likeness: Likeness) -> Overlap:
    """The pair with the duty first in protocol order first, and the likeness turned with it."""
    return Overlap(one, other, likeness) if _comes_first(one, other) else Overlap(other, one, likeness.turned)


def _is_overlap(organization: Organization, pair: Overlap) -> bool:
    """Whether two like duties are two posts' claim to one thing: in scopes that meet, and not a superior's part."""
    one, other, likeness = pair.one, pair.other, pair.likeness
    if one.position.id == other.position.id or (one.position.job and one.position.job == other.position.job):
        return False
    if _of_own_units(one, other):
        return False
    scopes = one.position.scope_of(one.duty), other.position.scope_of(other.duty)
    if not scopes_meet(*scopes):
        return False
    return not (_oversees(organization, one, other, likeness, 0) or _oversees(organization, other, one, likeness, 1))


def _of_own_units(one: DutyRead, other: DutyRead) -> bool:
    """Whether each is about the own unit of its post, and these are two units: every head appraises his own people."""
    if not one.position.unit or not other.position.unit or one.position.unit == other.position.unit:
        return False
    return all(is_about_own_unit(duty.statement.wording.plain) for duty in (one, other))


def _oversees(organization: Organization, one: DutyRead, other: DutyRead, likeness: Likeness, side: int) -> bool:
    """Whether the first leads the second and only oversees or sets policy for what the second does."""
    if likeness.acts is None or not _leads(organization, one.position, other.position):
        return False
    action, counteraction = likeness.acts[side].action, likeness.acts[1 - side].action
    broader = likeness.covered[side] - likeness.covered[1 - side] > _BROADER
    return action in _OVERSEEING and (action != counteraction or action == "manage" or broader)


def _leads(organization: Organization, superior: Position, position: Position) -> bool:
    return any(one.id == superior.id for one in organization.line_to_top(position)[1:])
