"""Demands that choose people for what they are: found by their words, field by field."""

from collections.abc import Iterator

from orgdesign.dataclass import dataclass
from orgdesign.location import KeyPath, Location
from orgdesign.model import Organization, Place, Position
from orgdesign.model.demand import Demand
from orgdesign.text.fairness import Choice, choices_in

# The law that names what nobody may be chosen by most fully: Taiwan's Employment Service Act, article 5.
_NAMES_MOST = "TW"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnfairDemand:
    """A field of a post that chooses people on one ground: the words, and the place of the first.

    In a list over many lines each line speaks for itself; `kind` is the very ground, where the table names it.
    """

    post: str
    words: tuple[str, ...]
    kind: str
    place: Place
    tier: str | None
    discriminator: str


def unfair_demands(organization: Organization, ground: str) -> Iterator[UnfairDemand]:
    """Every line that chooses on a ground, once, though many posts take it from one job or from the defaults."""
    tier = "unlawful" if organization.jurisdiction == _NAMES_MOST else None
    said: set[tuple[Location, tuple[str, ...]]] = set()
    for demand in organization.demands:
        found = tuple(_found(demand, ground, organization.jurisdiction or ""))
        for position in demand.positions if found else ():
            field = demand.field_in(position)
            for kind, place, words in _by_line(organization, position, field, found):
                if (place.location, words) not in said:
                    said.add((place.location, words))
                    yield UnfairDemand(
                        post=organization.title_and_id(position.id),
                        words=words,
                        kind=kind,
                        place=place,
                        tier=tier,
                        discriminator=".".join(map(str, field)),
                    )


def _found(demand: Demand, ground: str, law: str) -> Iterator[tuple[Choice, KeyPath]]:
    """What each text chooses by on a ground, with the steps to the text."""
    for text, steps in demand.texts():
        for choice in choices_in(text, law, demands=demand.of_person):
            if choice.ground == ground:
                yield choice, steps


def _by_line(
    organization: Organization, position: Position, field: KeyPath, found: tuple[tuple[Choice, KeyPath], ...]
) -> Iterator[tuple[str, Place, tuple[str, ...]]]:
    """The words of each line and kind, with the place of the first."""
    lines: dict[tuple[str, int], tuple[Place, dict[str, None]]] = {}
    for choice, steps in found:
        place = _place_of(organization, position, (*field, *steps))
        _, words = lines.setdefault((choice.kind, place.location.line), (place, {}))
        words[choice.words] = None
    for (kind, _), (place, words) in lines.items():
        yield kind, place, tuple(words)


def _place_of(organization: Organization, position: Position, steps: KeyPath) -> Place:
    """Where a demand was written: with the post, its job, or the defaults of all posts."""
    place = organization.place_of(position, str(steps[0]), *steps[1:])
    if place.part or place.location != position.at().location or len(position.inherits_from) < 2:
        return place
    return Place(position, position.inherits_from[-2], steps, "defaults")
