from collections.abc import Iterator
from decimal import Decimal

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Position


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
def position_vacant(organization: Organization, *, max_share: int = 10) -> Iterator[Violation]:
    """Key posts 关键岗位 are held, and few posts stand empty.

    A key post without a regular or acting holder is a risk from the first day. More than `max_share`
    percent of the posts without anybody says that the plan and the people have drifted apart.
    """
    for position in organization.positions:
        if position.key and not _is_led(organization, position):
            yield Violation(
                position.at(),
                message(
                    "the key post {post} has no regular or acting holder",
                    post=organization.title_and_id(position.id),
                ),
            )
    yield from _many_vacancies(organization, max_share)


def _is_led(organization: Organization, position: Position) -> bool:
    holders = organization.holders.get(position.id, ())
    return any(holding.manner in ("regular", "acting") for _, holding in holders) or bool(position.headcount.filled)


def _many_vacancies(organization: Organization, max_share: int) -> Iterator[Violation]:
    vacant = [position for position in organization.positions if _is_empty(organization, position)]
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


def _is_empty(organization: Organization, position: Position) -> bool:
    return position.id not in organization.holders and not position.headcount.filled
