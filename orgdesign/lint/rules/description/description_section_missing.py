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

_SECTIONS: _Sections = MappingProxyType({**_MANDATORY, **_REST})


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
def description_section_missing(organization: Organization, *, min_share: int = 50) -> Iterator[Violation]:
    """A description has all the sections that descriptions of this design have.

    A description is whole with title, unit, superior, purpose, duties and specification: hiring, appraisal
    and disputes rest on them, so they must not be missing once it is issued. Sections that no post of
    the design has are not missed. Of a section that less than `min_share` percent of the posts have,
    the writing has only begun: one finding says how far. A post without a superior is root-count.
    """
    having = _having(organization)
    few = {field: count for field, count in having.items() if count * 100 < min_share * len(organization.positions)}
    usual = frozenset(having).difference(few)
    if begun := {field: count for field, count in few.items() if _is_missed(organization, field)}:
        yield _begun(organization, begun)
    said: set[tuple[str, str | None, tuple[str, ...]]] = set()
    for position in organization.positions:
        for tier, missing in _cases(organization, position, usual):
            case = (position.job or position.id, tier, tuple(word.template for word in missing))
            if case not in said:
                said.add(case)
                yield _incomplete(organization, position, tier, missing)


def _having(organization: Organization) -> dict[str, int]:
    """By section that any post has, how many have it."""
    used = (field for field in _SECTIONS if f"positions.{field}" in organization.written)
    counts = {field: sum(_has(organization, one, field) for one in organization.positions) for field in used}
    return {field: count for field, count in counts.items() if count}


def _has(organization: Organization, position: Position, field: str) -> bool:
    _, is_there = _SECTIONS[field]
    return is_there(organization, position) or position.refused(field)


def _is_missed(organization: Organization, field: str) -> bool:
    """Whether a post lacks a section that is not missed by name, as issued descriptions miss the mandatory ones."""
    posts = (one for one in organization.positions if not _has(organization, one, field))
    return any(field not in _owed(position) for position in posts)


def _owed(position: Position) -> frozenset[str]:
    return frozenset(_MANDATORY) if position.document.status == "issued" else frozenset()


def _begun(organization: Organization, few: Mapping[str, int]) -> Violation:
    """Who writes the first row of a table is not told of everybody who has none."""
    counts = tuple(
        message(
            "{section} ({having} of {posts})",
            section=_SECTIONS[field][0],
            having=having,
            posts=len(organization.positions),
        )
        for field, having in few.items()
    )
    return Violation(
        organization.at(),
        message("few descriptions have these sections so far: {sections}", sections=counts),
        hint=message("Write the section for the other posts too; what many have in common stands once, under `jobs`."),
        discriminator="begun",
    )


def _cases(
    organization: Organization, position: Position, usual: frozenset[str]
) -> Iterator[tuple[str | None, tuple[Message, ...]]]:
    """What is missing of a description, the worse apart."""
    owed = _owed(position)
    for tier, fields in (("issued", owed), (None, usual - owed)):
        missing = tuple(
            word
            for field, (word, _) in _SECTIONS.items()
            if field in fields and not _has(organization, position, field)
        )
        if missing:
            yield tier, missing


def _incomplete(
    organization: Organization, position: Position, tier: str | None, missing: tuple[Message, ...]
) -> Violation:
    values = {"post": organization.title_and_id(position.id), "sections": missing}
    if tier:
        sentence = message("the issued description of {post} lacks: {sections}", **values)
    else:
        sentence = message("the description of {post} lacks: {sections}", **values)
    return Violation(position.at(), sentence, tier=tier, discriminator=tier or "")
