from collections.abc import Iterator
from decimal import Decimal

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.WARNING,
    tiers={"issued": Severity.ERROR},
    needs=("positions.duties",),
    hint="Spread the missing share over the duties, or add the duty that was forgotten.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: clerk, title: Clerk, duties: [Keep the files 60%, Prepare the mail 40%]}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: clerk, title: Clerk, duties: [Keep the files 60%, Prepare the mail 30%]}]
    """,
)
def duty_time_sum(organization: Organization, *, tolerance: int = 1) -> Iterator[Violation]:
    """The time shares of a post's duties add up to 100 percent.

    A share that is missing is work that nobody wrote down. The closing duty that every description has
    counts as well. Judged where every duty states its share, and only sums that are short by
    `tolerance` percent points or more; what is too much is position-overload.
    """
    for position in organization.positions_saying("duties"):
        planned = position.planned_time
        if planned is not None and Decimal(100) - planned >= tolerance:
            yield Violation(
                organization.place_of(position, "duties"),
                message(
                    "the time shares of the duties of {post} add up to {planned} %, not to 100 %",
                    post=organization.title_and_id(position.id),
                    planned=planned,
                ),
                tier="issued" if position.document.status == "issued" else None,
            )
