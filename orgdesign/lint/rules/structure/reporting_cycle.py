from collections.abc import Iterator, Sequence
from decimal import Decimal

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.location import Location
from orgdesign.messages import message
from orgdesign.model import Organization
from orgdesign.model.circles import Edge


@rule(
    severity=Severity.ERROR,
    hint="Decide which of these posts is the highest, and let it report to somebody outside the circle, or to none.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: manager, title: Manager, unit: service, reports_to: none}
          - {id: lead, title: Complaints Lead, unit: service, reports_to: manager}
          - {id: officer, title: Complaints Officer, unit: service, reports_to: lead}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: manager, title: Manager, unit: service, reports_to: none}
          - {id: lead, title: Complaints Lead, unit: service, reports_to: officer}
          - {id: officer, title: Complaints Officer, unit: service, reports_to: lead}
    """,
)
def reporting_cycle(organization: Organization) -> Iterator[Violation]:
    """Nobody reports to themselves, directly or through others.

    A circle has no top: a decision sent up the line never arrives, and nobody in the circle answers
    to the rest of the organization. Both `reports_to` and `assistant_to` make a line.
    """
    for circle in organization.lines.circles():
        first = organization.positions_by_id[circle[0].report]
        yield Violation(
            first.at(*circle[0].steps),
            message("the reporting line goes in a circle: {route}", route=_route(organization, circle)),
            related=tuple(_line(organization, edge) for edge in circle[1:]),
            hint=message("cut the line {line}", line=_route(organization, [_edge_to_cut(organization, circle)])),
        )


def _route(organization: Organization, edges: Sequence[Edge]) -> str:
    posts = [edges[0].report, *(edge.superior for edge in edges)]
    return " → ".join(organization.title_and_id(post) for post in posts)


def _line(organization: Organization, edge: Edge) -> Related:
    return Related(_where_written(organization, edge), message("the line {line}", line=_route(organization, [edge])))


def _where_written(organization: Organization, edge: Edge) -> Location:
    return organization.positions_by_id[edge.report].at(*edge.steps).location


def _edge_to_cut(organization: Organization, circle: Sequence[Edge]) -> Edge:
    """The line that leaves the most senior post: by grade, else by protocol order, in which circles begin."""
    return max(circle, key=lambda edge: _rank(organization, edge.report))


def _rank(organization: Organization, post: str) -> Decimal:
    grade = organization.grades_by_id.get(organization.positions_by_id[post].grade or "")
    return (grade and grade.rank) or Decimal(0)
