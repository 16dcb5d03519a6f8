from collections.abc import Iterator

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import messages
from orgdesign.model import Organization, Place


@rule(
    severity=Severity.INFO,
    needs=("positions.successors",),
    hint="Prepare a second successor: one person can take over one post only.",
    passes="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Complaints Lead, key: true, successors: [agent]}
          - {id: quality, title: Quality Lead, key: true, successors: [auditor]}
          - {id: agent, title: Agent}
          - {id: auditor, title: Auditor}
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Complaints Lead, key: true, successors: [agent]}
          - {id: quality, title: Quality Lead, key: true, successors: [agent]}
          - {id: agent, title: Agent}
    """,
)
def successor_shared(organization: Organization) -> Iterator[Violation]:
    """No post is the successor to several key posts.

    Where one person is the reserve for two key posts, one of them has none.
    """
    for successor, places in _places_by_successor(organization).items():
        if len(places) > 1:
            yield Violation(
                places[1],
                messages(
                    "{successor} is the successor for {count} key post: {posts}",
                    "{successor} is the successor for {count} key posts: {posts}",
                    count=len(places),
                    successor=organization.title_and_id(successor),
                    posts=tuple(organization.title_and_id(place.subject.id) for place in places),
                ),
                related=tuple(Related(place.location) for place in (places[0], *places[2:])),
                discriminator=successor,
            )


def _places_by_successor(organization: Organization) -> dict[str, list[Place]]:
    places: dict[str, list[Place]] = {}
    for position in organization.positions:
        if position.key:
            for index, successor in enumerate(position.successors):
                places.setdefault(successor, []).append(position.at("successors", index))
    return places
