"""For whom, and in which language, documents are made of an organization."""

from collections.abc import Iterable
from decimal import Decimal
from functools import cached_property
from typing import Literal

from orgdesign.dataclass import dataclass
from orgdesign.documents.wording import Wording
from orgdesign.model import Organization, Position, Unit
from orgdesign.model.unit_order import units_in_order

Audience = Literal["public", "internal", "hr"]


@dataclass(frozen=True)
class Edition:
    """`public` prints no names of people and no pay, `hr` prints pay bands and gaps."""

    organization: Organization
    wording: Wording
    audience: Audience = "internal"

    def name(self, id: str) -> str:
        """What people call a post, unit, outside party or responsibility, in this edition's language."""
        return self.wording.text(self.organization.name_of(id))

    def names(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(self.name(id) for id in ids)

    def person(self, text: str | None) -> str:
        """A person's name, which the public does not see."""
        return "" if self.audience == "public" else self.wording.text(text)

    @cached_property
    def company(self) -> str:
        return self.wording.text(self.organization.name)

    @cached_property
    def units(self) -> tuple[tuple[Unit, int], ...]:
        """Every unit with its depth, from the root down, in protocol order."""
        return tuple(units_in_order(self.organization))

    @cached_property
    def subordinates(self) -> dict[str, tuple[Position, ...]]:
        """Everybody whose superior a post is: its line reports and its assistants, in protocol order."""
        below: dict[str, list[Position]] = {}
        superior = self.organization.lines.superior
        for position in self.organization.positions:
            if position.id in superior:
                below.setdefault(superior[position.id], []).append(position)
        return {id: tuple(positions) for id, positions in below.items()}

    @cached_property
    def heads_below(self) -> dict[str, Decimal]:
        """How many people work below each post, directly or not."""
        lines, positions = self.organization.lines, self.organization.positions_by_id
        below: dict[str, Decimal] = {}
        deepest_first = sorted(lines.levels, key=lambda id: (lines.levels[id], positions[id].assistant_to is not None))
        for id in reversed(deepest_first):
            superior = lines.superior.get(id)
            if superior:
                heads = positions[id].headcount.approved + below.get(id, Decimal(0))
                below[superior] = below.get(superior, Decimal(0)) + heads
        return below

    @cached_property
    def heads_in_unit(self) -> dict[str, Decimal]:
        """How many people each unit has places for, with all units below it."""
        own = {
            unit.id: sum(
                (one.headcount.approved for one in self.organization.positions_by_unit.get(unit.id, ())), Decimal(0)
            )
            for unit, _ in self.units
        }
        for unit, _ in reversed(self.units):
            if unit.parent in own:
                own[unit.parent] += own[unit.id]
        return own

    @cached_property
    def units_led(self) -> dict[str, tuple[Unit, ...]]:
        """The units each post heads."""
        led: dict[str, list[Unit]] = {}
        for unit in self.organization.units:
            if head := self.organization.head_of(unit):
                led.setdefault(head.id, []).append(unit)
        return {id: tuple(units) for id, units in led.items()}
