"""Two things that one post should not do with the same object."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import NamedTuple

from orgdesign.analysis.acts import Acts
from orgdesign.analysis.duty_act import DutyAct, is_read
from orgdesign.analysis.readings import Readings
from orgdesign.findings import Related
from orgdesign.lint.rule import Violation
from orgdesign.location import Location
from orgdesign.messages import Message, message
from orgdesign.model import Position
from orgdesign.model.act import Act

# A duty that ends at a limit is one of two: what goes beyond is another matter.
_LIMITED = re.compile(
    r"以内|以下|以上|之内|权限内|限额|额度内|超出|超过|超限|\b(?:up to|within|below|above|beyond|limit)"
)


class Clash(NamedTuple):
    """A post and two acts of it; of several pairs about one object, the first."""

    position: Position
    one: Act
    other: Act


def clashes(
    readings: Readings,
    ones: Collection[str],
    others: Collection[str],
    is_sure: Callable[[Act, Act], bool] = lambda one, other: True,
) -> Iterator[Clash]:
    """Each post that does two things with one object in scopes that meet, object by object.

    `ones` and `others` are classes of action. Where an act was read from a text, `is_sure` says whether the two are
    meant; what is stated is taken at its word. What posts of one job take from the job is told once.
    """
    told: set[tuple[Location, Location]] = set()
    for position in readings.organization.positions:
        classes = readings.acts.classes_of(position)
        if classes.isdisjoint(ones) or classes.isdisjoint(others):
            continue
        seen: set[str] = set()
        for one, other in _pairs(readings.acts, position, ones, others, is_sure):
            places = (one.place.location, other.place.location)
            if one.matter not in seen and places not in told:
                seen.add(one.matter)
                told.add(places)
                yield Clash(position, one, other)


def has_both(ones: Collection[str], others: Collection[str]) -> Callable[[Readings], bool]:
    """A test whether acts of either kind are said of posts of a design, so that they could meet in one."""

    def judges(readings: Readings) -> bool:
        positions = readings.organization.positions
        classes = frozenset[str | None]().union(*map(readings.acts.classes_of, positions))
        return not (classes.isdisjoint(ones) or classes.isdisjoint(others))

    return judges


def _pairs(
    acts: Acts,
    position: Position,
    ones: Collection[str],
    others: Collection[str],
    is_sure: Callable[[Act, Act], bool],
) -> Iterator[tuple[Act, Act]]:
    """Each act of one class with the first of the other classes about the same object, in scopes that meet."""
    own = acts.of(position)
    counterparts = [act for act in own if act.action in others]
    for act in own if counterparts else ():
        if act.action in ones:
            other = _counterpart(acts, act, counterparts, is_sure)
            if other is not None:
                yield act, other


def _counterpart(acts: Acts, one: Act, others: Sequence[Act], is_sure: Callable[[Act, Act], bool]) -> Act | None:
    for other in others:
        as_read = is_read(one) or is_read(other)
        if as_read and (_is_limited(one) or _is_limited(other) or not is_sure(one, other)):
            continue
        if acts.objects.are_one(one, other):
            return other
    return None


def _is_limited(act: Act) -> bool:
    return isinstance(act, DutyAct) and is_read(act) and _LIMITED.search(act.statement.wording.plain) is not None


def violation_of(clash: Clash, sentence: Message) -> Violation:
    """What to say of a clash: at the second act, with the first beside it."""
    related = (Related(clash.one.place.location, message("the other of the two")),)
    same = clash.one.place == clash.other.place
    return Violation(
        clash.other.place,
        sentence,
        related=() if same else related,
        discriminator=f"{clash.position.id} {clash.one.matter}",
    )
