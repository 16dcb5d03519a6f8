"""The measures of an organization's shape.

positions   the posts of the design (entries, not people)
headcount   Σ approved headcount of all posts
managers    posts with at least one direct report in line (assistants are staff; nobody reports to oneself)
layers      the longest line of command from a top to the front line, both counted; assistants make no layer
span        Σ headcount of direct reports ÷ headcount of the manager's post, over all managers
ratio       headcount that manages nobody ÷ headcount of the managers
vacancies   Σ approved − filled − frozen, where the design says who holds the posts or how many do
coverage    shares of the responsibilities that are divided no further
load        percent of the time that the duties of a post take, where every duty states its share
handoffs    how often the work of a process changes hands on the way with most changes
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import field
from decimal import ROUND_HALF_UP, Decimal
from typing import TypeVar

from orgdesign.dataclass import dataclass
from orgdesign.model import Organization, Position

_HUNDREDTH = Decimal("0.01")
_Group = TypeVar("_Group", int, str)


@dataclass(frozen=True, slots=True)
class SpanMetrics:
    """Spans of control of some managers, to hundredths; `distribution` counts managers by span, narrowest first."""

    mean: Decimal
    median: Decimal
    max: Decimal
    distribution: Mapping[Decimal, int]


@dataclass(frozen=True, slots=True)
class StaffRatio:
    """Staff a manager, beside what some American states ask of their agencies: for comparison, not as a limit.

    `managers` and `staff` are headcounts.
    """

    managers: Decimal
    staff: Decimal
    staff_per_manager: Decimal


# Texas Government Code §651.004, Iowa Code §262.9C, Oregon ORS 291.227 (a baseline that is adjusted).
STATUTORY_RATIOS: tuple[tuple[str, int], ...] = (("Texas", 11), ("Iowa", 15), ("Oregon", 11))


@dataclass(frozen=True, slots=True)
class Places:
    """Approved headcount and how it is filled; `vacant` is None where the design does not say who holds its posts."""

    vacant: Decimal | None = None
    frozen: Decimal = Decimal(0)
    dispatched: Decimal = Decimal(0)
    outsourced: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many responsibilities there are that are divided no further, and how many are provided for."""

    responsibilities: int
    with_primary: int
    with_backup: int


@dataclass(frozen=True, slots=True)
class Load:
    """Percent of its time that the duties of a post take, and how many responsibilities it answers for."""

    position: str
    title: str
    planned: Decimal
    owned: int


@dataclass(frozen=True, slots=True)
class Handoffs:
    process: str
    name: str
    steps: int
    handoffs: int


@dataclass(frozen=True, slots=True)
class Metrics:
    """`span` and `ratio` are None where nobody manages anybody, `coverage` where there is no catalogue."""

    organization: str
    positions: int
    headcount: Decimal
    managers: int
    layers: int
    span: SpanMetrics | None
    span_by_layer: Mapping[int, SpanMetrics] = field(default_factory=dict)
    span_by_team: Mapping[str, SpanMetrics] = field(default_factory=dict)
    ratio: StaffRatio | None = None
    heads_by_layer: Mapping[int, Decimal] = field(default_factory=dict)
    one_over_one: tuple[str, ...] = ()
    places: Places = field(default_factory=Places)
    coverage: Coverage | None = None
    loads: tuple[Load, ...] = ()
    handoffs: tuple[Handoffs, ...] = ()


def metrics_of(organization: Organization) -> Metrics:
    lines = organization.lines
    managers = [position for position in organization.positions if lines.direct_reports.get(position.id)]
    return Metrics(
        organization=organization.id,
        positions=len(organization.positions),
        headcount=organization.headcount,
        managers=len(managers),
        layers=max(lines.levels.values(), default=0),
        span=_span_metrics(organization, managers),
        span_by_layer=_spans_by(organization, {one.id: lines.levels.get(one.id) for one in managers}),
        span_by_team=_spans_by(organization, {one.id: organization.team_kind_of(one) for one in managers}),
        ratio=_ratio(organization, managers),
        heads_by_layer=dict(sorted(organization.heads_by_layer.items())),
        one_over_one=tuple(
            position.id for position in organization.positions_below_top if organization.people_led_by(position) == 1
        ),
        places=_places(organization),
        coverage=_coverage(organization),
        loads=_loads(organization),
        handoffs=_handoffs(organization),
    )


