from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from orgdesign.findings import Severity
from orgdesign.lint.lost_posts import may_be_held
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Position
from orgdesign.model.person import Holding, Person


@rule(
    severity=Severity.WARNING,
    tiers={"share": Severity.INFO},
    needs=("people",),
    hint="Appoint somebody, at least acting, and set the day by which the post is filled.",
    passes="""
        organization: {id: service, name: Customer Service, head: lead}
        positions: [{id: lead, title: Complaints Lead, key: true}]
        people: [{id: p-017, name: Zhao, holds: [{position: lead}]}]
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: lead}
        positions: [{id: lead, title: Complaints Lead, key: true}, {id: clerk, title: Clerk}]
        people: [{id: p-017, name: Zhao, holds: [{position: clerk}]}]
    """,
)
def position_vacant(organization: Organization, *, max_share: int = 10, today: date) -> Iterator[Violation]:
    """Key posts 关键岗位 are held, and few posts stand empty.

    A key post without a regular or acting holder is a risk from the first day. More than `max_share`
    percent of the posts without anybody says that the plan and the people have drifted apart.
    """
    for position in organization.positions:
        if position.key and not _is_led(organization, position, today) and not may_be_held(organization, position):
            yield Violation(
                position.at(),
                message(
                    "the key post {post} has no regular or acting holder",
                    post=organization.title_and_id(position.id),
                ),
                misses=("headcount",),
            )
    yield from _many_vacancies(organization, max_share, today)


def _is_led(organization: Organization, position: Position, today: date) -> bool:
    holders = organization.holders.get(position.id, ())
    led = (_counts(person, one, today) for person, one in holders if one.manner in ("regular", "acting"))
    return any(led) or bool(position.headcount.filled)


def _counts(person: Person, holding: Holding, today: date) -> bool:
    """What was held and is not said to have been left: acting and loans past their day have a rule of their own."""
    if holding.manner in ("acting", "seconded") and not person.moved_on(holding):
        return holding.is_begun(today)
    return holding.is_on(today)


def _many_vacancies(organization: Organization, max_share: int, today: date) -> Iterator[Violation]:
    vacant = [position for position in organization.positions if _is_empty(organization, position, today)]
    share = Decimal(100 * len(vacant)) / max(len(organization.positions), 1)
    if share > max_share:
        yield Violation(
            organization.at(),
            message(
                "{vacant} of {posts} posts stand empty ({share} %), more than {max_share} %",
                vacant=len(vacant),
                posts=len(organization.positions),
                share=round(share, 1),
                max_share=max_share,
            ),
            tier="share",
        )


def _is_empty(organization: Organization, position: Position, today: date) -> bool:
    holders = organization.holders.get(position.id, ())
    if position.headcount.filled or any(_counts(person, holding, today) for person, holding in holders):
        return False
    return not may_be_held(organization, position)
