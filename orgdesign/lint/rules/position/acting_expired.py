from collections.abc import Iterator
from datetime import date

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import Message, message
from orgdesign.model import Organization
from orgdesign.model.person import Holding, Person


@rule(
    severity=Severity.WARNING,
    needs=("people",),
    hint="Appoint the holder for good, end the arrangement, or prolong it to a new day.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Complaints Lead}]
        people: [{id: p-017, name: Zhao, holds: [{position: lead, as: acting, until: 2999-12-31}]}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Complaints Lead}]
        people: [{id: p-017, name: Zhao, holds: [{position: lead, as: acting, until: 2001-12-31}]}]
    """,
)
def acting_expired(organization: Organization, *, today: date) -> Iterator[Violation]:
    """Who acts in a post or is on loan to it does so up to a day that has not passed.

    An acting appointment 代 or a loan 借 is made for a time; past it nobody can say in whose name
    the holder signs. It is history, and no finding, once the person has moved on to something else, or
    the post has ended or is held anew.
    """
    for person in organization.people:
        for index, holding in enumerate(person.holds):
            if _has_expired(holding, today) and not _is_history(organization, person, holding, today):
                yield Violation(
                    person.at("holds", index, "until"),
                    message(
                        "{person} was {manner} in {post} until {until}, which has passed",
                        person=person.name or person.id,
                        manner=_MANNERS[holding.manner],
                        post=organization.title_and_id(holding.position),
                        until=holding.until,
                    ),
                    discriminator=holding.position,
                )


def _has_expired(holding: Holding, today: date) -> bool:
    return holding.manner in _MANNERS and holding.until is not None and holding.until < today


def _is_history(organization: Organization, person: Person, holding: Holding, today: date) -> bool:
    if holding.position in organization.not_in_force or person.moved_on(holding):
        return True
    position = organization.position(holding.position)
    several = position is not None and position.headcount.approved > 1
    return any(
        one.is_on(today) and (not several or _follows(one, holding))
        for _, one in organization.holders.get(holding.position, ())
    )


def _follows(one: Holding, other: Holding) -> bool:
    """In a post of several places only who begins later can have taken over."""
    return one.since is not None and other.until is not None and one.since >= other.until


_MANNERS: dict[str, Message] = {"acting": message("acting"), "seconded": message("on loan")}
