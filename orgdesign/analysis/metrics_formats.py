"""Metrics for programs and for people."""

import gettext
import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from orgdesign.analysis.metrics import Metrics, SpanMetrics
from orgdesign.messages import Message, message, messages


def metrics_json(metrics: Metrics) -> str:
    """Version 1: keys are added, never renamed or removed. `span` is null where nobody manages anybody."""
    result = {
        "version": 1,
        "organization": metrics.organization,
        "positions": metrics.positions,
        "headcount": _number(metrics.headcount),
        "managers": metrics.managers,
        "layers": metrics.layers,
        "span": _span(metrics.span) if metrics.span else None,
    }
    return json.dumps(result, ensure_ascii=False, indent=2) + "\n"


def metrics_text(metrics: Metrics, translations: gettext.NullTranslations) -> str:
    return "".join(f"{line.text(translations)}\n" for line in _lines(metrics))


def _lines(metrics: Metrics) -> Iterator[Message]:
    yield message("organization: {id}", id=metrics.organization)
    yield message("posts: {number}", number=metrics.positions)
    yield message("headcount: {number}", number=metrics.headcount)
    yield message("managers: {number}", number=metrics.managers)
    yield message("layers, the top and the front line included: {number}", number=metrics.layers)
    if metrics.span:
        span = metrics.span
        yield message(
            "span of control: mean {mean}, median {median}, widest {widest}",
            mean=span.mean,
            median=span.median,
            widest=span.max,
        )
        for width, managers in span.distribution.items():
            yield messages("  {span}: {count} manager", "  {span}: {count} managers", count=managers, span=width)


def _span(span: SpanMetrics) -> dict[str, Any]:
    return {
        "mean": _number(span.mean),
        "median": _number(span.median),
        "max": _number(span.max),
        "distribution": {f"{width:f}": managers for width, managers in span.distribution.items()},
    }


def _number(number: Decimal) -> int | float:
    return int(number) if number == number.to_integral_value() else float(number)
