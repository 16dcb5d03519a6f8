from collections.abc import Iterator
from decimal import Decimal

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.WARNING,
    needs=("positions.kpis",),
    hint="Give every indicator a weight, together 100 percent.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: agent, title: Agent, kpis: [{name: Solved at once, weight: 60%}, {name: Calls lost, weight: 40%}]}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: agent, title: Agent, kpis: [{name: Solved at once, weight: 60%}, {name: Calls lost, weight: 30%}]}
    """,
)
def kpi_weight_sum(organization: Organization, *, tolerance: int = 1) -> Iterator[Violation]:
    """The weights of a post's indicators add up to 100 percent.

    Otherwise the result of the post cannot be computed, and everybody computes it their own way. Sums
    that are off by less than `tolerance` percent points pass; posts whose indicators have no weights at
    all are passed over.
    """
    for position in organization.positions_saying("kpis"):
        weights = [one.weight for one in position.kpis if one.weight is not None]
        total = sum(weights, Decimal(0))
        if weights and abs(total - 100) >= tolerance:
            yield Violation(
                organization.place_of(position, "kpis"),
                message(
                    "the weights of the indicators of {post} add up to {total} %, not to 100 %",
                    post=organization.title_and_id(position.id),
                    total=total,
                ),
            )
