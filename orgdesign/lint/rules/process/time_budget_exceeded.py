from collections.abc import Iterator

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import Message, message
from orgdesign.model import Organization
from orgdesign.model.process import Process
from orgdesign.model.process_times import TimedPath


@rule(
    severity=Severity.ERROR,
    needs=("processes",),
    hint="Shorten or drop a step of the longest way, do steps side by side, or promise what can be kept.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: agent, title: Agent}]
        processes:
          - id: repair
            name: Repair
            unit: service
            target: 45 min
            cases: [near, far]
            steps:
              - {id: take, name: Take the order, by: agent, time: 2 min}
              - {id: drive, name: Drive to the customer, by: agent, time: {near: 20 min, far: 43 min}}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: agent, title: Agent}]
        processes:
          - id: repair
            name: Repair
            unit: service
            target: 45 min
            cases: [near, far]
            steps:
              - {id: take, name: Take the order, by: agent, time: 2 min}
              - {id: drive, name: Drive to the customer, by: agent, time: {near: 20 min, far: 44 min}}
    """,
)
def time_budget_exceeded(organization: Organization) -> Iterator[Violation]:
    """A process can keep the time it promises, in every case and on its longest way.

    A promise that the plan itself breaks is broken every day. The times of the steps are added up
    along the longest way from the first step to an end; loops are gone through once, branches count
    with the longer one. A working day is taken as eight hours where the promise is in hours or days.
    """
    for process in organization.processes:
        if process.target is None:
            continue
        for path in organization.process_times.longest_paths(process):
            if path.length > path.scale.length(process.target):
                yield _violation(organization, process, path)


def _violation(organization: Organization, process: Process, path: TimedPath) -> Violation:
    values = {
        "process": process.name_and_id,
        "planned": path.duration.spoken,
        "target": process.target.spoken if process.target else "",
        "route": " → ".join(step.name for step in path.steps),
    }
    sentence = message("{process} takes {planned}, more than {target}: {route}", **values)
    if path.case is not None:
        sentence = message(
            "{process}, case {case}, takes {planned}, more than {target}: {route}", case=path.case, **values
        )
    return Violation(
        process.at("target"),
        sentence,
        related=tuple(_timed_steps(process, path, organization)),
        discriminator=path.case or "",
    )


def _timed_steps(process: Process, path: TimedPath, organization: Organization) -> Iterator[Related]:
    for step in path.steps:
        length = organization.process_times.step_length(process, step, path.case, path.scale)
        if length:
            time: Message = path.scale.duration(length).spoken
            yield Related(
                process.at_part(step, "time").location, message("“{step}”: {time}", step=step.name, time=time)
            )
