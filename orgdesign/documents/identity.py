"""Which post it is, where it stands, and who stands around it."""

from decimal import Decimal

from orgdesign.dataclass import dataclass
from orgdesign.documents.edition import Edition
from orgdesign.documents.words import CLASSES, DOTTED_KINDS, MANNERS, TYPES
from orgdesign.messages import message, messages
from orgdesign.model import Position
from orgdesign.model.headcount import Headcount
from orgdesign.model.person import Holding, Person
from orgdesign.model.relation import Backup, DottedLine

_HOLDERS_SHOWN = 8
_HOLDERS_NAMED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """岗位标识. `direct` and `below` count people; `reports` are the titles directly below."""

    title: str
    code: str
    unit: str
    unit_path: str
    superior: str
    dotted: str
    grade: str
    headcount: str
    reports: tuple[str, ...]
    reports_summary: str
    people: str
    leads: str
    legal_entity: str
    place: str
    hours: str
    backups: tuple[str, ...]
    category: str
    key: bool
    confidential: bool
    holders: str
    covers: str


def identity(position: Position, edition: Edition) -> Identity:
    wording, organization = edition.wording, edition.organization
    path = [wording.text(unit.name) for unit in organization.path_to(position.unit)]
    reports = tuple(wording.text(report.title) for report in edition.subordinates.get(position.id, ()))
    return Identity(
        title=wording.text(position.title),
        code=wording.text(position.code),
        unit=edition.name(position.unit),
        unit_path=" / ".join(path),
        superior=superiors_text(position, edition),
        dotted=wording.clauses(_dotted(line, edition) for line in position.dotted_to),
        grade=grade_text(position, edition),
        headcount=headcount_text(position.headcount, edition),
        reports=reports,
        reports_summary=_reports_summary(reports, edition),
        people=_people_below(position, edition),
        leads=wording.joined(wording.text(unit.name) for unit in edition.units_led.get(position.id, ())),
        legal_entity=_legal_entity(position, edition),
        place=wording.text(position.where),
        hours=wording.clauses(
            (wording.text(position.hours), wording.joined(wording.texts(position.shifts)), wording.text(position.when))
        ),
        backups=tuple(_backup(backup, edition) for backup in position.backup),
        category=category(position, edition),
        key=position.key,
        confidential=position.confidential,
        holders=_holders(position, edition),
        covers=wording.text(position.covers),
    )


def superiors_text(position: Position, edition: Edition) -> str:
    """Several only where the design wrongly names several; a superior outside the design counts."""
    superiors = dict.fromkeys(edge.superior for edge in edition.organization.lines.edges[position.id])
    return edition.wording.joined(edition.names(superiors))


def _dotted(line: DottedLine, edition: Edition) -> str:
    wording = edition.wording
    note = wording.joined((wording.word(DOTTED_KINDS, line.kind), wording.text(line.scope)))
    return wording.bracketed(edition.name(line.position), note)


def grade_text(position: Position, edition: Edition) -> str:
    grade = edition.organization.grades_by_id.get(position.grade or "")
    if grade is None:
        return edition.wording.text(position.grade)
    band = grade.band if edition.audience == "hr" else None
    shown = " ".join(dict.fromkeys((edition.wording.text(grade.id), edition.wording.text(grade.name))))
    return edition.wording.bracketed(shown, edition.wording.text(band))


def headcount_text(headcount: Headcount, edition: Edition) -> str:
    approved = edition.wording.number(headcount.approved)
    if headcount.filled is None:
        return approved
    return f"{approved} / {edition.wording.number(headcount.filled)}"


def _reports_summary(reports: tuple[str, ...], edition: Edition) -> str:
    """Up to two titles and how many posts there are in all: a cell of 27 mm holds no more."""
    if len(reports) <= 2:
        return edition.wording.joined(reports)
    first = edition.wording.joined(reports[:1])
    more = messages(
        "{first} and others, {count} post", "{first} and others, {count} posts", count=len(reports), first=first
    )
    return edition.wording.say(more)


def _people_below(position: Position, edition: Edition) -> str:
    """Directly / indirectly, in people."""
    reports = edition.subordinates.get(position.id, ())
    if not reports:
        return ""
    direct = sum((report.headcount.approved for report in reports), Decimal(0))
    below = edition.heads_below.get(position.id, direct)
    return f"{edition.wording.number(direct)} / {edition.wording.number(max(below - direct, Decimal(0)))}"


def _legal_entity(position: Position, edition: Edition) -> str:
    """The nearest one named on the way up."""
    path = edition.organization.path_to(position.unit)
    return next((edition.wording.text(unit.legal_entity) for unit in reversed(path) if unit.legal_entity), "")


def _backup(backup: Backup, edition: Edition) -> str:
    limit = edition.wording.money(backup.limit)
    note = edition.wording.say(message("up to {limit}", limit=limit)) if limit else ""
    return edition.wording.bracketed(edition.name(backup.position), note)


def category(position: Position, edition: Edition) -> str:
    words = (edition.wording.word(TYPES, position.type), edition.wording.word(CLASSES, position.post_class))
    return " · ".join(word for word in words if word)


def _holders(position: Position, edition: Edition) -> str:
    """Everybody of a small team; of a large one the first few and how many: a description is no staff list."""
    held = edition.organization.holders.get(position.id, ())
    shown = held if len(held) <= _HOLDERS_SHOWN else held[:_HOLDERS_NAMED]
    names = edition.wording.joined(_holder(person, holding, edition) for person, holding in shown)
    if shown is held or not names:
        return names
    all_of_them = messages(
        "{names} and others, {count} person", "{names} and others, {count} people", count=len(held), names=names
    )
    return edition.wording.say(all_of_them)


def _holder(person: Person, holding: Holding, edition: Edition) -> str:
    name = edition.person(person.name or person.id)
    manner = edition.wording.say(MANNERS[holding.manner]) if holding.manner in MANNERS else ""
    return edition.wording.bracketed(name, manner) if name else ""
