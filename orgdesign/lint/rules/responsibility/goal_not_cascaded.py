from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.INFO,
    needs=("units",),
    hint="Name the units that take the goal up: `cascades_to: […]`.",
    passes="""
        organization:
          id: service
          name: Customer Service
          goals: [{id: quick, text: Complaints are settled within seven days, cascades_to: [complaints]}]
        units: [{id: complaints, name: Complaints}]
    """,
    fails="""
        organization:
          id: service
          name: Customer Service
          goals: [{id: quick, text: Complaints are settled within seven days}]
        units: [{id: complaints, name: Complaints}]
    """,
)
def goal_not_cascaded(organization: Organization) -> Iterator[Violation]:
    """Every goal is taken up by a unit or a post of the organization.

    A goal of the whole that is nobody's goal below is remembered once a year, when it was missed.
    A party outside cannot take it up for the organization.
    """
    for goal in organization.goals:
        if all(name in organization.outside_by_id for name in goal.cascades_to):
            sentence = message("no unit takes up the goal “{goal}”", goal=goal.text)
            yield Violation(goal.at(), sentence, misses=("cascades_to",))
