from collections.abc import Iterator

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message, messages
from orgdesign.model import Organization


@rule(
    severity=Severity.ERROR,
    needs=("processes",),
    hint="Name it in the `then` of the step that leads to it, or delete it.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: agent, title: Agent}]
        processes:
          - id: repair
            name: Repair
            unit: service
            steps:
              - {id: take, name: Take the order, by: agent, then: [ask, plan]}
              - {id: ask, name: Ask again, by: agent}
              - {id: plan, name: Plan the visit, by: agent}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: agent, title: Agent}]
        processes:
          - id: repair
            name: Repair
            unit: service
            steps:
              - {id: take, name: Take the order, by: agent, then: [plan]}
              - {id: ask, name: Ask again, by: agent}
              - {id: plan, name: Plan the visit, by: agent}
    """,
)
def step_unreachable(organization: Organization) -> Iterator[Violation]:
    """Every step of a process is reached from its first step.

    A step that nothing leads to is never done: either the way to it was forgotten, or the step was.
    Steps that only such a step leads to belong to the same finding.
    """
    for process in organization.processes:
        if not process.paths.is_certain:
            continue
        for places in process.paths.unreachable_groups():
            first, *others = (process.steps[place] for place in places)
            yield Violation(
                process.at_part(first),
                messages(
                    "nothing leads to the step “{step}” of {process}",
                    "nothing leads to the step “{step}” of {process}, nor to the {others} after it",
                    count=len(places),
                    step=first.name,
                    process=process.name_and_id,
                    others=len(others),
                ),
                related=tuple(
                    Related(step.source.at(), message("“{step}” is not reached either", step=step.name))
                    for step in others
                ),
            )
