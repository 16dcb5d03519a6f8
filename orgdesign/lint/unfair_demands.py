"""Demands that choose people for what they are: found by their words, field by field."""

from collections.abc import Iterator

from orgdesign.dataclass import dataclass
from orgdesign.location import KeyPath
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
    said: set[tuple[object, tuple[str, ...]]] = set()
    for (post, field), found in _by_field(organization, ground).items():
        found.sort(key=lambda pair: pair[0].steps[len(field) :])
        words = tuple(dict.fromkeys(words for _, words in found))
        place = _place_of(organization, found[0][0].position, found[0][0].steps)
        if (place.location, words) in said:
            continue
        said.add((place.location, words))
        yield UnfairDemand(
            post=organization.title_and_id(post),
            words=words,
            place=place,
            tier=tier,
            discriminator=".".join(map(str, field)),
        )


def _by_field(organization: Organization, ground: str) -> dict[tuple[str, KeyPath], list[tuple[Demand, str]]]:
    law = organization.jurisdiction or ""
    found: dict[tuple[str, KeyPath], list[tuple[Demand, str]]] = {}
    for (text, of_person), demands in organization.demands.items():
        for choice in choices_in(text, law, demands=of_person):
            if choice.ground == ground:
                for demand in demands:
                    found.setdefault((demand.position.id, demand.field), []).append((demand, choice.words))
    return found


def _place_of(organization: Organization, position: Position, steps: KeyPath) -> Place:
    """Where a demand was written: with the post, its job, or the defaults of all posts."""
    place = organization.place_of(position, str(steps[0]), *steps[1:])
    if place.part or place.location != position.at().location or len(position.inherits_from) < 2:
        return place
    return Place(position, position.inherits_from[-2], steps, "defaults")
