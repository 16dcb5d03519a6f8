from collections.abc import Iterator
from datetime import date

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization
from orgdesign.model.day import months_between


@rule(
    severity=Severity.INFO,
    whole=True,
    hint="Review the design and write the day into `organization: reviewed`.",
    passes="""
        organization: {id: service, name: Customer Service, effective: 2000-01-01, reviewed: 2999-06-30}
        positions: [{id: manager, title: Manager}]
    """,
    fails="""
        organization: {id: service, name: Customer Service, effective: 2000-01-01, reviewed: 2001-06-30}
        positions: [{id: manager, title: Manager}]
    """,
)
def design_review_overdue(organization: Organization, *, today: date, months: int = 24) -> Iterator[Violation]:
    """The design carries a date and was looked at again within the last two years.

    适应创新: designs are reviewed, not written once; one that nobody has looked at describes the
    department of yesterday.
    """
    last = organization.reviewed or organization.effective
    name = organization.title_and_id(organization.id)
    if last is None:
        sentence = message("the design of {organization} carries no date", organization=name)
        hint = message("write `effective` and, after each review, `reviewed`")
        yield Violation(organization.at(), sentence, hint=hint, misses=("effective", "reviewed"))
    elif months_between(last, today) >= months:
        sentence = message(
            "the design of {organization} was last reviewed on {day}, {months} months or more ago",
            organization=name,
            day=last,
            months=months,
        )
        yield Violation(organization.at("reviewed" if organization.reviewed else "effective"), sentence)
