"""What a post may decide, whom it works with, and what it reports."""

from orgdesign.dataclass import dataclass
from orgdesign.documents.edition import Edition
from orgdesign.documents.words import ACTIONS, AUTHORITY_KINDS, DECISIONS, RHYTHMS
from orgdesign.messages import message
from orgdesign.model import Position
from orgdesign.model.authority import Authority
from orgdesign.model.relation import InternalService, Relationship


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityRow:
    """One matter; `next_level` is who decides above, and up to which limit where that is known."""

    matter: str
    action: str
    limit: str
    decision: str
    next_level: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityGroup:
    kind: str
    rows: tuple[AuthorityRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationRow:
    """A partner within or outside the company, or an internal customer with what it is promised."""

    kind: str
    partner: str
    about: str
    how: str
    frequency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportingRow:
    what: str
    to: str
    every: str


def authority_groups(position: Position, edition: Edition) -> tuple[AuthorityGroup, ...]:
    """Business, personnel, expense; then whatever has no kind."""
    groups: dict[str | None, list[Authority]] = {kind: [] for kind in AUTHORITY_KINDS}
    for authority in edition.organization.authorities_of(position):
        groups.setdefault(authority.kind, []).append(authority)
    return tuple(
        AuthorityGroup(
            kind=edition.wording.word(AUTHORITY_KINDS, kind),
            rows=tuple(_authority_row(authority, position, edition) for authority in authorities),
        )
        for kind, authorities in groups.items()
        if authorities
    )


def _authority_row(authority: Authority, position: Position, edition: Edition) -> AuthorityRow:
    wording = edition.wording
    return AuthorityRow(
        matter=wording.text(authority.object),
        action=wording.word(ACTIONS, authority.action),
        limit=wording.money(authority.limit),
        decision=wording.word(DECISIONS, authority.decision),
        next_level=_next_level(authority, position, edition),
    )


def _next_level(authority: Authority, position: Position, edition: Edition) -> str:
    superior = edition.organization.superior_of(position)
    if superior is None:
        return ""
    held = edition.organization.authorities_of(superior)
    same = (one for one in held if one.object == authority.object and one.kind == authority.kind)
    limit = next((edition.wording.money(one.limit) for one in same if one.limit), "")
    note = edition.wording.say(message("up to {limit}", limit=limit)) if limit else ""
    return edition.wording.bracketed(edition.wording.text(superior.title), note)


def internal_relations(position: Position, edition: Edition) -> tuple[RelationRow, ...]:
    kind = edition.wording.say(message("Internal"))
    return tuple(_relation(kind, one, edition) for one in position.relationships.internal)


def external_relations(position: Position, edition: Edition) -> tuple[RelationRow, ...]:
    kind = edition.wording.say(message("External"))
    return tuple(_relation(kind, one, edition) for one in position.relationships.external)


def internal_customers(position: Position, edition: Edition) -> tuple[RelationRow, ...]:
    kind = edition.wording.say(message("Internal customer"))
    return tuple(_service(kind, one, edition) for one in position.serves)


def _relation(kind: str, relation: Relationship, edition: Edition) -> RelationRow:
    wording = edition.wording
    return RelationRow(
        kind=kind,
        partner=edition.name(relation.partner),
        about=wording.text(relation.about),
        how=wording.text(relation.how),
        frequency=wording.word(RHYTHMS, relation.frequency),
    )


def _service(kind: str, service: InternalService, edition: Edition) -> RelationRow:
    wording = edition.wording
    within = wording.say(message("within {time}", time=wording.duration(service.within))) if service.within else ""
    appeal = wording.say(message("appeal to {post}", post=edition.name(service.appeal))) if service.appeal else ""
    about = wording.clauses((wording.text(service.what), within, appeal))
    return RelationRow(kind=kind, partner=edition.name(service.to), about=about, how="", frequency="")


def reporting_rows(position: Position, edition: Edition) -> tuple[ReportingRow, ...]:
    wording = edition.wording
    return tuple(
        ReportingRow(
            what=wording.text(one.what),
            to=edition.name(one.to) if one.to else "",
            every=wording.word(RHYTHMS, one.every),
        )
        for one in position.reporting
    )


def in_short(rows: tuple[RelationRow, ...], edition: Edition) -> str:
    """Partners, each with what it is about, in one cell."""
    wording = edition.wording
    return wording.clauses(
        wording.say(message("{name}: {text}", name=row.partner, text=row.about)) if row.about else row.partner
        for row in rows
    )
