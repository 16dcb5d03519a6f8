from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.absence import its_date, when_in_force
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import Message, message
from orgdesign.model import Organization, Place, Position


@rule(
    severity=Severity.ERROR,
    hint="Name the post that takes over, or let the superior's post last as long as those it leads.",
    passes="""
        organization: {id: service, name: Customer Service, effective: 2026-01-01}
        positions:
          - {id: manager, title: Manager, reports_to: none, until: 2026-12-31}
          - {id: clerk, title: Clerk, reports_to: manager, until: 2026-12-31}
    """,
    fails="""
        organization: {id: service, name: Customer Service, effective: 2026-01-01}
        positions:
          - {id: manager, title: Manager, reports_to: none}
          - {id: lead, title: Lead, reports_to: manager, until: 2026-12-31}
          - {id: clerk, title: Clerk, reports_to: lead}
          - {id: adviser, title: Adviser, reports_to: manager, from: 2027-01-01}
    """,
)
def superior_not_in_force(organization: Organization) -> Iterator[Violation]:
    """Superiors and heads of units are posts that exist on the day.

    Posts come and go by `from` and `until`. When one ends, those below it need a new superior from the
    next day: the name is right, but nobody bears it any more, or not yet. Without a day the design is
    judged as it is when all that is written in it has begun.
    """
    for position in organization.positions if organization.not_in_force else ():
        for edge in organization.lines.foreign_superiors.get(position.id, ()):
            absent = organization.not_in_force.get(edge.superior)
            if absent and edge.steps:
                sentence = message(
                    "{post} reports to {superior}, {when}",
                    post=organization.title_and_id(position.id),
                    superior=organization.title_and_id(absent.id),
                    when=when_in_force(absent, organization.day),
                )
                yield _violation(position.at(*edge.steps), sentence, absent)
    yield from _heads(organization)


def _heads(organization: Organization) -> Iterator[Violation]:
    """A unit without posts on the day needs no head."""
    for unit in organization.units if organization.not_in_force else ():
        absent = organization.not_in_force.get(unit.head or "")
        if absent and unit.id in organization.units_with_posts:
            sentence = message(
                "the unit {unit} is headed by {head}, {when}",
                unit=organization.title_and_id(unit.id),
                head=organization.title_and_id(absent.id),
                when=when_in_force(absent, organization.day),
            )
            yield _violation(unit.at("head"), sentence, absent)


def _violation(place: Place, sentence: Message, absent: Position) -> Violation:
    return Violation(place, sentence, related=(its_date(absent),), discriminator=absent.id)
