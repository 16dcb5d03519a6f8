from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Position, Responsibility


@rule(
    severity=Severity.INFO,
    needs=("responsibilities",),
    hint="Give a second post a partial or supporting part in it, or name a `backup` for its owner.",
    passes="""
        organization: {id: service, name: Customer Service, head: lead}
        positions: [{id: lead, title: Complaints Lead}, {id: agent, title: Agent}]
        responsibilities: [{id: complaints, name: Complaint handling, primary: lead, support: agent}]
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: lead}
        positions: [{id: lead, title: Complaints Lead}, {id: agent, title: Agent}]
        responsibilities: [{id: complaints, name: Complaint handling, primary: lead}]
    """,
)
def responsibility_without_backup(organization: Organization) -> Iterator[Violation]:
    """More than one person can do the work of a responsibility.

    Where one post alone has a part in it, holds one person and has no stand-in, the work stops with
    that person's holiday.
    """
    for responsibility in organization.responsibilities:
        able = _only_able_post(organization, responsibility)
        if able and able.headcount.approved <= 1 and not able.backup:
            yield Violation(
                responsibility.at(),
                message(
                    "only {post} can do {responsibility}",
                    post=organization.title_and_id(able.id),
                    responsibility=organization.title_and_id(responsibility.id),
                ),
                misses=("primary", "partial", "support"),
            )


def _only_able_post(organization: Organization, responsibility: Responsibility) -> Position | None:
    posts = organization.matrix.involvements(responsibility.id)
    return organization.position(next(iter(posts))) if len(posts) == 1 else None
