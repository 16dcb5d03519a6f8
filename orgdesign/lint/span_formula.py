"""How a span of control was counted, in words: every finding about a span shows it."""

from orgdesign.messages import Message, messages
from orgdesign.model import Organization, Position


def span_formula(organization: Organization, position: Position) -> Message:
    reports = organization.direct_reports_of(position)
    return messages(
        "{people} people in {count} post directly below ÷ {heads} in the post itself",
        "{people} people in {count} posts directly below ÷ {heads} in the post itself",
        count=len(reports),
        people=sum(report.headcount.approved for report in reports),
        heads=position.headcount.approved,
    )
