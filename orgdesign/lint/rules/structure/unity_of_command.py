from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Place, Position


@rule(
    severity=Severity.ERROR,
    hint="Keep one superior in `reports_to`; write the others as dotted lines (`dotted_to`) with the scope they have.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: manager, title: Manager, reports_to: none}
          - {id: quality, title: Quality Lead, reports_to: manager}
          - {id: agent, title: Agent, reports_to: manager, dotted_to: [{position: quality, scope: call audits}]}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: manager, title: Manager, reports_to: none}
          - {id: quality, title: Quality Lead, reports_to: manager}
          - {id: agent, title: Agent, reports_to: [manager, quality]}
    """,
)
def unity_of_command(organization: Organization) -> Iterator[Violation]:
    """Every post takes orders from one superior.

    命令统一: who has two superiors gets two orders of priority, and each superior has half a
    subordinate. A list in `reports_to` makes several superiors, and so does `assistant_to` beside a
    `reports_to` that names somebody else.
    """
    for position in organization.positions:
        superiors = tuple(dict.fromkeys(edge.superior for edge in organization.lines.edges[position.id]))
        if len(superiors) > 1:
            yield Violation(
                _place(position),
                message(
                    "{post} has {count} superiors: {superiors}",
                    post=organization.title_and_id(position.id),
                    count=len(superiors),
                    superiors=tuple(organization.title_and_id(superior) for superior in superiors),
                ),
            )


def _place(position: Position) -> Place:
    return position.at("reports_to") if position.reports_to else position.at("assistant_to")
