"""How much room a description takes on paper: which layout it fits, and where its pages break.

Heights are estimates from the geometry of the forms: a grid of twelve columns on 165 mm, type of 10.5 pt on
lines of 16 pt, rows of 7 mm at least. A Chinese character is as wide as the type is high, a Latin one half that.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from orgdesign.messages import Message, message

if TYPE_CHECKING:
    from orgdesign.documents.job_description import JobDescription

PAGE = 257.0
"""Millimetres between the margins of an A4 page."""

_COLUMN, _LINE, _ROW, _TYPE = 13.75, 5.65, 7.0, 3.71
_SIDES, _ABOVE_AND_BELOW = 3.3, 1.4
_TITLE, _CHART, _SIGNATURES, _RECEIPT = 12.5, 44.0, 13.0, 19.0
_DUTY_ROWS, _INDICATOR_ROWS = 7, 4

Cell = tuple[str, float]
"""A text, and how many columns of the grid it has."""


@dataclass(frozen=True, slots=True)
class Breaks:
    """Whether «what the post does» ends its page, and whether the signatures begin one."""

    part_two: bool = False
    closing: bool = False


def overflow_of_one_page(document: "JobDescription") -> tuple[Message, ...]:
    """Why a description does not fit the one-page form; nothing if it does."""
    reasons: list[Message] = []
    if (count := len(document.duties)) > _DUTY_ROWS:
        reasons.append(
            message("The one-page form has room for {limit} duties; there are {count}.", limit=_DUTY_ROWS, count=count)
        )
    if (count := len(document.indicators)) > _INDICATOR_ROWS:
        reasons.append(
            message(
                "The one-page form has room for {limit} indicators; there are {count}.",
                limit=_INDICATOR_ROWS,
                count=count,
            )
        )
    height = _TITLE + _heights(_one_page_rows(document)) + _SIGNATURES + _RECEIPT
    if height > PAGE:
        reasons.append(
            message(
                "The one-page form would need {height} mm; the page has {page} mm.",
                height=round(height),
                page=round(PAGE),
            )
        )
    return tuple(reasons)


def page_breaks(document: "JobDescription", chart: bool) -> Breaks:
    """Where the two-page form breaks: never so that it takes a page more than flowing on would."""
    part_one = _TITLE + (_CHART if chart else 0) + _heights(_part_one_rows(document))
    part_two, closing = _heights(_part_two_rows(document)), _closing_height(document)
    if part_one > PAGE or part_two > PAGE:
        return Breaks()
    if part_two + closing <= PAGE:
        return Breaks(part_two=True)
    return Breaks(part_two=True, closing=True) if part_one + part_two + closing > 2 * PAGE else Breaks()


def _heights(rows: Iterable[tuple[Cell, ...]]) -> float:
    return sum(max((_height(text, columns) for text, columns in row), default=0.0) for row in rows)


def _height(text: str, columns: float) -> float:
    width = columns * _COLUMN - _SIDES - _TYPE / 2
    lines = sum(max(1, ceil(_width(paragraph) / width)) for paragraph in text.split("\n"))
    return max(_ROW, lines * _LINE + _ABOVE_AND_BELOW)


def _width(text: str) -> float:
    """In millimetres, at the size of the body."""
    if text.isascii():
        return len(text) * _TYPE * 0.48
    return sum(_TYPE * (0.5 if character < "\u2000" else 1.0) for character in text)


def _identity_rows(document: "JobDescription") -> Iterator[tuple[Cell, ...]]:
    identity = document.identity
    yield ((identity.title, 2), (identity.code, 2), (identity.unit, 2))
    yield ((identity.superior, 2), (identity.grade, 2), (identity.headcount, 2))
    yield (("\n".join(identity.backups), 3), (identity.category, 2.5))
    yield from flowing((identity.holders, identity.covers, identity.dotted))


def flowing(texts: Iterable[str]) -> Iterator[tuple[Cell, ...]]:
    """Up to three facts in a row; where one is missing the others have its room."""
    present = [text for text in texts if text]
    if present:
        yield tuple((text, 12 / len(present) - 2) for text in present)


def _one_page_rows(document: "JobDescription") -> Iterator[tuple[Cell, ...]]:
    identity = document.identity
    yield from _identity_rows(document)
    yield from flowing((identity.reports_summary, identity.place, identity.hours))
    yield ((document.purpose, 10),)
    yield ()
    for duty in document.duties:
        yield ((duty.text + duty.standard, 6), (duty.output, 2))
    for group in document.authorities:
        yield (("".join(row.action + row.matter + row.limit + "    " for row in group.rows) + group.kind, 10),)
    if document.short_internal or document.short_external:
        yield ((document.short_internal + "    ", 5), (document.short_external + "    ", 5))
    yield (("", 12),)
    for row in document.short_qualifications:
        yield ((row.element, 2), (row.required, 6), (row.preferred, 4))
    if document.indicators:
        yield (("", 12),)
    for one in document.indicators:
        yield ((one.name, 4), (one.target, 3), (one.source, 2))
    if document.short_conditions:
        yield ((document.short_conditions, 10),)


def _part_one_rows(document: "JobDescription") -> Iterator[tuple[Cell, ...]]:
    identity, control = document.identity, document.control
    yield from _identity_rows(document)
    yield from flowing((identity.reports_summary, identity.people, identity.leads))
    yield from flowing((identity.legal_entity, control.analysed, control.review_by))
    yield ((document.purpose, 10),)
    yield (("", 12),)
    for module in document.modules:
        for row in module.rows:
            tasks = "".join(f"{task}    " for task in row.tasks)
            small = "".join(tasks[: ceil(len(tasks) * 0.75)])
            text = f"{row.text}\n{small}" if small else row.text
            yield ((module.name, 2), (text, 4.5 if module.name else 6.5), (row.standard + row.output, 2.5))


def _part_two_rows(document: "JobDescription") -> Iterator[tuple[Cell, ...]]:
    for group in document.authorities:
        for authority in group.rows:
            yield ((authority.matter, 4), (authority.limit, 2), (authority.next_level, 2))
    for relation in (*document.internal, *document.customers, *document.external):
        yield ((relation.partner, 3), (relation.about, 5), (relation.how, 1.5))
    for report in document.reporting:
        yield ((report.to, 3), (report.what, 5))
    for row in document.qualifications:
        yield ((row.required + row.why, 4.5), (row.preferred, 3.5), (row.proof, 2))
    for competency in document.competencies:
        yield ((competency.name, 2), (competency.behaviour, 8))
    for one in document.indicators:
        yield ((one.name, 2.2), (one.formula, 3), (one.targets, 2.2), (one.source, 1.8))
    working, development = document.conditions, document.development
    yield ((working.place, 4), (working.hours, 4))
    yield ((working.environment, 4), (working.tools, 4))
    yield ((working.how, 4), (working.hazards, 4))
    yield from flowing((development.promotes_to, development.rotates_with, development.comes_from))
    yield from flowing((development.successors, development.rotate_after, development.mandatory_leave))
    headers = (document.authorities, document.internal or document.external, document.competencies, document.indicators)
    yield from ((("", 12),) for _ in range(1 + sum(map(bool, headers))))


def _closing_height(document: "JobDescription") -> float:
    rows = document.control.history[-3:]
    return _SIGNATURES + _RECEIPT + (_ROW + sum(_height(row.change, 3) + 3 for row in rows) if rows else 0)
