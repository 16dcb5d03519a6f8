"""How much room a description takes on paper: which layout it fits, and where its pages break.

Heights are estimates from the geometry of the forms: a grid of twelve columns on 165 mm, type of 10.5 pt on
lines of 16 pt, rows of 7 mm at least. A Chinese character is as wide as the type is high, a Latin one half that.
"""

from collections.abc import Iterable
from math import ceil

from orgdesign.dataclass import dataclass
from orgdesign.documents.job_description import JobDescription
from orgdesign.documents.page_rows import Row, one_page_rows, part_one_rows, part_two_rows
from orgdesign.messages import Message, message

PAGE = 257.0
"""Millimetres between the margins of an A4 page."""

_COLUMN, _SIDES = 13.75, 3.3
_TITLE, _CHART, _SIGNATURES, _RECEIPT = 12.5, 44.0, 13.0, 19.0
_DUTY_ROWS, _INDICATOR_ROWS = 7, 4
# What is left empty where a page ends because a row or a block is kept whole.
_WASTE = 12.0


@dataclass(frozen=True, slots=True)
class Spacing:
    """Millimetres: the size of the type, a line, the lowest row, and what a row has above and below its lines."""

    type: float
    line: float
    row: float
    padding: float


_NORMAL = Spacing(type=3.71, line=5.65, row=7.25, padding=1.75)
_DENSE = Spacing(type=3.71, line=4.6, row=5.9, padding=1.3)
_NORMAL_LATIN = Spacing(type=3.53, line=4.95, row=7.25, padding=1.75)
_DENSE_LATIN = Spacing(type=3.53, line=4.25, row=5.9, padding=1.3)


def _spacing(document: JobDescription, dense: bool) -> Spacing:
    """Dense lines are what a word processor calls single spacing; type is never made smaller."""
    if document.language == "en":
        return _DENSE_LATIN if dense else _NORMAL_LATIN
    return _DENSE if dense else _NORMAL


@dataclass(frozen=True, slots=True)
class Breaks:
    """Whether «what the post does» ends its page, and whether the signatures begin one."""

    part_two: bool = False
    closing: bool = False


def needs_dense(document: JobDescription) -> bool:
    """Whether closer lines save a page."""
    height = _one_page_height if document.layout == "one-page" else _two_page_height
    return _pages(height(document, _spacing(document, True))) < _pages(height(document, _spacing(document, False)))


def overflow_of_one_page(document: JobDescription) -> tuple[Message, ...]:
    """Why a description does not fit the one-page form, however close its lines; nothing if it does."""
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
    height = _one_page_height(document, _spacing(document, dense=True))
    if height > PAGE:
        reasons.append(
            message(
                "The one-page form would need {height} mm; the page has {page} mm.",
                height=round(height),
                page=round(PAGE),
            )
        )
    return tuple(reasons)


def _one_page_height(document: JobDescription, spacing: Spacing) -> float:
    return _TITLE + _heights(one_page_rows(document), spacing) + _SIGNATURES + _RECEIPT


def _two_page_height(document: JobDescription, spacing: Spacing) -> float:
    rows = (*part_one_rows(document), *part_two_rows(document))
    return _TITLE + _CHART + _heights(rows, spacing) + _closing_height(document, spacing)


def _pages(height: float) -> int:
    return 1 if height <= PAGE else ceil((height - _WASTE) / (PAGE - _WASTE))


def page_breaks(document: JobDescription, chart: bool) -> Breaks:
    """Where the two-page form breaks: never so that it takes a page more than flowing on would."""
    spacing = _spacing(document, document.dense)
    part_one = _TITLE + (_CHART if chart else 0) + _heights(part_one_rows(document), spacing)
    part_two, closing = _heights(part_two_rows(document), spacing), _closing_height(document, spacing)
    if part_one > PAGE or part_two > PAGE:
        return Breaks()
    if part_two + closing <= PAGE:
        return Breaks(part_two=True)
    return Breaks(part_two=True, closing=True) if part_one + part_two + closing > 2 * PAGE else Breaks()


def _heights(rows: Iterable[Row], spacing: Spacing) -> float:
    return sum(max((_height(text, columns, spacing) for text, columns in row), default=0.0) for row in rows)


def _height(text: str, columns: float, spacing: Spacing) -> float:
    width = columns * _COLUMN - _SIDES - spacing.type / 2
    lines = sum(max(1, ceil(_ems(paragraph) * spacing.type / width)) for paragraph in text.split("\n"))
    return max(spacing.row, lines * spacing.line + spacing.padding)


def _ems(text: str) -> float:
    """How wide a text is, in heights of its type; Latin lines end where a word does, and are not filled."""
    if text.isascii():
        return len(text) * 0.51
    # One byte of UTF-8 is a Latin character, half an em; three are a Chinese one.
    return (len(text) + len(text.encode())) / 4


def _closing_height(document: JobDescription, spacing: Spacing) -> float:
    rows = document.control.history[-3:]
    history = spacing.row + sum(_height(row.change, 3, spacing) + 3 for row in rows) if rows else 0
    return _SIGNATURES + _RECEIPT + history
