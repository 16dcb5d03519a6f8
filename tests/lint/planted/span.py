"""Faults of spans and layers."""

import random
from collections.abc import Iterator

from tests.lint.planted.design import Design, Found, plants


@plants("span-too-wide")
def plant_wide_span(design: Design, pick: random.Random) -> Iterator[Found]:
    lead = pick.choice(design.leads())
    for number in range(16 - len(design.reports[lead])):
        design.add(f"{lead}-x{number}", lead, unit=design.positions[lead]["unit"])
    yield "span-too-wide", lead


@plants("span-too-narrow")
def plant_narrow_span(design: Design, pick: random.Random) -> Iterator[Found]:
    lead = pick.choice(design.leads())
    _leave(design, lead, 2)
    yield "span-too-narrow", lead


@plants("one-over-one")
def plant_one_over_one(design: Design, pick: random.Random) -> Iterator[Found]:
    lead = pick.choice(design.leads())
    _leave(design, lead, 1)
    yield "one-over-one", lead


@plants("too-many-layers")
def plant_layers(design: Design, pick: random.Random) -> Iterator[Found]:
    above = pick.choice(design.members())
    deepest = above
    for depth in range(2):
        for number in range(5):
            design.add(f"deep{depth}-{number}", above, unit=design.positions[above]["unit"])
        deepest = above = f"deep{depth}-0"
    yield "too-many-layers", deepest


@plants("avoidable-layer")
def plant_layer_that_can_be_saved(design: Design, pick: random.Random) -> Iterator[Found]:
    """Six layers of some fifty heads: as a chain of deputies they are also too many."""
    list(plant_layers(design, pick))
    yield "too-many-layers", "deep1-0"
    yield "avoidable-layer", "o"


@plants("archetype-mismatch")
def plant_coordinator_of_few(design: Design, pick: random.Random) -> Iterator[Found]:
    lead = pick.choice(design.leads())
    design.positions[lead]["archetype"] = pick.choice(["player-coach", "facilitator", "coordinator"])
    yield "archetype-mismatch", lead


def _leave(design: Design, lead: str, count: int) -> None:
    """Of the reports of a lead so many stay, the others go to another lead, unit and all."""
    other = design.other_lead(lead)
    for number, member in enumerate(design.reports[lead][count:]):
        design.positions[member]["reports_to"] = other if number < 8 else "p0"
