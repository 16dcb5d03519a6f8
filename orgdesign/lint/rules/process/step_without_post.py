from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import Message, message
from orgdesign.model import Organization
from orgdesign.model.process import SYSTEM, Step


@rule(
    severity=Severity.ERROR,
    needs=("processes",),
    hint="Name who does it: `by: …`; for a step of a system, who answers for the system: `answerable: …`.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: agent, title: Agent}]
        processes:
          - id: repair
            name: Repair
            unit: service
            steps:
              - {id: call, name: Customer calls, by: customer}
              - {id: take, name: Take the order, by: agent}
              - {id: send, name: Send the order, by: system, answerable: agent}
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
              - {id: take, name: Take the order}
              - {id: send, name: Send the order, by: system}
    """,
)
def step_without_post(organization: Organization) -> Iterator[Violation]:
    """One post is responsible for each step of a process.

    A step that nobody has to do is left to whoever is near. Steps of the customer are the customer's
    own; what a system does needs a post that answers when it does not.
    """
    for process in organization.processes:
        for step in process.steps:
            sentence = _sentence(step, process.name_and_id)
            if sentence:
                yield Violation(process.at_part(step), sentence, misses=("by", "answerable", "process"))


def _sentence(step: Step, process: str) -> Message | None:
    """A step that another process stands for has its posts there."""
    if step.by is None and step.process is None:
        return message("nobody does the step “{step}” of {process}", step=step.name, process=process)
    if step.by == SYSTEM and step.answerable is None:
        return message("no post answers for the system's step “{step}” of {process}", step=step.name, process=process)
    return None
