from collections.abc import Iterator, Sequence

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Place, Responsibility
from orgdesign.model.responsibility_matrix import Claim


@rule(
    severity=Severity.ERROR,
    needs=("responsibilities",),
    hint="Keep one primary and make the others partial or support, or give each a scope of its own.",
    passes="""
        organization: {id: service, name: Customer Service, head: lead}
        positions: [{id: lead, title: Complaints Lead}, {id: after-sales, title: After-sales Lead}]
        responsibilities:
          - {id: complaints, name: Complaint handling, primary: lead, partial: after-sales}
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: lead}
        positions: [{id: lead, title: Complaints Lead}, {id: after-sales, title: After-sales Lead}]
        responsibilities:
          - {id: complaints, name: Complaint handling, primary: [lead, after-sales]}
    """,
)
def responsibility_with_many_primaries(organization: Organization) -> Iterator[Violation]:
    """No responsibility has two owners: no overlap 交叉.

    Two owners are none: each waits for the other, or both do the work and contradict each other
    before the customer. Owners whose scopes have nothing in common (regions, channels) share the
    responsibility without overlap. Catalogue and duties count together.
    """
    for responsibility in organization.responsibilities:
        for claims in organization.matrix.rival_primaries(responsibility.id):
            yield _violation(organization, responsibility, claims)


def _violation(organization: Organization, responsibility: Responsibility, claims: Sequence[Claim]) -> Violation:
    owners = tuple(dict.fromkeys(claim.position for claim in claims))
    place = _place(responsibility, claims)
    return Violation(
        place,
        message(
            "{responsibility} has {count} primary owners: {owners}",
            responsibility=organization.title_and_id(responsibility.id),
            count=len(owners),
            owners=tuple(organization.title_and_id(owner) for owner in owners),
        ),
        related=tuple(
            Related(
                claim.place.location,
                message("{owner} is named primary here", owner=organization.title_and_id(claim.position)),
            )
            for claim in claims
        ),
        discriminator=claims[0].scope or "",
    )


def _place(responsibility: Responsibility, claims: Sequence[Claim]) -> Place:
    """Where the catalogue names the owners, else the catalogue's entry: there the decision belongs."""
    in_catalogue = any(claim.side == "catalogue" for claim in claims)
    return responsibility.at("primary") if in_catalogue else responsibility.at()
