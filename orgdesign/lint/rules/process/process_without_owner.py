from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.WARNING,
    needs=("processes",),
    hint="Name the post that answers for the process from end to end: `owner: …`.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Complaints Lead}]
        processes:
          - id: settlement
            name: Settlement of complaints
            unit: service
            owner: lead
            steps: [{id: take, name: Take it in, by: lead}, {id: tell, name: Tell the customer, by: lead}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Complaints Lead}]
        processes:
          - id: settlement
            name: Settlement of complaints
            unit: service
            steps: [{id: take, name: Take it in, by: lead}, {id: tell, name: Tell the customer, by: lead}]
    """,
)
def process_without_owner(organization: Organization) -> Iterator[Violation]:
    """One post answers for each process from end to end.

    A unit is responsible on paper; to change a process somebody must be asked by name. The owner sees
    the whole: what the customer waits for, and where it waits.
    """
    for process in organization.processes:
        if process.owner is None:
            yield Violation(
                process.at(),
                message("no post owns the process {process}", process=process.name_and_id),
                misses=("owner",),
            )
