from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.INFO,
    needs=("responsibilities", "positions.duties"),
    hint="Name the responsibility it serves (`responsibility: …` or `@…`), or add one to the catalogue.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Complaints Lead, duties: [Handle complaints @complaints]}]
        responsibilities: [{id: complaints, name: Complaint handling}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Complaints Lead, duties: [Handle complaints]}]
        responsibilities: [{id: complaints, name: Complaint handling, primary: lead}]
    """,
)
def duty_without_function(organization: Organization) -> Iterator[Violation]:
    """Every duty belongs to a responsibility of the catalogue.

    A duty that serves nothing in the catalogue is either work nobody asked for, or a sign that the
    catalogue has a gap. Judged only where a design has a catalogue.
    """
    for position, duty in organization.distinct_duties():
        if duty.responsibility is None and not duty.routine:
            yield Violation(
                position.at_part(duty),
                message(
                    "the duty “{duty}” of {post} belongs to no responsibility",
                    duty=duty.text,
                    post=organization.title_and_id(position.id),
                ),
                misses=("responsibility",),
            )
