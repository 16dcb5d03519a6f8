from collections.abc import Iterator

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.ERROR,
    needs=("responsibilities",),
    hint="Decide which of these responsibilities is the whole, and give it a parent outside the circle, or none.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Lead}]
        responsibilities:
          - {id: complaints, name: Complaints}
          - {id: refunds, name: Refunds, parent: complaints, primary: lead}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Lead}]
        responsibilities:
          - {id: complaints, name: Complaints, parent: refunds, primary: lead}
          - {id: refunds, name: Refunds, parent: complaints, primary: lead}
    """,
)
def responsibility_cycle(organization: Organization) -> Iterator[Violation]:
    """No responsibility is a part of itself, directly or through others.

    A responsibility that is divided into others needs no owner of its own: in a circle each leaves it to
    the next, and nobody owns any of them. Until the circle is opened, its first one stands at the top.
    """
    for circle in organization.responsibility_circles:
        first, *others = (organization.responsibilities_by_id[id].at("parent") for id in circle)
        yield Violation(
            first,
            message(
                "the responsibility is part of itself: {route}",
                route=" → ".join(organization.title_and_id(id) for id in (*circle, circle[0])),
            ),
            related=tuple(Related(place.location) for place in others),
        )
