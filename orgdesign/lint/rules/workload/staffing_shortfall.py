from collections.abc import Iterator, Sequence
from decimal import Decimal

from orgdesign.analysis.staffing import Promise, ShiftNeed, needs_of, places_of
from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import Message, message
from orgdesign.model import Organization, Position


@rule(
    severity=Severity.WARNING,
    needs=("workload",),
    hint="Raise the headcount, promise less, shorten the calls, or move them to where hands are free.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: lead, title: Lead, reports_to: none, headcount: 2}
          - {id: agent, title: Agent, reports_to: lead, headcount: 20}
        workload:
          - {id: hotline, position: agent, calls_per_half_hour: 100, handle_time: 180 s,
             answer_within: 20 s, service_level: 80%, max_occupancy: 85%, shrinkage: 30%}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: lead, title: Lead, reports_to: none, headcount: 2}
          - {id: agent, title: Agent, reports_to: lead, headcount: 14}
        workload:
          - {id: hotline, position: agent, calls_per_half_hour: 100, handle_time: 180 s,
             answer_within: 20 s, service_level: 80%, max_occupancy: 85%, shrinkage: 30%}
    """,
)
def staffing_shortfall(
    organization: Organization, *, service_level: Decimal = Decimal(80), answer_within: int = 20, shrinkage: int = 30
) -> Iterator[Violation]:
    """A post has people enough for its calls in every shift it works.

    Erlang's formula (C) tells how many agents keep the promise: a share of calls answered within some
    seconds, and nobody busier than the workload allows. Shrinkage, the paid time away from the phone,
    is added; what all shifts and workloads of a post need together is held against its places, frozen
    ones left out. A workload that does not say its promise is judged by the options.
    """
    promise = Promise(service_level, Decimal(answer_within), Decimal(shrinkage))
    for position in organization.positions:
        if position.id not in organization.workloads_by_position:
            continue
        needs = needs_of(organization, position, promise)
        if sum(need.rostered for need in needs) > places_of(position.headcount):
            yield _violation(organization, position, needs)


def _violation(organization: Organization, position: Position, needs: Sequence[ShiftNeed]) -> Violation:
    workloads = {need.workload.id: need.workload for need in needs}
    return Violation(
        position.at("headcount"),
        message(
            "{post} needs {needed} people for its calls and has a headcount of {places}: {needs}",
            post=organization.title_and_id(position.id),
            needed=sum(need.rostered for need in needs),
            places=places_of(position.headcount),
            needs=tuple(_words(need) for need in needs if need.rostered),
        ),
        related=tuple(
            Related(workload.at("by_shift" if workload.by_shift else "calls_per_half_hour").location, _CALLS)
            for workload in workloads.values()
        ),
    )


_CALLS = message("the calls are given here")


def _words(need: ShiftNeed) -> Message:
    return message(
        "{name}: {agents} agents at the phones ({level} % of calls in time, {occupancy} % busy), {rostered} people",
        name=need.shift or need.workload.name or need.workload.id,
        agents=need.staffing.agents,
        level=_percent(need.staffing.service_level),
        occupancy=_percent(need.staffing.occupancy),
        rostered=need.rostered,
    )


def _percent(share: float) -> Decimal:
    return Decimal(f"{share * 100:.1f}")
