from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.INFO,
    needs=("positions.duties",),
    hint="Make it a task of a larger duty, or leave it to the closing duty of all descriptions.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: clerk, title: Clerk, duties: [Keep the files 95%, Order supplies 5%]}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: clerk, title: Clerk, duties: [Keep the files 98%, Order supplies 2%]}]
    """,
)
def duty_time_floor(organization: Organization, *, min: int = 5) -> Iterator[Violation]:
    """A duty takes at least a twentieth of a post's time.

    A description that lists every small matter hides the great ones; what takes less is a task, not a
    duty. The closing duty that every description has is exempt.
    """
    for position, duty in organization.distinct_duties():
        if duty.time is not None and duty.time < min and not duty.routine:
            yield Violation(
                position.at_part(duty, "time"),
                message(
                    "{post} spends {time} % of its time on a duty, less than {min} %: {duty}",
                    post=organization.title_and_id(position.id),
                    time=duty.time,
                    min=min,
                    duty=duty.text,
                ),
            )
