"""Demands that choose people for what they are: found by their words, field by field."""

from collections.abc import Iterator

from orgdesign.dataclass import dataclass
from orgdesign.location import KeyPath, Location
from orgdesign.model import Organization, Place, Position
from orgdesign.model.demand import Demand
from orgdesign.text.fairness import choices_in

# The law that names what nobody may be chosen by most fully: Taiwan's Employment Service Act, article 5.
_NAMES_MOST = "TW"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnfairDemand:
    """A field of a post that chooses people on one ground: the words, and the place of the first."""

    post: str
    words: tuple[str, ...]
    place: Place
    tier: str | None
    discriminator: str


def unfair_demands(organization: Organization, ground: str) -> Iterator[UnfairDemand]:
    """Every field that chooses on a ground, once, though many posts take it from one job or from the defaults."""
    tier = "unlawful" if organization.jurisdiction == _NAMES_MOST else None
    said: set[tuple[Location, tuple[str, ...]]] = set()
    for demand in organization.demands:
        found = tuple(_found(demand, ground, organization.jurisdiction or ""))
        words = tuple(dict.fromkeys(words for words, _ in found))
        for position in demand.positions if found else ():
            field = demand.field_in(position)
            place = _place_of(organization, position, (*field, *found[0][1]))
            if (place.location, words) not in said:
                said.add((place.location, words))
                yield UnfairDemand(
                    post=organization.title_and_id(position.id),
                    words=words,
                    place=place,
                    tier=tier,
                    discriminator=".".join(map(str, field)),
                )


def _found(demand: Demand, ground: str, law: str) -> Iterator[tuple[str, KeyPath]]:
    """The words of each text that choose on a ground, with the steps to it."""
    for text, steps in demand.texts():
        for choice in choices_in(text, law, demands=demand.of_person):
            if choice.ground == ground:
                yield choice.words, steps


def _place_of(organization: Organization, position: Position, steps: KeyPath) -> Place:
    """Where a demand was written: with the post, its job, or the defaults of all posts."""
    place = organization.place_of(position, str(steps[0]), *steps[1:])
    if place.part or place.location != position.at().location or len(position.inherits_from) < 2:
        return place
    return Place(position, position.inherits_from[-2], steps, "defaults")
