"""Where a design names who does something: every place but the lines of command."""

from collections.abc import Iterable, Iterator

from orgdesign.dataclass import dataclass
from orgdesign.location import Location
from orgdesign.model.document_control import DocumentControl
from orgdesign.model.entity import Entity, Place
from orgdesign.model.organization import Organization
from orgdesign.model.position import Position
from orgdesign.model.process import Process


@dataclass(frozen=True, slots=True)
class NamedParty:
    """Who is named at a place. Of `essential` ones something is left undone when they are gone."""

    party: str
    place: Place
    field: str
    essential: bool = True


def named_parties(organization: Organization) -> Iterator[NamedParty]:
    """Each name once, where it was written; of posts that take it from one job the first speaks."""
    yield from _by_posts(organization)
    yield from _by_descriptions(organization)
    for unit in organization.units:
        for index, service in enumerate(unit.serves):
            yield NamedParty(service.to, unit.at("serves", index), "serves", essential=False)
            yield from _one(unit, service.appeal, "serves", index, "appeal")
    yield from _by_work(organization)
    yield from _by_papers(organization)


def _by_posts(organization: Organization) -> Iterator[NamedParty]:
    for field in ("backup", "dotted_to", "successors", "career", "reporting", "serves", "relationships"):
        for position in organization.positions_saying(field):
            for party, *steps in _named_by(position, field):
                if party:
                    place = organization.place_of(position, field, *steps)
                    yield NamedParty(party, place, field, essential=field in ("backup", "dotted_to", "reporting"))


def _named_by(position: Position, field: str) -> Iterator[tuple[str | None, *tuple[str | int, ...]]]:
    """Each party a post names in a field, and the steps to it within the field."""
    if field == "relationships":
        for relation in (*position.relationships.internal, *position.relationships.external):
            yield relation.partner, *relation.steps[1:]
    elif field == "career":
        for part in ("promotes_to", "rotates_with", "comes_from"):
            yield from ((party, part, index) for index, party in enumerate(getattr(position.career, part)))
    elif field == "successors":
        yield from ((party, index) for index, party in enumerate(position.successors))
    elif field == "backup":
        yield from ((backup.position, index) for index, backup in enumerate(position.backup))
    elif field == "dotted_to":
        yield from ((line.position, index) for index, line in enumerate(position.dotted_to))
    elif field == "reporting":
        yield from ((report.to, index, "to") for index, report in enumerate(position.reporting))
    else:
        for index, service in enumerate(position.serves):
            yield service.to, index, "to"
            yield service.appeal, index, "appeal"


def _by_descriptions(organization: Organization) -> Iterator[NamedParty]:
    """Who keeps them up to date; said for many by a job or by default, it was written once."""
    said: set[Location] = set()
    controlled: list[tuple[Entity, DocumentControl]] = [(one, one.document) for one in organization.positions]
    controlled += ((one, one.document) for one in organization.policies)
    for entity, document in controlled:
        if document.owner and document.owner_source:
            place = Place(entity, document.owner_source, ("document", "owner"))
            if place.location not in said:
                said.add(place.location)
                yield NamedParty(document.owner, place, "document", essential=False)


def _by_work(organization: Organization) -> Iterator[NamedParty]:
    for responsibility in organization.responsibilities:
        for cell in responsibility.assignments:
            yield NamedParty(cell.position, responsibility.at(*cell.steps), cell.involvement)
        yield from _several(responsibility, responsibility.consulted, "consulted", essential=False)
        yield from _several(responsibility, responsibility.informed, "informed", essential=False)
    for decision in organization.decisions:
        for part in decision.parts:
            yield NamedParty(part.party, decision.at(*part.steps), part.action)
    for team in organization.teams:
        yield from _several(team, team.lead, "lead")
    for process in organization.processes:
        yield from _by_process(process)
    for workload in organization.workloads:
        yield from _one(workload, workload.position, "position")
    for touchpoint in organization.touchpoints:
        yield from _one(touchpoint, touchpoint.by, "by")


def _by_process(process: Process) -> Iterator[NamedParty]:
    yield from _one(process, process.owner, "owner")
    for step in process.steps:
        for field, party in (("by", step.by), ("answerable", step.answerable)):
            if party:
                yield NamedParty(party, process.at_part(step, field), field)
    for level in process.escalation:
        for field, parties in (("to", level.to), ("then", level.then)):
            for index, party in enumerate(parties):
                yield NamedParty(party, process.at_part(level, field, index), "escalation")


def _by_papers(organization: Organization) -> Iterator[NamedParty]:
    for policy in organization.policies:
        yield from _one(policy, policy.owner, "owner")
    for document in organization.documents:
        yield from _several(document, document.issued_to, "issued_to", essential=False)
    for appraisal in organization.appraisals:
        yield from _several(appraisal, appraisal.applies_to, "applies_to", essential=False)
    for training in organization.trainings:
        yield from _several(training, training.who, "who", essential=False)
    for goal in organization.goals:
        yield from _several(goal, goal.cascades_to, "cascades_to")


def _one(entity: Entity, party: str | None, *steps: str | int) -> Iterator[NamedParty]:
    if party:
        yield NamedParty(party, entity.at(*steps), str(steps[0]))


def _several(entity: Entity, parties: Iterable[str], field: str, *, essential: bool = True) -> Iterator[NamedParty]:
    for index, party in enumerate(parties):
        yield NamedParty(party, entity.at(field, index), field, essential)
