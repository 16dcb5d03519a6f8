from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import Message, message
from orgdesign.model import Organization, Position

_Sections = Mapping[str, tuple[Message, Callable[[Organization, Position], bool]]]

# By the field of a post that makes the section.
_MANDATORY: _Sections = MappingProxyType(
    {
        "purpose": (message("purpose"), lambda _, position: bool(position.purpose)),
        "duties": (message("duties"), lambda _, position: bool(position.duties)),
        "specification": (message("specification"), lambda _, position: position.specification is not None),
    }
)
_REST: _Sections = MappingProxyType(
    {
        "authorities": (
            message("authorities"),
            lambda organization, position: bool(organization.authorities_of(position)),
        ),
        "relationships": (
            message("working relations"),
            lambda _, position: bool(position.relationships.internal or position.relationships.external),
        ),
        "kpis": (message("indicators"), lambda _, position: bool(position.kpis)),
        "hours": (message("hours"), lambda _, position: bool(position.hours or position.shifts or position.when)),
        "competencies": (message("competencies"), lambda _, position: bool(position.competencies)),
    }
)


@rule(
    severity=Severity.INFO,
    tiers={"issued": Severity.ERROR},
    needs=("positions.duties",),
    hint="Write the section before the description is issued.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - id: clerk
            title: Clerk
            purpose: Keeps what was agreed with customers at hand.
            duties: [Keep the files]
            specification: {education: High school}
            where: Head office
            how: File system
            hours: Office hours
            document: {status: issued, owner: Personnel}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - id: clerk
            title: Clerk
            duties: [Keep the files]
            where: Head office
            how: File system
            hours: Office hours
            document: {status: issued, owner: Personnel}
    """,
)
def description_section_missing(organization: Organization) -> Iterator[Violation]:
    """A description has all the sections that descriptions of this design have.

    A description is whole with title, unit, superior, purpose, duties and specification: hiring, appraisal
    and disputes rest on them, so they must not be missing once it is issued. Sections that no post of
    the design has are not missed; a post without a superior is root-count.
    """
    usual = _used(organization, _MANDATORY)
    rest = _used(organization, _REST)
    said: set[tuple[str, str | None, tuple[str, ...]]] = set()
    for position in organization.positions:
        for tier, missing in _cases(organization, position, usual, rest):
            case = (position.job or position.id, tier, tuple(word.template for word in missing))
            if case not in said:
                said.add(case)
                yield _incomplete(organization, position, tier, missing)


def _used(organization: Organization, sections: _Sections) -> _Sections:
    return {field: one for field, one in sections.items() if f"positions.{field}" in organization.written}


def _cases(
    organization: Organization, position: Position, usual: _Sections, rest: _Sections
) -> Iterator[tuple[str | None, tuple[Message, ...]]]:
    """What is missing of a description, the worse apart."""
    cases: list[tuple[str | None, tuple[Message, ...]]]
    if position.document.status == "issued":
        cases = [
            ("issued", _missing(_MANDATORY, organization, position)),
            (None, _missing(rest, organization, position)),
        ]
    else:
        cases = [(None, _missing({**usual, **rest}, organization, position))]
    yield from ((tier, missing) for tier, missing in cases if missing)


def _missing(sections: _Sections, organization: Organization, position: Position) -> tuple[Message, ...]:
    return tuple(
        word
        for field, (word, is_there) in sections.items()
        if not is_there(organization, position) and not position.refused(field)
    )


def _incomplete(
    organization: Organization, position: Position, tier: str | None, missing: tuple[Message, ...]
) -> Violation:
    values = {"post": organization.title_and_id(position.id), "sections": missing}
    if tier:
        sentence = message("the issued description of {post} lacks: {sections}", **values)
    else:
        sentence = message("the description of {post} lacks: {sections}", **values)
    return Violation(position.at(), sentence, tier=tier, discriminator=tier or "")
