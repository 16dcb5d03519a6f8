from collections.abc import Iterator
from decimal import Decimal

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import Message, message
from orgdesign.model import Organization, Position


@rule(
    severity=Severity.WARNING,
    tiers={"gap": Severity.INFO},
    needs=("positions.grade", "grades"),
    hint="Compare the two posts' grades: either one of them is graded wrongly, or the reporting line is.",
    passes="""
        organization: {id: service, name: Customer Service}
        grades: [{id: M2, name: Manager, rank: 3}, {id: M1, name: Lead, rank: 2}]
        positions:
          - {id: manager, title: Manager, reports_to: none, grade: M2}
          - {id: lead, title: Complaints Lead, reports_to: manager, grade: M1}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        grades: [{id: M2, name: Manager, rank: 3}, {id: M1, name: Lead, rank: 2}]
        positions:
          - {id: manager, title: Manager, reports_to: none, grade: M1}
          - {id: lead, title: Complaints Lead, reports_to: manager, grade: M2}
    """,
)
def grade_inversion(organization: Organization, *, max_gap: int = 2) -> Iterator[Violation]:
    """A superior ranks above those who report to it, and not too far above.

    A superior stands one work level above the report (Capelle, after Jaques): without that step it
    adds no judgement of its own; with more than `max_gap` steps between them they hardly
    understand each other's work. Assistants are staff and may stand far below.
    """
    for position in organization.positions_below_top:
        superior = organization.superior_of(position)
        if superior is None:
            continue
        above, below = _rank(organization, superior), _rank(organization, position)
        if above is None or below is None:
            continue
        if above <= below:
            yield _violation(organization, position, superior, _INVERTED, tier=None)
        elif above - below > max_gap and position.assistant_to is None:
            yield _violation(organization, position, superior, _FAR_ABOVE, tier="gap", steps=above - below)


_INVERTED = message("{superior}, grade {above}, does not rank above {post}, grade {below}")
_FAR_ABOVE = message("{superior}, grade {above}, ranks {steps} steps above {post}, grade {below}")


def _rank(organization: Organization, position: Position) -> Decimal | None:
    grade = organization.grades_by_id.get(position.grade or "")
    return grade.rank if grade else None


def _violation(
    organization: Organization,
    position: Position,
    superior: Position,
    sentence: Message,
    *,
    tier: str | None,
    steps: Decimal | None = None,
) -> Violation:
    values = {
        "post": organization.title_and_id(position.id),
        "superior": organization.title_and_id(superior.id),
        "below": position.grade,
        "above": superior.grade,
        "steps": steps,
    }
    return Violation(
        position.at("grade"),
        Message(sentence.template, values),
        related=(Related(superior.at("grade").location, message("the superior's grade")),),
        tier=tier,
    )
