"""The units a list names beside its posts."""

from collections.abc import Iterable

from orgdesign.dataclass import dataclass
from orgdesign.exchange.identifiers import FreeIds, id_from_name
from orgdesign.model.text import natural

UnitPath = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListedUnit:
    """A unit by its path of names from the top; `parent` is None below the organization."""

    id: str
    name: str
    parent: str | None


def units_of(paths: Iterable[UnitPath], organization_id: str) -> dict[UnitPath, ListedUnit]:
    """Every unit on the paths. Ids come from names; a name in several places takes its parents' before it."""
    nodes = {path[:depth] for path in paths for depth in range(1, len(path) + 1)}
    ordered = sorted(nodes, key=lambda path: tuple((natural(name), name) for name in path))
    places: dict[str, int] = {}
    for path in ordered:
        places[path[-1]] = places.get(path[-1], 0) + 1
    free = FreeIds([organization_id])
    units: dict[UnitPath, ListedUnit] = {}
    for path in ordered:
        name = path[-1] if places[path[-1]] == 1 else "-".join(path)
        parent = units[path[:-1]].id if len(path) > 1 else None
        units[path] = ListedUnit(free.take(id_from_name(name) or "unit"), path[-1], parent)
    return units
