from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Position
from orgdesign.model.outside import Outside


@rule(
    severity=Severity.INFO,
    needs=("outside",),
    hint="Name the outside party in the `relationships` of the post that keeps the contact.",
    passes="""
        organization: {id: service, name: Customer Service}
        outside: [{id: finance, name: Finance}]
        positions:
          - {id: lead, title: Complaints Lead, relationships: {internal: [{with: finance, about: refunds}]}}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        outside: [{id: finance, name: Finance}]
        positions:
          - {id: lead, title: Complaints Lead}
    """,
)
def boundary_without_owner(organization: Organization) -> Iterator[Violation]:
    """Each outside party has a post that keeps the contact.

    边界缓冲: what comes in from outside is lost or answered twice where nobody owns the interface.
    A post keeps the contact if it reports to the party, serves it, or names it among its relations.
    """
    owned = {name for position in organization.positions for name in _contacts_of(organization, position)}
    for outside in organization.outside:
        if not owned & {outside.id, outside.name}:
            yield _violation(organization, outside)


def _contacts_of(organization: Organization, position: Position) -> Iterator[str]:
    relationships = position.relationships
    yield from (one.partner for one in (*relationships.internal, *relationships.external))
    yield from (edge.superior for edge in organization.lines.edges[position.id])
    yield from (line.position for line in position.dotted_to)
    yield from (service.to for service in position.serves)
    yield from (report.to for report in position.reporting if report.to)


def _violation(organization: Organization, outside: Outside) -> Violation:
    return Violation(
        outside.at(),
        message("no post keeps the contact with {outside}", outside=organization.title_and_id(outside.id)),
    )
