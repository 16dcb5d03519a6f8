from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.ERROR,
    needs=("processes",),
    hint="Name the responsible unit: `unit: …`.",
    passes="""
        organization: {id: service, name: Customer Service}
        units: [{id: complaints, name: Complaints}]
        processes:
          - id: settlement
            name: Settlement of complaints
            unit: complaints
            steps: [{id: take, name: Take it in, by: complaints}, {id: tell, name: Tell the customer, by: complaints}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        units: [{id: complaints, name: Complaints}]
        processes:
          - id: settlement
            name: Settlement of complaints
            steps: [{id: take, name: Take it in, by: complaints}, {id: tell, name: Tell the customer, by: complaints}]
    """,
)
def process_without_unit(organization: Organization) -> Iterator[Violation]:
    """One unit is responsible for each process.

    A process runs through several units. Where none of them is responsible for the whole, each
    improves its own step, and nobody the time and trouble of the customer.
    """
    for process in organization.processes:
        if process.unit is None:
            yield Violation(
                process.at(),
                message("no unit is responsible for the process {process}", process=process.name_and_id),
                misses=("unit",),
            )
