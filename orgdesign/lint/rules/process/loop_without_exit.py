from collections.abc import Iterator, Sequence

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Place
from orgdesign.model.circles import Edge


@rule(
    severity=Severity.ERROR,
    needs=("processes",),
    hint="Let one of the steps lead on as well: `then: [back, on]`.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: agent, title: Agent}]
        processes:
          - id: repair
            name: Repair
            unit: service
            steps:
              - {id: ask, name: Ask what is broken, by: agent}
              - {id: check, name: Check the answer, by: agent, then: [ask, plan]}
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
              - {id: ask, name: Ask what is broken, by: agent}
              - {id: check, name: Check the answer, by: agent, then: [ask]}
    """,
)
def loop_without_exit(organization: Organization) -> Iterator[Violation]:
    """Every loop of a process can be left.

    Work that goes back and never on reaches no customer. A process that is a step of itself, directly
    or through others, is such a loop too.
    """
    for process in organization.processes:
        loops = process.paths.endless_loops() if process.paths.is_certain else ()
        for places in loops:
            steps = [process.steps[place] for place in places]
            yield Violation(
                process.at_part(steps[-1], "then"),
                message(
                    "{process} goes round and round: {route}",
                    process=process.name_and_id,
                    route=" → ".join(step.name for step in (*steps, steps[0])),
                ),
                related=tuple(Related(step.source.at()) for step in steps[:-1]),
            )
    yield from _processes_in_themselves(organization)


def _processes_in_themselves(organization: Organization) -> Iterator[Violation]:
    for circle in organization.process_times.circles():
        yield Violation(
            _where_written(organization, circle[0]),
            message("a process is a step of itself: {route}", route=_route(organization, circle)),
            related=tuple(Related(_where_written(organization, edge).location) for edge in circle[1:]),
            hint=message("write the steps themselves in one of the processes"),
            discriminator="process",
        )


def _where_written(organization: Organization, edge: Edge) -> Place:
    process = organization.processes_by_id[edge.report]
    return process.at_part(process.steps[int(edge.steps[0])], "process")


def _route(organization: Organization, circle: Sequence[Edge]) -> str:
    processes = (circle[0].report, *(edge.superior for edge in circle))
    return " → ".join(organization.processes_by_id[id].name_and_id for id in processes)
