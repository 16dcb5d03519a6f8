"""Two things that one post should not do with the same object."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from orgdesign.findings import Related
from orgdesign.lint.rule import Violation
from orgdesign.location import Location
from orgdesign.messages import Message, message
from orgdesign.model import Organization, Position
from orgdesign.model.act import Act
from orgdesign.model.scope import scopes_meet


class Clash(NamedTuple):
    """A post and two acts of it; of several pairs about one object, the first."""

    position: Position
    one: Act
    other: Act


def clashes(organization: Organization, ones: Collection[str], others: Collection[str]) -> Iterator[Clash]:
    """Each post that does two things with one object in scopes that meet, object by object.

    `ones` and `others` are classes of action. What posts of one job take from the job is told once.
    """
    told: set[tuple[Location, Location]] = set()
    for position in organization.positions:
        seen: set[str] = set()
        for one, other in _pairs(organization.acts_of(position), ones, others):
            places = (one.place.location, other.place.location)
            if one.matter not in seen and places not in told:
                seen.add(one.matter)
                told.add(places)
                yield Clash(position, one, other)


def _pairs(acts: tuple[Act, ...], ones: Collection[str], others: Collection[str]) -> Iterator[tuple[Act, Act]]:
    """Each act of one class with the first of the other classes about the same object, in scopes that meet."""
    if len(acts) < 2:
        return
    counterparts: dict[str, list[Act]] = {}
    for act in acts:
        if act.action in others:
            counterparts.setdefault(act.matter, []).append(act)
    for act in acts:
        if act.action in ones:
            others_there = counterparts.get(act.matter, ())
            other = next((one for one in others_there if scopes_meet(act.scope, one.scope)), None)
            if other is not None:
                yield act, other


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
