from collections.abc import Iterator
from decimal import Decimal

from orgdesign.analysis.staffing import places_of, shifts_not_worked
from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Position
from orgdesign.model.workload import Workload


@rule(
    severity=Severity.WARNING,
    needs=("workload",),
    hint="Raise the headcount, cover fewer hours, or name the shift among those the post works.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: watch, title: Watch, headcount: 5, shifts: [Early, Late, Night]}]
        workload: [{id: desk, position: watch, cover: 24x7}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: watch, title: Watch, headcount: 4, shifts: [Early, Late, Night]}]
        workload: [{id: desk, position: watch, cover: 24x7}]
    """,
)
def shift_coverage(organization: Organization, *, weekly_hours: Decimal = Decimal(40)) -> Iterator[Violation]:
    """A seat that must be manned has people enough for all its hours, and every shift with calls is worked.

    One seat around the clock needs 168 ÷ 40 = 4.2 people, before anybody has leave or falls ill. With
    fewer, hours stand empty or people work more than `weekly_hours`.
    """
    for workload in organization.workloads:
        position = organization.position(workload.position)
        if position:
            yield from _hours(organization, workload, position, weekly_hours)
            yield from _shifts(organization, workload, position)


def _hours(
    organization: Organization, workload: Workload, position: Position, weekly_hours: Decimal
) -> Iterator[Violation]:
    hours, places = workload.hours_covered, places_of(position.headcount)
    if hours and weekly_hours and places < hours / weekly_hours:
        yield Violation(
            workload.at("cover"),
            message(
                "{cover} are {hours} hours a week: one seat needs {hours} ÷ {weekly_hours} = {needed} people before "
                "leave, and {post} has a headcount of {places}",
                cover=workload.cover,
                hours=_plain(hours),
                weekly_hours=weekly_hours,
                needed=_plain(round(hours / weekly_hours, 2)),
                post=organization.title_and_id(position.id),
                places=places,
            ),
        )


def _shifts(organization: Organization, workload: Workload, position: Position) -> Iterator[Violation]:
    for shift in shifts_not_worked(workload, position):
        yield Violation(
            workload.at("by_shift", shift),
            message(
                "there are calls in the shift {shift}, which {post} does not work; its shifts are {shifts}",
                shift=shift,
                post=organization.title_and_id(position.id),
                shifts=position.shifts,
            ),
            discriminator=shift,
        )


def _plain(number: Decimal) -> Decimal:
    """Without zeros at the end, and never in powers of ten."""
    return Decimal(f"{number.normalize():f}")
