from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization
from orgdesign.model.process import CUSTOMER


@rule(
    severity=Severity.WARNING,
    needs=("processes",),
    hint="Say how the step is measured: `measure: 97% within two minutes`.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: agent, title: Agent}]
        processes:
          - id: repair
            name: Repair
            unit: service
            steps:
              - {id: call, name: Customer calls, by: customer}
              - {id: take, name: Take the order, by: agent, measure: 97% within two minutes}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: agent, title: Agent}]
        processes:
          - id: repair
            name: Repair
            unit: service
            steps:
              - {id: call, name: Customer calls, by: customer}
              - {id: take, name: Take the order, by: agent}
    """,
)
def step_not_measured(organization: Organization) -> Iterator[Violation]:
    """Every step of a process is measured.

    What is not measured step by step is improved by guess: the process is late, and every step says
    it was in time. Steps of the customer are not judged, nor are steps that another process stands
    for: its own steps are.
    """
    for process in organization.processes:
        for step in process.steps:
            if step.measure is None and step.by != CUSTOMER and step.process is None:
                yield Violation(
                    process.at_part(step),
                    message(
                        "the step “{step}” of {process} is not measured",
                        step=step.name,
                        process=process.name_and_id,
                    ),
                    misses=("measure",),
                )
