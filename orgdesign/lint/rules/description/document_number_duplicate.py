from collections.abc import Iterator

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Entity, Organization, Place, Position


@rule(
    severity=Severity.ERROR,
    hint="Give each document a number of its own.",
    passes="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Lead, document: {number: JD-1, owner: Personnel}}
          - {id: clerk, title: Clerk, document: {number: JD-2, owner: Personnel}}
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Lead, document: {number: JD-1, owner: Personnel}}
          - {id: clerk, title: Clerk, document: {number: JD-1, owner: Personnel}}
    """,
)
def document_number_duplicate(organization: Organization) -> Iterator[Violation]:
    """No two documents bear the same number.

    Issue and recall go by the number: with two of one number somebody works by the wrong one. Posts
    that share the description of their job share its number. One finding a number.
    """
    bearers: dict[str, dict[tuple[str, str], Entity]] = {}
    for number, document, entity in _numbered(organization):
        bearers.setdefault(number, {}).setdefault(document, entity)
    for number, documents in bearers.items():
        if len(documents) > 1:
            yield _duplicate(number, list(documents.values()))


def _numbered(organization: Organization) -> Iterator[tuple[str, tuple[str, str], Entity]]:
    """Every number with the document that bears it, and the entity which that document is about."""
    for position in organization.positions:
        if position.document.number is not None:
            yield position.document.number, _description(position), position
    for policy in organization.policies:
        if policy.document.number is not None:
            yield policy.document.number, (policy.kind, policy.id), policy
    for document in organization.documents:
        if document.number is not None:
            yield document.number, (document.kind, document.id), document


def _description(position: Position) -> tuple[str, str]:
    shared = position.job is not None and "number" in position.document.inherited
    return ("job", position.job or "") if shared else (position.kind, position.id)


def _duplicate(number: str, entities: list[Entity]) -> Violation:
    first, second, *others = entities
    related = [Related(_place(first).location, message("first given here"))]
    related += [Related(_place(other).location, message("and given here")) for other in others]
    sentence = message(
        "{document} has the document number {number}, which {first} has already",
        document=_called(second),
        number=number,
        first=_called(first),
    )
    return Violation(_place(second), sentence, tuple(related), discriminator=number)


def _place(entity: Entity) -> Place:
    return entity.at("number") if entity.kind == "document" else entity.at("document", "number")


def _called(entity: Entity) -> str:
    return f"{getattr(entity, 'title', entity.id)} ({entity.id})"