def _span_metrics(organization: Organization, managers: Iterable[Position]) -> SpanMetrics | None:
    spans = sorted(organization.lines.span_of(manager) for manager in managers)
    if not spans:
        return None
    return SpanMetrics(
        mean=_rounded(sum(spans, Decimal(0)) / len(spans)),
        median=_rounded(median_of(spans)),
        max=_rounded(spans[-1]),
        distribution=dict(Counter(map(_rounded, spans))),
    )


def median_of(ascending: list[Decimal]) -> Decimal:
    """The middle one; of an even number the mean of the middle two."""
    return (ascending[(len(ascending) - 1) // 2] + ascending[len(ascending) // 2]) / 2


def _spans_by(organization: Organization, groups: Mapping[str, _Group | None]) -> dict[_Group, SpanMetrics]:
    members: dict[_Group, list[Position]] = {}
    for manager, group in groups.items():
        if group is not None:
            members.setdefault(group, []).append(organization.positions_by_id[manager])
    spans = ((group, _span_metrics(organization, members[group])) for group in sorted(members))
    return {group: span for group, span in spans if span}


def _ratio(organization: Organization, managers: Iterable[Position]) -> StaffRatio | None:
    leading = sum((manager.headcount.approved for manager in managers), Decimal(0))
    if not leading:
        return None
    staff = organization.headcount - leading
    return StaffRatio(leading, staff, _rounded(staff / leading))


def _places(organization: Organization) -> Places:
    headcounts = [position.headcount for position in organization.positions]
    known = bool(organization.people) or any(headcount.filled is not None for headcount in headcounts)
    return Places(
        vacant=sum(map(organization.vacant_places, organization.positions), Decimal(0)) if known else None,
        frozen=sum((headcount.frozen or Decimal(0) for headcount in headcounts), Decimal(0)),
        dispatched=sum((headcount.dispatched or Decimal(0) for headcount in headcounts), Decimal(0)),
        outsourced=sum((headcount.outsourced or Decimal(0) for headcount in headcounts), Decimal(0)),
    )


def _coverage(organization: Organization) -> Coverage | None:
    leaves = [one for one in organization.responsibilities if one.id not in organization.responsibilities_by_parent]
    if not leaves:
        return None
    return Coverage(
        responsibilities=len(leaves),
        with_primary=sum(bool(organization.matrix.primaries(one.id)) for one in leaves),
        with_backup=sum(_has_backup(organization, one.id) for one in leaves),
    )


def _has_backup(organization: Organization, responsibility: str) -> bool:
    """Whether more than one person can do the work: a second post, a second holder, or a stand-in."""
    able = tuple(organization.matrix.involvements(responsibility))
    only = organization.position(able[0]) if len(able) == 1 else None
    return len(able) > 1 or bool(only and (only.headcount.approved > 1 or only.backup))


def _loads(organization: Organization) -> tuple[Load, ...]:
    owned = organization.matrix.owned_by_position
    return tuple(
        Load(position.id, position.title, position.planned_time, len(owned.get(position.id, ())))
        for position in organization.positions
        if position.planned_time is not None
    )


def _handoffs(organization: Organization) -> tuple[Handoffs, ...]:
    trails = ((one, one.paths.busiest_trail([step.hand for step in one.steps])) for one in organization.processes)
    return tuple(
        Handoffs(process.id, process.name, len(process.steps), trail.handoffs if trail else 0)
        for process, trail in trails
    )


def _rounded(number: Decimal) -> Decimal:
    return number.quantize(_HUNDREDTH, ROUND_HALF_UP).normalize()
