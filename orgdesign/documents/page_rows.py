"""The rows of the forms, cell by cell, as far as their height depends on what is written in them."""

from collections.abc import Iterable, Iterator
from math import ceil

from orgdesign.documents.job_description import JobDescription

Cell = tuple[str, float]
"""A text, and how many columns of the grid of twelve it has."""

Row = tuple[Cell, ...]


def _identity_rows(document: JobDescription) -> Iterator[tuple[Cell, ...]]:
    identity = document.identity
    yield ((identity.title, 2), (identity.code, 2), (identity.unit, 2))
    yield ((identity.superior, 2), (identity.grade, 2), (identity.headcount, 2))
    yield (("\n".join(identity.backups), 3), (identity.category, 2.5))
    yield from _flowing((identity.holders, identity.covers, identity.dotted))


def _flowing(texts: Iterable[str]) -> Iterator[tuple[Cell, ...]]:
    """Up to three facts in a row; where one is missing the others have its room."""
    present = [text for text in texts if text]
    if present:
        yield tuple((text, 12 / len(present) - 2) for text in present)


def one_page_rows(document: JobDescription) -> Iterator[tuple[Cell, ...]]:
    identity = document.identity
    yield from _identity_rows(document)
    yield from _flowing((identity.reports_summary, identity.place, identity.hours))
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


def part_one_rows(document: JobDescription) -> Iterator[tuple[Cell, ...]]:
    identity, control = document.identity, document.control
    yield from _identity_rows(document)
    yield from _flowing((identity.reports_summary, identity.people, identity.leads))
    yield from _flowing((identity.legal_entity, control.analysed, control.review_by))
    yield ((document.purpose, 10),)
    yield (("", 12),)
    for module in document.modules:
        for row in module.rows:
            tasks = "".join(f"{task}    " for task in row.tasks)
            small = "".join(tasks[: ceil(len(tasks) * 0.75)])
            text = f"{row.text}\n{small}" if small else row.text
            yield ((module.name, 2), (text, 4.5 if module.name else 6.5), (row.standard + row.output, 2.5))


def part_two_rows(document: JobDescription) -> Iterator[tuple[Cell, ...]]:
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
    yield from _flowing((development.promotes_to, development.rotates_with, development.comes_from))
    yield from _flowing((development.successors, development.rotate_after, development.mandatory_leave))
    headers = (document.authorities, document.internal or document.external, document.competencies, document.indicators)
    yield from ((("", 12),) for _ in range(1 + sum(map(bool, headers))))
