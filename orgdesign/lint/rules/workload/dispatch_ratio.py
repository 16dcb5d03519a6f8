from collections.abc import Iterator
from dataclasses import field
from decimal import Decimal

from orgdesign.dataclass import dataclass
from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Place, Position


@rule(
    severity=Severity.WARNING,
    needs=("positions.headcount",),
    whole=True,
    hint="Employ some of the dispatched people directly, or contract the work out as a whole.",
    passes="""
        organization: {id: service, name: Customer Service, jurisdiction: CN}
        positions:
          - {id: lead, title: Lead, reports_to: none, headcount: 6}
          - {id: agent, title: Agent, reports_to: lead, headcount: {approved: 54, dispatched: 6}}
    """,
    fails="""
        organization: {id: service, name: Customer Service, jurisdiction: CN}
        positions:
          - {id: lead, title: Lead, reports_to: none, headcount: 6}
          - {id: agent, title: Agent, reports_to: lead, headcount: {approved: 54, dispatched: 7}}
    """,
)
def dispatch_ratio(organization: Organization, *, max: int = 10) -> Iterator[Violation]:
    """In China, dispatched workers 劳务派遣 are a tenth of a legal entity's people at most.

    The Interim Provisions on Labour Dispatch (劳务派遣暂行规定, 2014, article 4) count each employer by
    itself: dispatched people ÷ (people with its contract + dispatched). Outsourced people belong to
    another employer and count on neither side. Where a post does not say how many places are filled,
    its approved places count.
    """
    if organization.jurisdiction != "CN":
        return
    for entity, people in _people_by_entity(organization).items():
        if people.dispatched and people.dispatched * 100 > people.all * max:
            yield Violation(
                _place_of(organization, entity),
                message(
                    "{dispatched} of the {people} people of {entity} are dispatched ({share} %), more than {max} %",
                    dispatched=people.dispatched,
                    people=people.all,
                    entity=entity or organization.name,
                    share=round(people.dispatched * 100 / people.all, 1),
                    max=max,
                ),
                related=tuple(_related(position) for position in people.posts),
                discriminator=entity or "",
            )


@dataclass(slots=True)
class _People:
    """Of one legal entity: all without the outsourced, the dispatched among them, and the posts that have some."""

    all: Decimal = Decimal(0)
    dispatched: Decimal = Decimal(0)
    posts: list[Position] = field(default_factory=list)


def _people_by_entity(organization: Organization) -> dict[str | None, _People]:
    entities = {unit.id: organization.legal_entity_of(unit) for unit in organization.units}
    people: dict[str | None, _People] = {}
    for position in organization.positions:
        own = people.setdefault(entities.get(position.unit, entities[organization.root.id]), _People())
        dispatched = position.headcount.dispatched or Decimal(0)
        own.all += _employed(position)
        own.dispatched += dispatched
        own.posts += [position] if dispatched else []
    return people


def _employed(position: Position) -> Decimal:
    """People with the entity's contract and dispatched people; never fewer than are dispatched."""
    count = position.headcount
    there = count.approved - (count.frozen or 0) if count.filled is None else count.filled
    return max(there - (count.outsourced or 0), count.dispatched or Decimal(0), Decimal(0))


def _place_of(organization: Organization, entity: str | None) -> Place:
    """Where the entity is named first, else the organization."""
    named = (unit for unit in organization.units if entity and unit.legal_entity == entity)
    first = next(named, None)
    return first.at("legal_entity") if first else organization.at()


def _related(position: Position) -> Related:
    count = position.headcount.dispatched
    return Related(position.at("headcount").location, message("{count} dispatched here", count=count))
