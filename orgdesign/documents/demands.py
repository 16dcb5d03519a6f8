"""What a post asks of the person who holds it: qualifications and competencies."""

from collections.abc import Mapping
from dataclasses import fields

from orgdesign.dataclass import dataclass
from orgdesign.documents.edition import Edition
from orgdesign.documents.words import ELEMENTS
from orgdesign.messages import message
from orgdesign.model import Position
from orgdesign.model.specification import Requirement, Specification

_SHORT_ROWS = (
    (message("Education, field of study"), ("education", "major")),
    (message("Experience"), ("experience", "training")),
    (message("Knowledge, skills, certificates"), ("knowledge", "skills", "certificates", "languages", "other")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class QualificationRow:
    """One element, or several joined; `proof` is how it is checked, `why` the duty that needs it."""

    element: str
    required: str
    preferred: str
    proof: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompetencyRow:
    """`behaviour` describes the level asked for; `gap` tells HR who falls short of it."""

    name: str
    level: str
    behaviour: str
    gap: str


def qualification_rows(
    specification: Specification | None, duty_numbers: Mapping[str, str], edition: Edition
) -> tuple[QualificationRow, ...]:
    """One row an element that anything is asked of, for the two-page form."""
    if specification is None:
        return ()
    proof, why = dict(specification.proof), dict(specification.why)
    rows = [
        QualificationRow(
            element=edition.wording.say(word),
            required=_required(specification, name, edition),
            preferred=_asked(specification.preferred, name, edition),
            proof=edition.wording.text(proof.get(name)),
            why=_why(why.get(name), duty_numbers, edition),
        )
        for name, word in ELEMENTS.items()
    ]
    return tuple(row for row in rows if row.required or row.preferred)


def short_qualification_rows(
    specification: Specification | None, competencies: tuple[CompetencyRow, ...], edition: Edition
) -> tuple[QualificationRow, ...]:
    """At most four rows, for the one-page form."""
    specification = specification or Specification()
    rows = [
        QualificationRow(
            element=edition.wording.say(label),
            required=edition.wording.clauses(_required(specification, name, edition) for name in names),
            preferred=edition.wording.clauses(_asked(specification.preferred, name, edition) for name in names),
        )
        for label, names in _SHORT_ROWS
    ]
    rows.append(_ability_row(specification, competencies, edition))
    return tuple(row for row in rows if row.required or row.preferred)


def _ability_row(
    specification: Specification, competencies: tuple[CompetencyRow, ...], edition: Edition
) -> QualificationRow:
    wording = edition.wording
    levels = wording.joined(f"{one.name} {one.level}".strip() for one in competencies)
    personality, physical = (_required(specification, name, edition) for name in ("personality", "physical"))
    return QualificationRow(
        element=wording.say(message("Abilities")),
        required=wording.clauses((levels, personality, physical)),
        preferred="",
    )


def _required(specification: Specification, name: str, edition: Edition) -> str:
    if name in ("personality", "physical"):
        return edition.wording.joined(edition.wording.texts(getattr(specification, name)))
    return _asked(specification.required, name, edition)


def _asked(requirement: Requirement, name: str, edition: Edition) -> str:
    if name not in _REQUIREMENTS:
        return ""
    asked = getattr(requirement, name)
    several = asked if isinstance(asked, tuple) else (asked,)
    return edition.wording.joined(edition.wording.texts(several))


_REQUIREMENTS = frozenset(field.name for field in fields(Requirement))


def _why(duty: str | None, duty_numbers: Mapping[str, str], edition: Edition) -> str:
    if not duty:
        return ""
    number = duty_numbers.get(duty)
    return edition.wording.say(message("for duty {number}", number=number)) if number else edition.wording.text(duty)


def competency_rows(position: Position, edition: Edition) -> tuple[CompetencyRow, ...]:
    return tuple(_competency(position, id, level, edition) for id, level in position.competencies)


def _competency(position: Position, id: str, level: str, edition: Edition) -> CompetencyRow:
    wording, entry = edition.wording, edition.organization.competencies_by_id.get(id)
    return CompetencyRow(
        name=wording.text(entry.name) if entry else wording.text(id),
        level=wording.say(message("level {level}", level=level)) if level else "",
        behaviour=wording.text(dict(entry.levels).get(level)) if entry else "",
        gap=_gap(position, id, level, edition) if edition.audience == "hr" else "",
    )


def _gap(position: Position, id: str, level: str, edition: Edition) -> str:
    """Who holds the post with less than the level asked for."""
    wording = edition.wording
    held = [
        (person.name or person.id, dict(person.competencies).get(id))
        for person, _ in edition.organization.holders.get(position.id, ())
    ]
    short = [(name, has) for name, has in held if _number(has) < _number(level)]
    return wording.joined(wording.bracketed(wording.text(name), wording.text(has) or "—") for name, has in short)


def _number(level: str | None) -> float:
    try:
        return float(level or 0)
    except ValueError:
        return 0.0
