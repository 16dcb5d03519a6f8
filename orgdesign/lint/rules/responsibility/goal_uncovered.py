from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.WARNING,
    needs=("responsibilities",),
    hint="Name the responsibilities that serve the goal: `functions: […]`; if there is none, add one or drop the goal.",
    passes="""
        organization:
          id: service
          name: Customer Service
          goals: [{id: quick, text: Complaints are settled within seven days, functions: [complaints]}]
        positions: [{id: lead, title: Complaints Lead}]
        responsibilities: [{id: complaints, name: Complaint handling, primary: lead}]
    """,
    fails="""
        organization:
          id: service
          name: Customer Service
          goals: [{id: quick, text: Complaints are settled within seven days}]
        positions: [{id: lead, title: Complaints Lead}]
        responsibilities: [{id: complaints, name: Complaint handling, primary: lead}]
    """,
)
def goal_uncovered(organization: Organization) -> Iterator[Violation]:
    """Every goal is served by a responsibility of the catalogue.

    Functions exist for goals. A goal that no function serves is a wish: no unit is set up and no
    post is filled for it.
    """
    for goal in organization.goals:
        if not goal.functions:
            sentence = message("no responsibility serves the goal “{goal}”", goal=goal.text)
            yield Violation(goal.at(), sentence, misses=("functions",))
