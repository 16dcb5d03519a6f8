from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization
from orgdesign.model.process import CUSTOMER, SYSTEM


@rule(
    severity=Severity.WARNING,
    needs=("touchpoints",),
    hint="Name the post that meets the customer there, or answers for what the customer meets: `by: …`.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: agent, title: Agent}]
        touchpoints: [{id: hotline, name: Hotline, zone: back, contact: phone, by: agent}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: agent, title: Agent}]
        touchpoints: [{id: hotline, name: Hotline, zone: back, contact: phone}]
    """,
)
def contact_without_post(organization: Organization) -> Iterator[Violation]:
    """Wherever a customer meets the organization, a post is responsible for what the customer meets.

    A customer judges the whole by one contact. A counter, a page or a telephone line that belongs to
    nobody goes stale unseen; that a system serves it does not change that.
    """
    for touchpoint in organization.touchpoints:
        if touchpoint.by in (None, CUSTOMER, SYSTEM):
            yield Violation(
                touchpoint.at("by"),
                message("no post is responsible for the touchpoint {touchpoint}", touchpoint=touchpoint.name_and_id),
            )
