"""Metrics for programs and for people."""

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from orgdesign.analysis.metrics import STATUTORY_RATIOS, Handoffs, Metrics, SpanMetrics, StaffRatio, median_of
from orgdesign.analysis.report import Figure, Report
from orgdesign.messages import Message, message, messages

_TEAMS: Mapping[str, Message] = {
    "managers": message("teams of managers"),
    "specialists": message("teams of specialists"),
    "technical": message("technical teams"),
    "front-line": message("front-line teams"),
}

_STATES: Mapping[str, Message] = {
    "Texas": message("Texas"),
    "Iowa": message("Iowa"),
    "Oregon": message("Oregon"),
}

# For the readers of programs' output; people get them in their language, beside each figure.
_FORMULAS = {
    "span": "headcount of direct reports / headcount of the manager's post; assistants and dotted lines left out",
    "staff_per_manager": "headcount of posts that lead nobody / headcount of posts that lead",
    "heads_by_layer": "approved headcount of each layer, assistants left out",
    "vacancies": "approved - frozen - filled, post by post",
    "coverage": "share of the responsibilities that are divided no further",
    "load": "percent of its time that the duties of a post take, where every duty states its share",
    "handoffs": "changes of hands on the way with most of them",
}


def metrics_json(metrics: Metrics, actuals: Mapping[str, Any] | None = None) -> str:
    """Version 1: keys are added, never renamed or removed. `span` is null where nobody manages anybody.

    `actuals` are the recorded times of a process, where there are any.
    """
    result: dict[str, Any] = {
        "version": 1,
        "organization": metrics.organization,
        "positions": metrics.positions,
        "headcount": _number(metrics.headcount),
        "managers": metrics.managers,
        "layers": metrics.layers,
        "span": _span(metrics.span) if metrics.span else None,
        "span_by_layer": {str(layer): _span(span) for layer, span in metrics.span_by_layer.items()},
        "span_by_team": {team: _span(span) for team, span in metrics.span_by_team.items()},
        "staff_per_manager": _ratio(metrics.ratio) if metrics.ratio else None,
        "heads_by_layer": {str(layer): _number(heads) for layer, heads in metrics.heads_by_layer.items()},
        "one_over_one": list(metrics.one_over_one),
        **_places(metrics),
        "coverage": _coverage(metrics),
        "load": _load(metrics),
        "handoffs": [
            {"process": one.process, "name": one.name, "steps": one.steps, "handoffs": one.handoffs}
            for one in metrics.handoffs
        ],
    }
    result["formulas"] = dict(_FORMULAS)
    if actuals is not None:
        result["actuals"] = actuals
    return json.dumps(result, ensure_ascii=False, indent=2) + "\n"


def _span(span: SpanMetrics) -> dict[str, Any]:
    return {
        "mean": _number(span.mean),
        "median": _number(span.median),
        "max": _number(span.max),
        "distribution": {f"{width:f}": managers for width, managers in span.distribution.items()},
    }


def _ratio(ratio: StaffRatio) -> dict[str, Any]:
    return {
        "value": _number(ratio.staff_per_manager),
        "managers": _number(ratio.managers),
        "staff": _number(ratio.staff),
        "comparison": {place.lower(): staff for place, staff in STATUTORY_RATIOS},
    }


def _places(metrics: Metrics) -> dict[str, Any]:
    places = metrics.places
    return {
        "vacancies": _number(places.vacant) if places.vacant is not None else None,
        "frozen": _number(places.frozen),
        "dispatched": _number(places.dispatched),
        "outsourced": _number(places.outsourced),
    }


def _coverage(metrics: Metrics) -> dict[str, Any] | None:
    coverage = metrics.coverage
    if coverage is None:
        return None
    return {
        "responsibilities": coverage.responsibilities,
        "with_primary": coverage.with_primary,
        "with_backup": coverage.with_backup,
        "primary_share": _number(percent_of(coverage.with_primary, coverage.responsibilities)),
        "backup_share": _number(percent_of(coverage.with_backup, coverage.responsibilities)),
    }


def _load(metrics: Metrics) -> dict[str, Any] | None:
    if not metrics.loads:
        return None
    planned = sorted(load.planned for load in metrics.loads)
    return {
        "mean": _number(_mean(planned)),
        "median": _number(median_of(planned)),
        "min": _number(planned[0]),
        "max": _number(planned[-1]),
        "positions": {load.position: {"planned": _number(load.planned), "owned": load.owned} for load in metrics.loads},
    }


def _number(number: Decimal) -> int | float:
    return int(number) if number == number.to_integral_value() else float(number)


def _mean(numbers: list[Decimal]) -> Decimal:
    return round(sum(numbers, Decimal(0)) / len(numbers), 2)


def percent_of(part: int, whole: int) -> Decimal:
    return round(Decimal(100 * part) / whole, 1)


