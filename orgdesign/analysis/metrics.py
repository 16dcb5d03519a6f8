"""The measures of an organization's shape.

positions   the posts of the design (entries, not people)
headcount   Σ approved headcount of all posts
managers    posts with at least one direct report in line (assistants are staff; nobody reports to oneself)
layers      the longest line of command from a top to the front line, both counted; assistants make no layer
span        Σ headcount of direct reports ÷ headcount of the manager's post, over all managers
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from orgdesign.model import Organization

_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class SpanMetrics:
    """Spans of control of all managers, to hundredths; `distribution` counts managers by span, narrowest first."""

    mean: Decimal
    median: Decimal
    max: Decimal
    distribution: Mapping[Decimal, int]


@dataclass(frozen=True, slots=True)
class Metrics:
    """`span` is None where nobody manages anybody."""

    organization: str
    positions: int
    headcount: Decimal
    managers: int
    layers: int
    span: SpanMetrics | None


def metrics_of(organization: Organization) -> Metrics:
    lines = organization.lines
    managers = [position for position in organization.positions if lines.direct_reports.get(position.id)]
    return Metrics(
        organization=organization.id,
        positions=len(organization.positions),
        headcount=sum((position.headcount.approved for position in organization.positions), Decimal(0)),
        managers=len(managers),
        layers=max(lines.levels.values(), default=0),
        span=_span_metrics(sorted(lines.span_of(manager) for manager in managers)),
    )


def _span_metrics(spans: list[Decimal]) -> SpanMetrics | None:
    """`spans` in ascending order. The median of an even number of spans is the mean of the middle two."""
    if not spans:
        return None
    middle = (spans[(len(spans) - 1) // 2] + spans[len(spans) // 2]) / 2
    return SpanMetrics(
        mean=_rounded(sum(spans, Decimal(0)) / len(spans)),
        median=_rounded(middle),
        max=_rounded(spans[-1]),
        distribution=dict(Counter(map(_rounded, spans))),
    )


def _rounded(number: Decimal) -> Decimal:
    return number.quantize(_HUNDREDTH, ROUND_HALF_UP).normalize()
