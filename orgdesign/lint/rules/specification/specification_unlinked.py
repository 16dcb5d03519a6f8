import re
from collections.abc import Iterator
from functools import cache

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.lint.specification_elements import ELEMENTS
from orgdesign.messages import message
from orgdesign.model import Organization, Position
from orgdesign.model.specification import Specification
from orgdesign.text.plain import plain


@rule(
    severity=Severity.INFO,
    needs=("positions.specification",),
    hint="Name the duty that needs it under `why`, or drop the demand.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - id: clerk
            title: Clerk
            duties: [{id: files, text: Keep the files}]
            specification: {education: High school, why: {education: files}}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - id: clerk
            title: Clerk
            duties: [{id: files, text: Keep the files}]
            specification: {education: High school}
    """,
)
def specification_unlinked(organization: Organization) -> Iterator[Violation]:
    """Every demand says which duty needs it.

    A demand that no duty explains keeps able people out, and cannot be defended when it is disputed. A
    reason in words counts as well; what is written like an id must be that of a duty, a responsibility or a
    process. Elements that ask nothing need no reason. One finding a specification, and one in all where no
    specification of the design gives any reason.
    """
    positions = [one for one in organization.positions_saying("specification") if _has_elements(one)]
    if len(positions) > 1 and not any(one.specification and one.specification.why for one in positions):
        yield _never_explained(organization, positions)
        return
    known = {*organization.responsibilities_by_id, *organization.processes_by_id}
    for position in positions:
        unlinked = tuple(ELEMENTS[one] for one in _unexplained(position, known))
        if unlinked:
            sentence = message(
                "no duty explains what {post} asks of: {elements}",
                post=organization.title_and_id(position.id),
                elements=unlinked,
            )
            yield Violation(organization.place_of(position, "specification"), sentence)


def _has_elements(position: Position) -> bool:
    return position.specification is not None and not position.specification.plain


def _never_explained(organization: Organization, positions: list[Position]) -> Violation:
    sentence = message(
        "none of the {count} specifications says which duty needs what it asks, beginning with {post}",
        count=len(positions),
        post=organization.title_and_id(positions[0].id),
    )
    return Violation(organization.place_of(positions[0], "specification"), sentence)


def _unexplained(position: Position, known: set[str]) -> Iterator[str]:
    specification = position.specification or Specification()
    why = dict(specification.why)
    duties = {name for duty in position.duties for name in (duty.id, duty.text)}
    for element in ELEMENTS:
        if _is_reason(why.get(element), known, duties) or not _asks_something(specification, element):
            continue
        if not any(position.refused("specification", *path) for path in (("why",), ("why", element))):
            yield element


def _asks_something(specification: Specification, element: str) -> bool:
    texts = specification.texts_of(element)
    return not all(_asking_nothing().fullmatch(plain(text).strip()) for text in texts)


def _is_reason(written: str | None, known: set[str], duties: set[str]) -> bool:
    """A text, or the name of what is known."""
    return bool(written) and (written in duties or written in known or not _like_an_id().fullmatch(written or ""))


@cache
def _asking_nothing() -> re.Pattern[str]:
    chinese = "(?:无|没有|不限|不拘|不要求|不作)(?:任何|特殊|特别|硬性|要求|限制|规定)*"
    english = "(?:none|no|any|nothing|n/a)(?: (?:special|particular|specific|requirements?|demands?))*"
    return re.compile(rf"(?:{chinese}|{english})[。.]?")


@cache
def _like_an_id() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z0-9_.]+(?:-[A-Za-z0-9_.]+)+")