def metrics_report(metrics: Metrics) -> Report:
    headings = (message("Figure"), message("Value"), message("How it is counted"))
    return Report(message("Metrics"), metrics.organization, headings, tuple(_figures(metrics)))


def _figures(metrics: Metrics) -> Iterator[Figure]:
    yield Figure(message("posts"), metrics.positions)
    yield Figure(
        message("headcount"), metrics.headcount, message("approved places of all posts"), tuple(_filling(metrics))
    )
    yield Figure(message("managers"), metrics.managers, message("posts with at least one direct report in line"))
    yield Figure(
        message("layers, the top and the front line included"),
        metrics.layers,
        message("headcount of each layer, assistants left out"),
        tuple(
            Figure(message("layer {number}", number=layer), heads) for layer, heads in metrics.heads_by_layer.items()
        ),
    )
    yield from _spans(metrics)
    yield from _staffing(metrics)
    yield from _work(metrics)


def _filling(metrics: Metrics) -> Iterator[Figure]:
    places = metrics.places
    if places.vacant is not None:
        yield Figure(message("vacancies"), places.vacant, message("approved − frozen − filled, post by post"))
    if places.frozen:
        yield Figure(message("frozen"), places.frozen)
    if places.dispatched:
        yield Figure(message("dispatched"), places.dispatched)
    if places.outsourced:
        yield Figure(message("outsourced"), places.outsourced)


def _spans(metrics: Metrics) -> Iterator[Figure]:
    if metrics.span is None:
        return
    yield Figure(
        message("span of control"),
        _in_short(metrics.span),
        message("people directly below ÷ people in the manager's post; assistants and dotted lines left out"),
        tuple(
            Figure(width, messages("{count} manager", "{count} managers", count=managers))
            for width, managers in metrics.span.distribution.items()
        ),
    )
    groups = (
        *((message("layer {number}", number=layer), span) for layer, span in metrics.span_by_layer.items()),
        *((_TEAMS[team], span) for team, span in metrics.span_by_team.items()),
    )
    yield Figure(
        message("span of control by layer and kind of team"),
        messages("{count} manager", "{count} managers", count=metrics.managers),
        details=tuple(Figure(group, _in_short(span)) for group, span in groups),
    )
    yield Figure(
        message("posts below the top that lead exactly one person"),
        len(metrics.one_over_one),
        details=tuple(Figure(post, message("one over one")) for post in metrics.one_over_one),
    )


def _in_short(span: SpanMetrics) -> Message:
    return message("mean {mean}, median {median}, widest {widest}", mean=span.mean, median=span.median, widest=span.max)


def _staffing(metrics: Metrics) -> Iterator[Figure]:
    ratio = metrics.ratio
    if ratio is None:
        return
    yield Figure(
        message("staff per manager"),
        ratio.staff_per_manager,
        message(
            "{staff} people who lead nobody ÷ {managers} who lead; below, what American states ask of their agencies",
            staff=ratio.staff,
            managers=ratio.managers,
        ),
        tuple(
            Figure(
                _STATES[place],
                message("1 : {asked}, met", asked=asked)
                if ratio.staff_per_manager >= asked
                else message("1 : {asked}, not met", asked=asked),
            )
            for place, asked in STATUTORY_RATIOS
        ),
    )


def _work(metrics: Metrics) -> Iterator[Figure]:
    if metrics.coverage:
        coverage = metrics.coverage
        yield Figure(
            message("responsibilities"),
            coverage.responsibilities,
            message("those that are divided no further"),
            (
                Figure(message("with a primary owner"), _share(coverage.with_primary, coverage.responsibilities)),
                Figure(message("with a backup"), _share(coverage.with_backup, coverage.responsibilities)),
            ),
        )
    if metrics.loads:
        yield _load_figure(metrics)
    if metrics.handoffs:
        yield Figure(
            message("handoffs in processes"),
            sum(one.handoffs for one in metrics.handoffs),
            message("changes of hands on the way with most of them"),
            tuple(Figure(one.name, _handoffs(one)) for one in metrics.handoffs),
        )


def _load_figure(metrics: Metrics) -> Figure:
    planned = sorted(load.planned for load in metrics.loads)
    return Figure(
        message("load per post"),
        message(
            "mean {mean} %, median {median} %, from {least} % to {most} %",
            mean=_mean(planned),
            median=median_of(planned),
            least=planned[0],
            most=planned[-1],
        ),
        message("percent of its time that the duties of a post take, where every duty states its share"),
        tuple(
            Figure(load.title, message("{planned} %, primary for {count}", planned=load.planned, count=load.owned))
            for load in metrics.loads
        ),
    )


def _handoffs(one: Handoffs) -> Message:
    return messages(
        "{count} handoff in {steps} steps", "{count} handoffs in {steps} steps", one.handoffs, steps=one.steps
    )


def _share(part: int, whole: int) -> Message:
    return message("{part} of {whole} ({share} %)", part=part, whole=whole, share=percent_of(part, whole))
