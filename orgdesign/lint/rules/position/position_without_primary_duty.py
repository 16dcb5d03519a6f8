from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Position


@rule(
    severity=Severity.WARNING,
    needs=("positions.duties",),
    hint="Give the post something of its own to answer for, or join it with another.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Complaints Lead, duties: {primary: [Settle complaints]}}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Complaints Lead, duties: {support: [Help with complaints]}}]
    """,
)
def position_without_primary_duty(organization: Organization) -> Iterator[Violation]:
    """Every post has something of its own to answer for 主责.

    Whoever only supports others can be blamed for nothing and praised for nothing; such a post is
    the first that a leaner design does without. Assistants are exempt.
    """
    for position in organization.positions:
        if position.assistant_to is None and not _has_primary(organization, position):
            yield Violation(
                position.at("duties"),
                message("{post} has no primary duty", post=organization.title_and_id(position.id)),
            )


def _has_primary(organization: Organization, position: Position) -> bool:
    of_its_own = any(duty.involvement == "primary" and not duty.routine for duty in position.duties)
    return of_its_own or position.id in organization.matrix.owned_by_position
