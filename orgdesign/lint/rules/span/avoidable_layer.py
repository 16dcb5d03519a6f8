from collections.abc import Iterator
from decimal import Decimal

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.INFO,
    whole=True,
    hint="Look for posts with narrow spans in the middle of the line: that is where a layer can go.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: manager, title: Manager, reports_to: none}
          - {id: lead, title: Lead, reports_to: manager, headcount: 2}
          - {id: agent, title: Agent, reports_to: lead, headcount: 20}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: director, title: Director, reports_to: none}
          - {id: manager, title: Manager, reports_to: director}
          - {id: lead, title: Lead, reports_to: manager}
          - {id: agent, title: Agent, reports_to: lead, headcount: 5}
    """,
)
def avoidable_layer(organization: Organization, *, span: int = 8) -> Iterator[Violation]:
    """An organization has hardly more layers than arithmetic demands.

    With a span of s, L layers hold 1 + s + s² + … (L terms) heads. One layer more than the smallest
    L that holds everybody leaves room for uneven spans; beyond that a layer can be saved.
    """
    deepest = organization.deepest_position
    if deepest is None:
        return
    layers, needed = organization.lines.levels[deepest.id], _layers_needed(organization.headcount, span)
    if layers > needed + 1:
        yield Violation(
            organization.at(),
            message(
                "the organization has {layers} layers; at a span of {span}, {needed} hold its {heads} heads",
                layers=layers,
                span=span,
                needed=needed,
                heads=organization.headcount,
            ),
        )


def _layers_needed(heads: Decimal, span: int) -> int:
    """The smallest L with 1 + s + s² + … ≥ heads."""
    layers, width, held = 1, 1, 1
    while held < heads and span > 0:
        width *= span
        held += width
        layers += 1
    return layers
