from collections.abc import Iterator
from decimal import Decimal

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.WARNING,
    tiers={"hard": Severity.ERROR},
    needs=("positions.duties",),
    hint="Move duties to another post, or raise the headcount and share the work.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: clerk, title: Clerk, duties: [Keep the files 60%, Prepare the mail 40%]}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: clerk, title: Clerk, duties: [Keep the files 60%, Prepare the mail 50%]}]
    """,
)
def position_overload(organization: Organization, *, max: int = 100, hard: int = 120) -> Iterator[Violation]:
    """No post is planned for more than all of its time.

    Shares above 100 percent are overtime by design: what does not fit is left undone, and nobody
    has decided what. Above `hard` the plan cannot be meant.
    """
    for position in organization.positions:
        planned = sum((duty.time for duty in position.duties if duty.time is not None), Decimal(0))
        if planned > max:
            yield Violation(
                position.at("duties"),
                message(
                    "the duties of {post} take {planned} % of its time, more than {max} %",
                    post=organization.title_and_id(position.id),
                    planned=planned,
                    max=max,
                ),
                tier="hard" if planned > hard else None,
            )
