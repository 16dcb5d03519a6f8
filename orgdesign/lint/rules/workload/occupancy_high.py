from collections.abc import Iterator, Sequence
from decimal import Decimal

from orgdesign.analysis.staffing import Promise, ShiftNeed, needs_of, places_of, shrinkage_of
from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Position


@rule(
    severity=Severity.INFO,
    tiers={"hard": Severity.WARNING},
    needs=("workload",),
    hint="Plan more people, or write the limit as max_occupancy, so that it is counted when staffing.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: lead, title: Lead, reports_to: none, headcount: 2}
          - {id: agent, title: Agent, reports_to: lead, headcount: 20}
        workload: [{id: hotline, position: agent, calls_per_half_hour: 100, handle_time: 180 s, shrinkage: 30%}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: lead, title: Lead, reports_to: none, headcount: 20}
          - {id: agent, title: Agent, reports_to: lead, headcount: 160}
        workload: [{id: hotline, position: agent, calls_per_half_hour: 1000, handle_time: 180 s, shrinkage: 30%}]
    """,
)
def occupancy_high(
    organization: Organization,
    *,
    max: int = 85,
    hard: int = 90,
    service_level: Decimal = Decimal(80),
    answer_within: int = 20,
    shrinkage: int = 30,
) -> Iterator[Violation]:
    """People at the phones have time to breathe between calls.

    A large group keeps its promise to callers although its agents are busy all the time; they do not
    stay. The places of a post are divided among its shifts as these need them. Where a post has too few
    people for its promise, staffing-shortfall speaks, and this rule is silent.
    """
    promise = Promise(service_level, Decimal(answer_within), Decimal(shrinkage))
    for position in organization.positions:
        if position.id not in organization.workloads_by_position:
            continue
        needs = [need for need in needs_of(organization, position, promise) if need.rostered]
        if not needs or sum(need.rostered for need in needs) > places_of(position.headcount):
            continue
        occupancy = _occupancy(position, needs, promise)
        if occupancy > max:
            yield Violation(
                position.at("headcount"),
                message(
                    "people in {post} are busy {occupancy} % of their time at the phones, more than {max} %",
                    post=organization.title_and_id(position.id),
                    occupancy=round(occupancy, 1),
                    max=max,
                ),
                tier="hard" if occupancy > hard else None,
            )


def _occupancy(position: Position, needs: Sequence[ShiftNeed], promise: Promise) -> Decimal:
    """Of the busiest shift, in percent: erlangs ÷ people there of those the shift is given."""
    spare = places_of(position.headcount) / sum(need.rostered for need in needs)
    return max(
        Decimal(need.demand.load) * 10000 / (spare * need.rostered * (100 - shrinkage_of(need.workload, promise)))
        for need in needs
    )
