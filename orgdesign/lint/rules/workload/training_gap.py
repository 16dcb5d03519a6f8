from collections.abc import Iterator
from decimal import Decimal

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Position
from orgdesign.model.number import parse_number
from orgdesign.model.person import Person


@rule(
    severity=Severity.INFO,
    needs=("people", "positions.competencies"),
    hint="Plan a training that builds the competency for this post, or set the level the work really needs.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: agent, title: Agent, competencies: {listening: 3}}]
        competencies: [{id: listening, name: Listening}]
        people: [{id: p-017, name: Zhao, holds: [{position: agent}], competencies: {listening: 2}}]
        trainings: [{id: calls, name: Calls Heard Again, who: [agent], competencies: [listening]}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: agent, title: Agent, competencies: {listening: 3}}]
        competencies: [{id: listening, name: Listening}]
        people: [{id: p-017, name: Zhao, holds: [{position: agent}], competencies: {listening: 2}}]
    """,
)
def training_gap(organization: Organization) -> Iterator[Violation]:
    """What holders of a post still lack, a training builds.

    A gap is a competency below the level the post needs, of a person whose competencies are recorded; it
    is closed by a training for the post, its unit or a unit above that builds this competency. People
    whose competencies nobody has recorded are not judged.
    """
    for position in organization.positions:
        holders = [person for person, _ in organization.holders.get(position.id, ()) if person.competencies]
        for competency, level in position.competencies if holders else ():
            lacking = [person for person in holders if _lacks(person, competency, level)]
            if lacking and not _is_trained(organization, position, competency):
                known = organization.competencies_by_id.get(competency)
                yield Violation(
                    position.at("competencies", competency),
                    message(
                        "{post} needs {competency} at level {level}, {people} of {holders} holders are below it, and "
                        "no training builds it",
                        post=organization.title_and_id(position.id),
                        competency=known.name if known else competency,
                        level=level,
                        people=len(lacking),
                        holders=len(holders),
                    ),
                    related=tuple(
                        Related(person.at("competencies").location, message("recorded here")) for person in lacking
                    ),
                    discriminator=competency,
                )


def _lacks(person: Person, competency: str, level: str) -> bool:
    """Below the level, or without the competency; levels that are no numbers are not compared."""
    has, needed = dict(person.competencies).get(competency), _number(level)
    if needed is None:
        return False
    reached = Decimal(0) if has is None else _number(has)
    return reached is not None and reached < needed


def _number(level: str) -> Decimal | None:
    try:
        return parse_number(level)
    except ValueError:
        return None


def _is_trained(organization: Organization, position: Position, competency: str) -> bool:
    reached = {position.id, *(unit.id for unit in organization.path_to(position.unit))}
    return any(
        competency in training.competencies and (not training.who or not reached.isdisjoint(training.who))
        for training in organization.trainings
    )
