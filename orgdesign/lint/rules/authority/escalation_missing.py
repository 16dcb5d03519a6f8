from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.INFO,
    needs=("processes",),
    hint="Say who is called when it takes too long: `escalation: [{when: …, after: 4 min, to: …, then: […]}]`.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: agent, title: Agent}]
        processes:
          - id: repair
            name: Repair
            unit: service
            target: 45 min
            steps: [{id: take, name: Take the order, by: agent}, {id: plan, name: Plan the visit, by: agent}]
            escalation: [{when: not planned, after: 4 min, to: agent}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: agent, title: Agent}]
        processes:
          - id: repair
            name: Repair
            unit: service
            target: 45 min
            steps: [{id: take, name: Take the order, by: agent}, {id: plan, name: Plan the visit, by: agent}]
    """,
)
def escalation_missing(organization: Organization) -> Iterator[Violation]:
    """Where a time is promised, it is settled who is called when it runs out.

    An order that nobody accepts in time must find the next level by itself: whom to call, and after
    how long, cannot be thought up while the customer waits. Judged for processes that promise a time
    and for key processes.
    """
    for process in organization.processes:
        called = any(one.to for one in process.escalation)
        if not called and (process.target is not None or process.rank == "key"):
            yield Violation(
                process.at("escalation"),
                message("nobody is called when {process} takes too long", process=process.name_and_id),
            )
