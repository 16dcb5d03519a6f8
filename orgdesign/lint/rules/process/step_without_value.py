from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.INFO,
    needs=("processes",),
    hint="Drop the step, join it with another, or mark it as a control point (`control: true`) if it is one.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: agent, title: Agent}]
        processes:
          - id: repair
            name: Repair
            unit: service
            steps:
              - {id: take, name: Take the order, by: agent, adds_value: true}
              - {id: check, name: Check the order, by: agent, adds_value: false, control: true}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: agent, title: Agent}]
        processes:
          - id: repair
            name: Repair
            unit: service
            steps:
              - {id: take, name: Take the order, by: agent, adds_value: true}
              - {id: copy, name: Copy the order into the book, by: agent, adds_value: false}
    """,
)
def step_without_value(organization: Organization) -> Iterator[Violation]:
    """Steps without value are dropped.

    The customer pays for every step and gains by some. A step that by the design's own word adds no
    value (`adds_value: false`) and controls nothing is the first to go.
    """
    for process in organization.processes:
        for step in process.steps:
            if step.adds_value is False and not step.control:
                yield Violation(
                    process.at_part(step, "adds_value"),
                    message(
                        "the step “{step}” of {process} adds no value and controls nothing",
                        step=step.name,
                        process=process.name_and_id,
                    ),
                )
