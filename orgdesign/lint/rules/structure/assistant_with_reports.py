from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import messages
from orgdesign.model import Organization


@rule(
    severity=Severity.INFO,
    needs=("positions.assistant_to",),
    hint="Let these posts report to the manager, or make the assistant a deputy in the line with `reports_to`.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: manager, title: Manager, reports_to: none}
          - {id: assistant, title: Assistant to the Manager, assistant_to: manager}
          - {id: clerk, title: Clerk, reports_to: manager}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: manager, title: Manager, reports_to: none}
          - {id: assistant, title: Assistant to the Manager, assistant_to: manager}
          - {id: clerk, title: Clerk, reports_to: assistant}
    """,
)
def assistant_with_reports(organization: Organization) -> Iterator[Violation]:
    """An assistant is staff beside a manager and leads no line of its own.

    Assistants count neither as a layer nor in the manager's span. Who leads people is part of the
    line, and a layer that nobody counts is a layer all the same.
    """
    for position in organization.positions:
        reports = organization.direct_reports_of(position)
        if position.assistant_to is not None and reports:
            yield Violation(
                position.at("assistant_to"),
                messages(
                    "{post} is an assistant, yet {count} post reports to it: {reports}",
                    "{post} is an assistant, yet {count} posts report to it: {reports}",
                    count=len(reports),
                    post=organization.title_and_id(position.id),
                    reports=tuple(organization.title_and_id(report.id) for report in reports),
                ),
            )
