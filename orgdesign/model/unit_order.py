"""The units of an organization as a tree is read: each followed by all below it."""

from collections.abc import Iterator

from orgdesign.model.organization import Organization
from orgdesign.model.unit import Unit


def units_in_order(organization: Organization) -> Iterator[tuple[Unit, int]]:
    """Every unit once, with its depth below the root; units that no root reaches come last, at depth 1."""
    seen: set[str] = set()
    starts = [(organization.root, 0), *((unit, 1) for unit in organization.units[1:])]
    for start in starts:
        waiting = [start]
        while waiting:
            unit, depth = waiting.pop()
            if unit.id in seen:
                continue
            seen.add(unit.id)
            yield unit, depth
            below = organization.units_by_parent.get(unit.id, ())
            waiting.extend((child, depth + 1) for child in reversed(below))
