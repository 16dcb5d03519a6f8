"""From a post to its job description, in the layout that suits it and has room for it."""

from dataclasses import replace

from orgdesign.documents.control import control
from orgdesign.documents.demands import competency_rows, qualification_rows, short_qualification_rows
from orgdesign.documents.duties import duty_rows, modules
from orgdesign.documents.edition import Edition
from orgdesign.documents.identity import identity
from orgdesign.documents.job_description import JobDescription, Layout
from orgdesign.documents.page_fit import needs_dense, overflow_of_one_page
from orgdesign.documents.powers import (
    authority_groups,
    external_relations,
    in_short,
    internal_customers,
    internal_relations,
    reporting_rows,
)
from orgdesign.documents.results import conditions, conditions_in_short, development, indicator_rows
from orgdesign.model import Position


def job_description(position: Position, edition: Edition, layout: Layout | None = None) -> JobDescription:
    """The description in the layout asked for, else in the one that suits the post and has room for it."""
    if layout == "two-page" or (layout is None and not is_front_line(position, edition)):
        return _spaced(_described(position, edition, "two-page"))
    short = _described(position, edition, "one-page")
    overflow = () if layout else overflow_of_one_page(short)
    if not overflow:
        return _spaced(short)
    return replace(_spaced(_described(position, edition, "two-page")), overflow=overflow)


def _spaced(document: JobDescription) -> JobDescription:
    return replace(document, dense=True) if needs_dense(document) else document


def _described(position: Position, edition: Edition, layout: Layout) -> JobDescription:
    duties, grouped = duty_rows(position.duties, edition), modules(position.duties, edition)
    shown = [row for module in grouped for row in module.rows] if layout == "two-page" else duties
    numbers = {row.id: row.number for row in shown}
    competencies = competency_rows(position, edition)
    internal, customers = internal_relations(position, edition), internal_customers(position, edition)
    external, working = external_relations(position, edition), conditions(position, edition)
    return JobDescription(
        language=edition.wording.language,
        audience=edition.audience,
        layout=layout,
        id=position.id,
        company=edition.company,
        control=control(position.document, edition),
        identity=identity(position, edition),
        purpose=edition.wording.text(position.purpose),
        duties=duties,
        modules=grouped,
        authorities=authority_groups(position, edition),
        internal=internal,
        external=external,
        customers=customers,
        reporting=reporting_rows(position, edition),
        qualifications=qualification_rows(position.specification, numbers, edition),
        short_qualifications=short_qualification_rows(position.specification, competencies, edition),
        competencies=competencies,
        indicators=indicator_rows(position, numbers, edition),
        conditions=working,
        development=development(position, edition),
        short_internal=in_short((*internal, *customers), edition),
        short_external=in_short(external, edition),
        short_conditions=conditions_in_short(working, edition),
    )


def is_front_line(position: Position, edition: Edition) -> bool:
    """Posts that carry out work and lead nobody; where the design is silent, those that lead nobody."""
    if position.type is not None:
        return position.type == "skilled"
    return position.id not in edition.subordinates
