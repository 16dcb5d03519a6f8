from collections.abc import Iterator

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.ERROR,
    needs=("units",),
    hint="Decide which of these units is the highest, and give it a parent outside the circle, or none.",
    passes="""
        organization: {id: service, name: Customer Service}
        units:
          - {id: complaints, name: Complaints}
          - {id: refunds, name: Refunds, parent: complaints}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        units:
          - {id: complaints, name: Complaints, parent: refunds}
          - {id: refunds, name: Refunds, parent: complaints}
    """,
)
def unit_cycle(organization: Organization) -> Iterator[Violation]:
    """No unit is a part of itself, directly or through others.

    Units in a circle belong to no whole: nobody above answers for them, and no total counts them. Until
    the circle is opened, its first unit is shown directly below the organization.
    """
    for circle in organization.unit_circles:
        first, *others = (organization.units_by_id[id].at("parent") for id in circle)
        yield Violation(
            first,
            message(
                "the unit is part of itself: {route}",
                route=" → ".join(organization.title_and_id(id) for id in (*circle, circle[0])),
            ),
            related=tuple(Related(place.location) for place in others),
        )
