from collections.abc import Iterator

from orgdesign.findings import Related, Severity
from orgdesign.lint.lost_posts import may_lead_more
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.WARNING,
    hint="Let the one report answer to the next superior, or make the upper post an assistant or a deputy.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: manager, title: Manager, reports_to: none}
          - {id: lead, title: Complaints Lead, reports_to: manager}
          - {id: officer, title: Complaints Officer, reports_to: lead, headcount: 3}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: manager, title: Manager, reports_to: none}
          - {id: lead, title: Complaints Lead, reports_to: manager}
          - {id: officer, title: Complaints Officer, reports_to: lead}
    """,
)
def one_over_one(organization: Organization) -> Iterator[Violation]:
    """No post below the top leads exactly one person.

    A superior with one subordinate doubles a post and adds a layer: orders pass through it without
    being divided. The top post is exempt.
    """
    for position in organization.positions_below_top:
        if organization.people_led_by(position) != 1 or may_lead_more(organization, position):
            continue
        report = organization.direct_reports_of(position)[0]
        yield Violation(
            position.at(),
            message(
                "{post} leads exactly one person: {report}",
                post=organization.title_and_id(position.id),
                report=organization.title_and_id(report.id),
            ),
            related=(Related(report.at().location, message("the only report")),),
        )
