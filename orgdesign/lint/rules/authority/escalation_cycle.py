from collections.abc import Iterator
from itertools import pairwise

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization
from orgdesign.model.circles import Edge, circles
from orgdesign.model.process import Escalation, Process


@rule(
    severity=Severity.ERROR,
    needs=("processes",),
    hint="Decide who has the last word, and let the calls end there.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Lead, reports_to: none}, {id: agent, title: Agent, reports_to: lead}]
        processes:
          - id: repair
            name: Repair
            unit: service
            steps: [{id: take, name: Take the order, by: agent}, {id: plan, name: Plan the visit, by: agent}]
            escalation: [{when: not planned, after: 4 min, to: agent, then: [lead]}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Lead, reports_to: none}, {id: agent, title: Agent, reports_to: lead}]
        processes:
          - id: repair
            name: Repair
            unit: service
            steps: [{id: take, name: Take the order, by: agent}, {id: plan, name: Plan the visit, by: agent}]
            escalation: [{when: not planned, after: 4 min, to: agent, then: [lead, agent]}]
    """,
)
def escalation_cycle(organization: Organization) -> Iterator[Violation]:
    """What is called up does not come back down.

    If each of two posts calls the other when it cannot go on, the matter goes round while the
    customer waits. The rules of escalation of one process are read together.
    """
    for process in organization.processes:
        rules = {one.id: one for one in process.escalation}
        for circle in circles(_calls(process)):
            first, *others = (rules[str(edge.steps[0])].source.at(*edge.steps[1:]) for edge in circle)
            posts = (circle[0].report, *(edge.superior for edge in circle))
            yield Violation(
                process.at_part(rules[str(circle[0].steps[0])], *circle[0].steps[1:]),
                message(
                    "the escalation of {process} goes in a circle: {route}",
                    process=process.name_and_id,
                    route=" → ".join(organization.title_and_id(post) for post in posts),
                ),
                related=tuple(Related(place) for place in others if place != first),
            )


def _calls(process: Process) -> dict[str, list[Edge]]:
    """Who is called after whom; the steps of an edge are the rule and the field that say so."""
    calls: dict[str, list[Edge]] = {}
    for escalation in process.escalation:
        for edge in _calls_of(escalation):
            calls.setdefault(edge.report, []).append(edge)
            calls.setdefault(edge.superior, [])
    return calls


def _calls_of(escalation: Escalation) -> Iterator[Edge]:
    then = escalation.then
    for post in escalation.to if then else ():
        yield Edge(post, then[0], (escalation.id, "then", 0))
    for place, (one, next_one) in enumerate(pairwise(then), 1):
        yield Edge(one, next_one, (escalation.id, "then", place))
