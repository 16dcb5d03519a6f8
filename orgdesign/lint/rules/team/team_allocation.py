from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Place
from orgdesign.model.person import Holding, Person
from orgdesign.model.text import named


@rule(
    severity=Severity.ERROR,
    needs=("people",),
    hint="Lower one of the shares, or give part of the work to somebody else.",
    passes="""
        organization: {id: service, name: Customer Service, head: trainer}
        positions: [{id: agent, title: Agent}, {id: trainer, title: Trainer}]
        people: [{id: p1, holds: [{position: agent, fte: 70%}, {position: trainer, as: concurrent, fte: 30%}]}]
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: trainer}
        positions: [{id: agent, title: Agent}, {id: trainer, title: Trainer}]
        people: [{id: p1, holds: [{position: agent, fte: 100%}, {position: trainer, as: concurrent, fte: 30%}]}]
    """,
)
def team_allocation(organization: Organization, *, today: date, max: int = 100) -> Iterator[Violation]:
    """Nobody is planned for more than all of their time.

    Who is given to several posts or teams at once for more than the whole working time will be
    missing somewhere, and nobody has decided where. Posts held on the day of the check are added
    up, and teams are added up by themselves, because team work is done within the time of a post.
    """
    places = _places_in_teams(organization)
    for person in organization.people:
        held = [(person.at("holds"), one.fte or Decimal(0)) for one in person.holds if _is_held(one, today)]
        for shares in (held, places.get(person.id, [])):
            total = sum((share for _, share in shares), Decimal(0))
            if total > max:
                yield _violation(person, [place for place, share in shares if share], total)


def _places_in_teams(organization: Organization) -> dict[str, list[tuple[Place, Decimal]]]:
    """Where each person is a member, and with what share of the time."""
    places: dict[str, list[tuple[Place, Decimal]]] = {}
    for team in organization.teams:
        for member in team.members:
            places.setdefault(member.person, []).append((team.at(*member.steps), member.fte or Decimal(0)))
    return places


def _is_held(holding: Holding, today: date) -> bool:
    return (holding.since or today) <= today <= (holding.until or today)


def _violation(person: Person, places: list[Place], total: Decimal) -> Violation:
    who = named(person.name or person.id, person.id)
    return Violation(
        places[-1],
        message("{person} is given away for {total} % of the time", person=who, total=total),
        related=tuple(Related(place.location) for place in places[:-1] if place != places[-1]),
        discriminator=person.id,
    )
