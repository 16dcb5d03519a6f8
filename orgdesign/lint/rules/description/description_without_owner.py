from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message, messages
from orgdesign.model import Organization, Position


@rule(
    severity=Severity.WARNING,
    needs=("positions.document",),
    hint="Name the post or person that keeps it up to date: `document: owner`, once for all under `defaults`.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: clerk, title: Clerk, document: {number: JD-1, owner: Personnel}}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: clerk, title: Clerk, document: {number: JD-1}}]
    """,
)
def description_without_owner(organization: Organization) -> Iterator[Violation]:
    """Every job description under control has an owner who keeps it up to date.

    Changes in the trade and in the company reach a description only through somebody whose work it is.
    Posts that take all of their control block from their job or from `defaults` are one case.
    """
    inheriting: list[Position] = []
    for position in organization.positions:
        document = position.document
        if document.owner is not None or document.status == "superseded" or position.refused("document", "owner"):
            continue
        if document.has_own_fields:
            yield _without_owner(organization, position)
        elif document.inherited:
            inheriting.append(position)
    if inheriting:
        yield _without_common_owner(organization, inheriting)


def _without_owner(organization: Organization, position: Position) -> Violation:
    sentence = message(
        "nobody is named who keeps the description of {post} up to date",
        post=organization.title_and_id(position.id),
    )
    return Violation(position.at("document"), sentence)


def _without_common_owner(organization: Organization, positions: list[Position]) -> Violation:
    first = organization.title_and_id(positions[0].id)
    others = len(positions) - 1
    if not others:
        return _without_owner(organization, positions[0])
    sentence = messages(
        "nobody is named who keeps the descriptions of {post} and {count} other post up to date",
        "nobody is named who keeps the descriptions of {post} and {count} other posts up to date",
        count=others,
        post=first,
    )
    return Violation(positions[0].at("document"), sentence)
