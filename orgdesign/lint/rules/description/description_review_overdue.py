from collections.abc import Iterator
from datetime import date

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import Message, message, messages
from orgdesign.model import Organization, Position
from orgdesign.model.day import months_between


@rule(
    severity=Severity.WARNING,
    needs=("positions.document",),
    hint="Go through the description with the post's holder and superior, then date it anew.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: clerk, title: Clerk, document: {owner: Personnel, review_by: 2999-01-01}}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: clerk, title: Clerk, document: {owner: Personnel, review_by: 2001-01-01}}]
    """,
)
def description_review_overdue(organization: Organization, *, today: date, months: int = 24) -> Iterator[Violation]:
    """A job description is reviewed by the day it names, else within two years.

    Work changes faster than paper: a description that nobody looked at again is not what people do.
    Without `review_by` the latest of effective day, job analysis and revisions counts, for `months`
    months. A day that many descriptions take from their job or from `defaults` is one case.
    """
    common: dict[date, list[Position]] = {}
    for position in organization.positions:
        due = _overdue_since(position, today, months)
        if due is None:
            continue
        field, day = due
        if field in position.document.inherited:
            common.setdefault(day, []).append(position)
        else:
            yield Violation(position.at("document", field), _sentence(organization, (position,), field, day))
    for day, positions in common.items():
        field, _ = _overdue_since(positions[0], today, months) or ("review_by", day)
        yield Violation(positions[0].at("document"), _sentence(organization, positions, field, day))


def _overdue_since(position: Position, today: date, months: int) -> tuple[str, date] | None:
    """The field and the day by which a description is overdue."""
    document = position.document
    if document.status == "superseded":
        return None
    if document.review_by is not None:
        return ("review_by", document.review_by) if document.review_by < today else None
    dated = document.last_dated
    return dated if dated and months_between(dated[1], today) >= months else None


def _sentence(
    organization: Organization, positions: tuple[Position, ...] | list[Position], field: str, day: date
) -> Message:
    post, others = organization.title_and_id(positions[0].id), len(positions) - 1
    if others:
        return messages(
            "the descriptions of {post} and {count} other post are overdue for review, dated {day}",
            "the descriptions of {post} and {count} other posts are overdue for review, dated {day}",
            count=others,
            post=post,
            day=day,
        )
    if field == "review_by":
        return message("the description of {post} was due for review by {day}", post=post, day=day)
    return message("the description of {post} was last looked at on {day}", post=post, day=day)
