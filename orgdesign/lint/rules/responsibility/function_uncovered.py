from collections.abc import Iterator

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.ERROR,
    needs=("responsibilities", "positions.duties"),
    hint="Give a post a duty for it, or take it out of the unit's functions.",
    passes="""
        organization: {id: service, name: Customer Service}
        units: [{id: complaints, name: Complaints, head: lead, functions: [complaint-handling]}]
        positions:
          - id: lead
            title: Complaints Lead
            unit: complaints
            duties: [{text: Handle complaints, responsibility: complaint-handling}]
        responsibilities: [{id: complaint-handling, name: Complaint handling}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        units: [{id: complaints, name: Complaints, head: lead, functions: [complaint-handling]}]
        positions: [{id: lead, title: Complaints Lead, unit: complaints, duties: [{text: Lead the team}]}]
        responsibilities: [{id: complaint-handling, name: Complaint handling, primary: lead}]
    """,
)
def function_uncovered(organization: Organization) -> Iterator[Violation]:
    """What a unit's charter promises is the duty of somebody.

    A function that stands in the charter and in no job description is done by nobody: no one is
    hired, trained or appraised for it. A duty for any part of the function will do.
    """
    covered = organization.responsibilities_with_duties
    for unit in organization.units:
        for index, function in enumerate(unit.functions):
            responsibility = organization.responsibilities_by_id.get(function)
            if responsibility and function not in covered:
                yield Violation(
                    unit.at("functions", index),
                    message(
                        "no duty of any post serves {function}, a function of {unit}",
                        function=organization.title_and_id(function),
                        unit=organization.title_and_id(unit.id),
                    ),
                    related=(Related(responsibility.at().location, message("the responsibility")),),
                    discriminator=function,
                )
