"""Tables as CSV that Excel opens: UTF-8 with its mark, CRLF, no cell taken for a formula."""

import csv as csv_format
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from orgdesign.documents.document import Document
from orgdesign.documents.position_table import PositionTable
from orgdesign.documents.register import Register
from orgdesign.documents.responsibility_table import ResponsibilityTable
from orgdesign.documents.wording import Wording
from orgdesign.escaping import csv_cell
from orgdesign.messages import Message, message
from orgdesign.model.duty import INVOLVEMENTS

Rows = Iterator[Iterable[str]]


def csv(document: Document, wording: Wording) -> str:
    """The table of a document; only documents that are tables have one."""
    text = io.StringIO()
    # Most cells of a large matrix are empty, and nobody takes these for a formula.
    rows = ([text and csv_cell(text) for text in row] for row in _TABLES[type(document)](document, wording))
    csv_format.writer(text, lineterminator="\r\n").writerows(rows)
    return "\ufeff" + text.getvalue()


def _labels(wording: Wording, *labels: Message) -> list[str]:
    return [wording.say(label) for label in labels]


def _position_rows(table: PositionTable, wording: Wording) -> Rows:
    yield _labels(
        wording,
        message("No."),
        message("Department"),
        message("Post code"),
        message("Post title"),
        message("Grade"),
        message("Category"),
        message("Headcount"),
        message("Reports to"),
        message("Primary duties"),
        message("Partial duties"),
        message("Supporting duties"),
    )
    for block in table.blocks:
        for row in block.rows:
            duties = (wording.clauses(row.duties(involvement)) for involvement in INVOLVEMENTS)
            yield (
                str(row.number),
                block.name,
                row.code,
                row.title,
                row.grade,
                row.category,
                row.headcount,
                row.superior,
                *duties,
            )


def _matrix_rows(table: ResponsibilityTable, wording: Wording) -> Rows:
    columns = table.whole.columns
    units = [group.unit for group in table.whole.groups for _ in group.columns]
    titles = (f"{unit} · {column.title}" for unit, column in zip(units, columns, strict=True))
    labels = (message("Responsibility"), message("Level of function"), message("Department"), message("Check"))
    yield (*_labels(wording, *labels), *titles)
    for row in table.whole.rows:
        yield (row.name, row.level, row.unit, row.verdict_word, *(cell.text for cell in row.cells))


def _register_rows(register: Register, wording: Wording) -> Rows:
    yield _labels(
        wording,
        message("Document no."),
        message("Title"),
        message("Department"),
        message("Version"),
        message("Status"),
        message("Effective on"),
        message("Next review"),
        message("Owner"),
        message("Prepared"),
        message("Reviewed"),
        message("Approved"),
        message("Confidentiality"),
        message("Notice"),
        message("Section"),
        message("Change"),
        message("File"),
    )
    for entry in register.entries:
        yield (
            entry.number,
            entry.title,
            entry.unit,
            entry.version,
            entry.status,
            entry.effective,
            entry.review_by,
            entry.owner,
            entry.prepared,
            entry.reviewed,
            entry.approved,
            entry.confidentiality,
            entry.notice,
            entry.section,
            entry.change,
            entry.file,
        )


_TABLES: Mapping[type[Any], Callable[[Any, Wording], Rows]] = {
    PositionTable: _position_rows,
    ResponsibilityTable: _matrix_rows,
    Register: _register_rows,
}
