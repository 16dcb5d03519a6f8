"""Which area of work the object of an act lies in: finance, premises, people; none for what all areas deal in."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from orgdesign.text.plain import LEXICONS, table
from orgdesign.text.statement import ActRead, Term

# What all areas deal in, but that has one at home.
_AT_HOME = {"complaint": "service", "employee": "people", "staff:new-staff": "people"}
# Acts that are the work of one area, whatever post they are done for.
_ACTS_AT_HOME = {"recruit": "people", "hire": "people"}


def lie_apart(one: ActRead, other: ActRead) -> bool:
    """Whether the objects of two acts surely lie in areas of work that have nothing to do with each other."""
    if (
        other.action in _FOLLOWING
        or _are_of_one_payment(one, other)
        or not (_areas_of(one.terms, head=True) and _areas_of(other.terms, head=True))
    ):
        return False
    ones, others = _areas_of_act(one), _areas_of_act(other)
    return all(ones.isdisjoint((area, *_neighbours()[area])) for area in others)


def _are_of_one_payment(one: ActRead, other: ActRead) -> bool:
    """Whether money is taken and the paper for it given, in whichever order: 收取物业费并开具收据."""
    return any(
        taking.concept is not None
        and taking.concept.id in _TAKING
        and not _PAPERS_OF_PAYMENT.isdisjoint(_things(giving))
        for taking, giving in ((one, other), (other, one))
    )


def _things(act: ActRead) -> frozenset[str]:
    return frozenset(concept.id for term in act.terms for concept in term.token.concepts)


_TAKING = frozenset(("collect-payment",))
_PAPERS_OF_PAYMENT = frozenset(("receipt", "invoice"))

# What is done last with whatever was done: told, written down, put away.
_FOLLOWING = frozenset(("record", "inform", "report", "keep"))


def _areas_of_act(act: ActRead) -> frozenset[str]:
    if act.concept and act.concept.id in _ACTS_AT_HOME:
        return frozenset((_ACTS_AT_HOME[act.concept.id],))
    return _areas_of(act.terms)


def _areas_of(terms: Sequence[Term], *, head: bool = False) -> frozenset[str]:
    """The areas of the words of an object, or of the last word that names it alone."""
    words = [term.token for term in terms if term.weight == 1.0]
    things = [concept.id for word in words[-1 if head else 0 :] for concept in word.concepts if not concept.action]
    return frozenset().union(*(_areas().get(thing, frozenset()) for thing in things))


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
    for entry in LEXICONS.joinpath("concepts").iterdir():
        section = ""
        for line in entry.read_text("utf-8").splitlines()[1:]:
            if line.startswith("#"):
                section = line[1:].strip()
            elif line:
                yield section, line.partition("\t")[0]
