"""How many people the workload of a post needs, shift by shift."""

from collections.abc import Iterator
from decimal import ROUND_CEILING, Decimal

from orgdesign.analysis.erlang_c import Demand, Staffing, least_staffing
from orgdesign.dataclass import dataclass
from orgdesign.model.headcount import Headcount
from orgdesign.model.organization import Organization
from orgdesign.model.position import Position
from orgdesign.model.text import normalized
from orgdesign.model.workload import Workload

_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Promise:
    """What holds for a workload that does not say it: shares in percent points, seconds."""

    service_level: Decimal = Decimal(80)
    answer_seconds: Decimal = Decimal(20)
    shrinkage: Decimal = Decimal(30)


@dataclass(frozen=True, slots=True)
class ShiftNeed:
    """What one shift needs; `shift` is None where the calls are not told by shift.

    `rostered` are the people to plan so that, paid time away from the phone taken off, enough are there.
    """

    workload: Workload
    shift: str | None
    demand: Demand
    staffing: Staffing
    rostered: int


def places_of(headcount: Headcount) -> Decimal:
    """Approved places that may be filled: the frozen ones are left out."""
    return max(headcount.approved - (headcount.frozen or 0), Decimal(0))


def needs_of(organization: Organization, position: Position, promise: Promise) -> tuple[ShiftNeed, ...]:
    """What all workloads of a post need in the shifts it works; those that do not say enough are left out."""
    return tuple(
        need
        for workload in organization.workloads_by_position.get(position.id, ())
        for need in _needs(workload, position, promise)
    )


def shrinkage_of(workload: Workload, promise: Promise) -> Decimal:
    return promise.shrinkage if workload.shrinkage is None else workload.shrinkage


def shifts_not_worked(workload: Workload, position: Position) -> tuple[str, ...]:
    """Shifts with calls that the post does not work; none where the post names no shifts."""
    worked = {normalized(shift) for shift in position.shifts}
    return tuple(shift for shift, calls in workload.by_shift if calls and worked and normalized(shift) not in worked)


def _needs(workload: Workload, position: Position, promise: Promise) -> Iterator[ShiftNeed]:
    shrinkage = shrinkage_of(workload, promise)
    absent = shifts_not_worked(workload, position)
    for shift, calls in workload.by_shift or ((None, workload.calls_per_half_hour),):
        demand = _demand(workload, calls, promise)
        if demand is not None and shrinkage < _HUNDRED and shift not in absent:
            staffing = least_staffing(demand)
            yield ShiftNeed(workload, shift, demand, staffing, _rostered(staffing.agents, shrinkage))


def _demand(workload: Workload, calls: Decimal | None, promise: Promise) -> Demand | None:
    handle = workload.handle_time.seconds if workload.handle_time else None
    answer = workload.answer_within.seconds if workload.answer_within else promise.answer_seconds
    if calls is None or handle is None or answer is None or workload.max_occupancy == 0:
        return None
    level = promise.service_level if workload.service_level is None else workload.service_level
    return Demand(
        calls_per_half_hour=float(calls),
        handle_seconds=float(handle),
        answer_seconds=float(answer),
        service_level=float(level / 100),
        max_occupancy=float((workload.max_occupancy or _HUNDRED) / 100),
    )


def _rostered(agents: int, shrinkage: Decimal) -> int:
    """Exact: 14 agents at 30 % shrinkage are 20 people, not a rounding more."""
    return int((agents * _HUNDRED / (_HUNDRED - shrinkage)).to_integral_value(ROUND_CEILING))
