from collections.abc import Iterator, Sequence

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Position, Unit


@rule(
    severity=Severity.WARNING,
    needs=("positions",),
    hint="Name the post that leads the unit: `head: …`.",
    passes="""
        organization: {id: service, name: Customer Service}
        units: [{id: complaints, name: Complaints, head: lead}]
        positions:
          - {id: manager, title: Manager, reports_to: none}
          - {id: lead, title: Complaints Lead, unit: complaints, reports_to: manager}
          - {id: officer, title: Complaints Officer, unit: complaints, reports_to: lead}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        units: [{id: complaints, name: Complaints}]
        positions:
          - {id: manager, title: Manager, reports_to: none}
          - {id: lead, title: Complaints Lead, unit: complaints, reports_to: manager}
          - {id: officer, title: Complaints Officer, unit: complaints, reports_to: manager}
    """,
)
def unit_head_missing(organization: Organization) -> Iterator[Violation]:
    """Every unit is led by a post that is named or plain to see, in it or above it.

    A unit without a head has nobody who answers for its work. The head is plain to see where just
    one post of the unit (with all below it) reports to somebody outside the unit. A head that sits
    elsewhere leads a team it is no part of.
    """
    for unit in organization.units:
        if unit.head is None:
            yield from _underivable(organization, unit)
        elif head := organization.position(unit.head):
            yield from _misplaced(organization, unit, head)


def _underivable(organization: Organization, unit: Unit) -> Iterator[Violation]:
    candidates = organization.posts_led_from_outside(unit)
    if len(candidates) == 1 or organization.head_of(unit) or _has_another_cause(organization, unit, candidates):
        return
    yield Violation(
        unit.at(),
        message("the unit {unit} has no head", unit=organization.title_and_id(unit.id)),
        related=tuple(
            Related(post.at().location, message("reports to a post outside the unit")) for post in candidates
        ),
        misses=("head",),
    )


def _has_another_cause(organization: Organization, unit: Unit, candidates: Sequence[Position]) -> bool:
    """Whether other rules speak: of two tops of the whole, or of posts led by a circle or an unknown name."""
    return unit is organization.root if candidates else unit.id in organization.units_with_posts


def _misplaced(organization: Organization, unit: Unit, head: Position) -> Iterator[Violation]:
    if head.id in organization.strays or any(above.id == head.unit for above in organization.path_to(unit.id)):
        return
    yield Violation(
        unit.at("head"),
        message(
            "{head} heads the unit {unit}, but sits in {seat}, which is neither the unit nor above it",
            head=organization.title_and_id(head.id),
            unit=organization.title_and_id(unit.id),
            seat=organization.title_and_id(head.unit),
        ),
        related=(Related(head.at("unit").location),),
        hint=message("move the post into the unit, or name another head"),
    )
