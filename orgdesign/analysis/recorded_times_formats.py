"""Recorded times for programs and for people."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from orgdesign.analysis.recorded_times import Answerable, CaseTimes, Figures, Overrun, RecordedTimes, Segment
from orgdesign.analysis.report import Figure
from orgdesign.messages import Message, message, messages
from orgdesign.model.process_times import Scale

_FIXED_UNITS = ("s", "min", "h", "d", "w")
_MOST_OVERRUNS = 50  # on a screen; programs get them all


def recorded_times_data(times: RecordedTimes) -> dict[str, Any]:
    """Part of the JSON of metrics, version 1: keys are added, never renamed or removed. Times are in seconds."""
    target = times.process.target
    return {
        "process": times.process.id,
        "name": str(times.process.name),
        "unit": "seconds",
        "target": _number(target.seconds) if target else None,
        "records": times.records,
        "cases": [_case(case) for case in times.cases],
        "overruns": [_overrun(overrun) for overrun in times.overruns],
    }


def _case(times: CaseTimes) -> dict[str, Any]:
    return {
        "case": times.case,
        "records": times.records,
        "segments": [
            {
                "step": segment.step.id,
                "name": str(segment.step.name),
                "answers": _answers(segment.answers),
                **_figures(segment.figures),
            }
            for segment in times.segments
        ],
        "total": _figures(times.total),
    }


def _figures(figures: Figures | None) -> dict[str, Any]:
    if figures is None:
        return {"planned": None, "records": 0}
    return {
        "planned": _number(figures.planned),
        "records": figures.records,
        "median": _number(figures.median),
        "p90": _number(figures.p90),
        "worst": _number(figures.worst),
        "worst_line": figures.worst_line,
        "kept": _number(figures.share_kept),
        "overruns": None if figures.kept is None else figures.records - figures.kept,
    }


def _overrun(overrun: Overrun) -> dict[str, Any]:
    return {
        "line": overrun.record.line,
        "record": overrun.record.name,
        "case": overrun.record.case,
        "step": overrun.step.id,
        "name": str(overrun.step.name),
        "took": _number(overrun.took),
        "planned": _number(overrun.planned),
        "over": _number(overrun.took - overrun.planned),
        "answers": _answers(overrun.answers),
    }


def _answers(answers: Answerable | None) -> dict[str, Any] | None:
    return {"id": answers.id, "title": str(answers.title), "unit": answers.unit} if answers else None


def _number(number: Decimal | None) -> int | float | None:
    if number is None:
        return None
    return int(number) if number == number.to_integral_value() else float(number)


def recorded_times_figures(times: RecordedTimes) -> Iterator[Figure]:
    """How the records compare with the budget, case by case, and every overrun with who answers for it."""
    target = times.process.target
    scale = Scale(target.unit if target and target.unit in _FIXED_UNITS else "min")
    yield Figure(
        message("recorded times of {process}", process=times.process.name_and_id),
        _records(times.records),
        message("90th percentile: the shortest time that 90 % of the records do not exceed; kept: not above the plan"),
        tuple(_case_figure(case, scale) for case in times.cases),
    )
    overruns = [_overrun_figure(overrun, scale) for overrun in times.overruns[:_MOST_OVERRUNS]]
    left = len(times.overruns) - _MOST_OVERRUNS
    if left > 0:
        overruns.append(Figure(message("further overruns"), left, message("all of them: --format json")))
    yield Figure(
        message("overruns"), len(times.overruns), message("steps that took longer than planned"), tuple(overruns)
    )


def _records(count: int) -> Message:
    return messages("{count} record", "{count} records", count=count)


def _case_figure(case: CaseTimes, scale: Scale) -> Figure:
    name = message("case {case}", case=case.case) if case.case is not None else message("all cases")
    segments = [_segment_figure(segment, scale) for segment in case.segments]
    if case.total:
        segments.append(Figure(message("from beginning to end"), _spoken(case.total, scale)))
    return Figure(name, _records(case.records), details=tuple(segments))


def _segment_figure(segment: Segment, scale: Scale) -> Figure:
    value = _spoken(segment.figures, scale) if segment.figures else message("never recorded")
    return Figure(segment.step.name, value, message("answerable: {answers}", answers=_who(segment.answers)))


def _spoken(figures: Figures, scale: Scale) -> Message:
    values = {
        "median": _time(figures.median, scale),
        "p90": _time(figures.p90, scale),
        "worst": _time(figures.worst, scale),
        "line": figures.worst_line,
    }
    if figures.planned is None:
        return message("not planned, median {median}, 90th percentile {p90}, worst {worst} (line {line})", **values)
    return message(
        "planned {planned}, median {median}, 90th percentile {p90}, worst {worst} (line {line}), kept {kept} %",
        planned=_time(figures.planned, scale),
        kept=figures.share_kept,
        **values,
    )


def _overrun_figure(overrun: Overrun, scale: Scale) -> Figure:
    return Figure(
        message("line {line}", line=overrun.record.line),
        message(
            "{step}: {took} instead of {planned}; answerable: {answers}",
            step=overrun.step.name,
            took=_time(overrun.took, scale),
            planned=_time(overrun.planned, scale),
            answers=_who(overrun.answers),
        ),
    )


def _who(answers: Answerable | None) -> Message | str:
    if answers is None:
        return message("the customer")
    return answers.id if answers.title == answers.id else f"{answers.title} ({answers.id})"


def _time(seconds: Decimal, scale: Scale) -> Message:
    return scale.duration(seconds).spoken
