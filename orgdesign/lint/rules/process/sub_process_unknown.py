from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization
from orgdesign.nearest import did_you_mean


@rule(
    severity=Severity.ERROR,
    needs=("processes",),
    hint="Correct the name, or describe the process that the step stands for.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: agent, title: Agent}]
        processes:
          - id: repair
            name: Repair
            unit: service
            steps: [{id: take, name: Take the order, by: agent}, {id: go, name: Visit, process: visit}]
          - id: visit
            name: Visit to a customer
            unit: service
            steps: [{id: plan, name: Plan the visit, by: agent}, {id: drive, name: Drive there, by: agent}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: agent, title: Agent}]
        processes:
          - id: repair
            name: Repair
            unit: service
            steps: [{id: take, name: Take the order, by: agent}, {id: go, name: Visit, process: visit}]
    """,
)
def sub_process_unknown(organization: Organization) -> Iterator[Violation]:
    """A process that stands for a step is described.

    A step may be a process of its own, with its own steps, posts and times. If that is missing, a part
    of the whole is not designed.
    """
    known = organization.processes_by_id
    for process in organization.processes:
        for step in process.steps:
            if step.process is not None and step.process not in known:
                yield Violation(
                    process.at_part(step, "process"),
                    message(
                        "no process is called {name}, which stands for the step “{step}” of {process}",
                        name=step.process,
                        step=step.name,
                        process=process.name_and_id,
                    ),
                    hint=did_you_mean(step.process, known),
                )
