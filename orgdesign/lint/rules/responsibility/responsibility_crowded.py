from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import Message, messages
from orgdesign.model import Organization, Responsibility
from orgdesign.model.duty import Involvement


@rule(
    severity=Severity.INFO,
    needs=("responsibilities",),
    hint="Keep the posts whose part is real work; who only needs to know is `informed`.",
    passes="""
        organization: {id: service, name: Customer Service, head: a}
        positions: [{id: a, title: Lead}, {id: b, title: Agent}, {id: c, title: Clerk}]
        responsibilities: [{id: complaints, name: Complaint handling, primary: a, support: [b, c]}]
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: a}
        positions:
          - {id: a, title: Lead}
          - {id: b, title: Agent}
          - {id: c, title: Clerk}
          - {id: d, title: Analyst}
          - {id: e, title: Trainer}
        responsibilities: [{id: complaints, name: Complaint handling, primary: a, partial: [b, c, d, e]}]
    """,
)
def responsibility_crowded(
    organization: Organization, *, max_partial: int = 3, max_support: int = 4
) -> Iterator[Violation]:
    """Few posts have a hand in one responsibility.

    Every further hand needs to be asked, told and waited for. A crowded row of the matrix is mostly
    a responsibility that should be divided, or posts that are merely to be informed.
    """
    for responsibility in organization.responsibilities:
        for involvement, limit in (("partial", max_partial), ("support", max_support)):
            hands = _hands(organization, responsibility, involvement)
            if len(hands) > limit:
                yield Violation(
                    responsibility.at(involvement),
                    _sentence(organization, responsibility, involvement, hands, limit),
                    discriminator=involvement,
                )


def _hands(organization: Organization, responsibility: Responsibility, involvement: str) -> tuple[str, ...]:
    claims = organization.matrix.claims_on(responsibility.id)
    return tuple(dict.fromkeys(claim.position for claim in claims if claim.involvement == involvement))


def _sentence(
    organization: Organization,
    responsibility: Responsibility,
    involvement: Involvement | str,
    hands: tuple[str, ...],
    limit: int,
) -> Message:
    values = {
        "responsibility": organization.title_and_id(responsibility.id),
        "limit": limit,
        "posts": tuple(organization.title_and_id(post) for post in hands),
    }
    if involvement == "partial":
        return messages(
            "{count} post has a partial involvement in {responsibility}, more than {limit}: {posts}",
            "{count} posts have a partial involvement in {responsibility}, more than {limit}: {posts}",
            count=len(hands),
            **values,
        )
    return messages(
        "{count} post supports {responsibility}, more than {limit}: {posts}",
        "{count} posts support {responsibility}, more than {limit}: {posts}",
        count=len(hands),
        **values,
    )
