"""Which area of work the object of an act lies in: finance, premises, people; none for what all areas deal in."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from orgdesign.text.plain import table
from orgdesign.text.statement import ActRead

# What all areas deal in, but that has one at home.
_AT_HOME = {"complaint": "service", "employee": "people", "staff:new-staff": "people"}


def lie_apart(one: ActRead, other: ActRead) -> bool:
    """Whether the objects of two acts surely lie in areas of work that have nothing to do with each other."""
    ones, others = _areas_of(one), _areas_of(other)
    if not ones or not others or ones & others:
        return False
    return all(ones.isdisjoint(_neighbours()[area]) for area in others)


def _areas_of(act: ActRead) -> frozenset[str]:
    areas = _areas()
    found: set[str] = set()
    for term in act.terms:
        for concept in term.token.concepts:
            if not concept.action:
                found.update(areas.get(concept.id, ()))
    return frozenset(found)


@cache
def _neighbours() -> Mapping[str, frozenset[str]]:
    return {area: frozenset(neighbours.split()) for area, neighbours, _ in table("areas.tsv")}


@cache
def _areas() -> Mapping[str, frozenset[str]]:
    """The areas of each concept of a thing."""
    by_section = {section: area for area, _, sections in table("areas.tsv") for section in sections.split("; ")}
    found: dict[str, set[str]] = {id: {area} for id, area in _AT_HOME.items()}
    for section, id in _sections():
        if section in by_section:
            found.setdefault(id, set()).add(by_section[section])
    return {id: frozenset(areas) for id, areas in found.items()}


def _sections() -> Iterator[tuple[str, str]]:
    """Each concept with the title of the section that it stands in."""
    for entry in files(__package__).joinpath("lexicons", "concepts").iterdir():
        section = ""
        for line in entry.read_text("utf-8").splitlines()[1:]:
            if line.startswith("#"):
                section = line[1:].strip()
            elif line:
                yield section, line.partition("\t")[0]
