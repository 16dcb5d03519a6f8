from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.lost_posts import may_lead_more
from orgdesign.lint.rule import Violation, rule
from orgdesign.lint.span_formula import span_formula
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.WARNING,
    hint="Join the team with a neighbouring one, or give its head work of its own instead of a layer.",
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
          - {id: officer, title: Complaints Officer, reports_to: lead, headcount: 2}
    """,
)
def span_too_narrow(organization: Organization, *, min: int = 3, min_front_line: int = 5) -> Iterator[Violation]:
    """No post leads so few people that it is a layer rather than a lead.

    Narrow spans make a tall organization: more layers, longer ways, dearer decisions. The span is
    the headcount of the direct reports divided by the headcount of the post; the top post is exempt,
    and a post over exactly one head is the business of one-over-one.
    """
    for position in organization.positions_below_top:
        kind = organization.team_kind_of(position)
        if kind is None or organization.people_led_by(position) == 1:
            continue
        limit = min_front_line if kind == "front-line" else min
        span = organization.lines.span_of(position)
        if span < limit and not may_lead_more(organization, position):
            yield Violation(
                position.at(),
                message(
                    "{post} has a span of control of {span}, fewer than {limit}: {formula}",
                    post=organization.title_and_id(position.id),
                    span=round(span, 2),
                    limit=limit,
                    formula=span_formula(organization, position),
                ),
            )
