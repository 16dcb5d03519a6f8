from collections.abc import Iterator
from decimal import Decimal

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.INFO,
    whole=True,
    hint="Ask of each manager's post what would stay undone without it, and join the smallest teams.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: manager, title: Manager, reports_to: none}
          - {id: lead, title: Lead, reports_to: manager, headcount: 3}
          - {id: agent, title: Agent, reports_to: lead, headcount: 24}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: manager, title: Manager, reports_to: none}
          - {id: lead, title: Lead, reports_to: manager, headcount: 6}
          - {id: agent, title: Agent, reports_to: lead, headcount: 12}
    """,
)
def top_heavy(organization: Organization, *, staff_per_manager: int = 5) -> Iterator[Violation]:
    """There are enough hands for each head, and each layer is wider than the one above.

    Fewer than `staff_per_manager` people without reports for each person who has some, or a layer
    larger than the one below it, is the shape of an organization that has grown at the top.
    """
    yield from _few_hands(organization, staff_per_manager)
    heads = organization.heads_by_layer
    for layer in sorted(heads):
        if layer + 1 in heads and heads[layer] > heads[layer + 1]:
            yield Violation(
                organization.at(),
                message(
                    "layer {layer} has {heads} heads, more than the {below} of the layer below it",
                    layer=layer,
                    heads=heads[layer],
                    below=heads[layer + 1],
                ),
                discriminator=str(layer),
            )


def _few_hands(organization: Organization, staff_per_manager: int) -> Iterator[Violation]:
    led = organization.lines.direct_reports
    managers = sum((one.headcount.approved for one in organization.positions if one.id in led), Decimal(0))
    staff = organization.headcount - managers
    if managers and staff < managers * staff_per_manager:
        yield Violation(
            organization.at(),
            message(
                "{managers} managers lead {staff} other people: fewer than {limit} for each",
                managers=managers,
                staff=staff,
                limit=staff_per_manager,
            ),
            discriminator="ratio",
        )
