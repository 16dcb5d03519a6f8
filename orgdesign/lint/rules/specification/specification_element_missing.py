from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.lint.specification_elements import ELEMENTS
from orgdesign.messages import message
from orgdesign.model import Organization, Position
from orgdesign.model.specification import Specification

_BOOKS = ("education", "experience", "skills", "personality", "physical")


@rule(
    severity=Severity.WARNING,
    needs=("positions.specification",),
    hint="Say what the work asks in it, if only that nothing is asked.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - id: clerk
            title: Clerk
            specification:
              required: {education: High school, experience: None, skills: [File system]}
              personality: [Patient]
              physical: Able to lift
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - id: clerk
            title: Clerk
            specification:
              required: {education: High school, skills: [File system]}
              personality: [Patient]
              physical: Able to lift
    """,
)
def specification_element_missing(
    organization: Organization, *, elements: tuple[str, ...] = _BOOKS
) -> Iterator[Violation]:
    """A specification speaks of education, experience, skills, personality and physical ability.

    These are the elements of a job specification: what one of them leaves open is decided anew, and
    otherwise, by each who hires. Required or preferred, either says it; competencies stand for skills. A
    post without any specification is description-section-missing; one written as mere texts is passed
    over. `elements` are those that must not be missing.
    """
    for position in organization.positions_saying("specification"):
        specification = position.specification
        if specification is None or specification.plain:
            continue
        missing = tuple(ELEMENTS.get(one, one) for one in elements if not _says(position, specification, one))
        if missing:
            sentence = message(
                "the specification of {post} does not speak of: {elements}",
                post=organization.title_and_id(position.id),
                elements=missing,
            )
            yield Violation(organization.place_of(position, "specification"), sentence)


def _says(position: Position, specification: Specification, element: str) -> bool:
    """Whether a specification asks something of an element, if only in words that could not be read."""
    if specification.asks(element) or (element == "skills" and position.competencies):
        return True
    paths = ((element,), ("required", element), ("preferred", element), ("required",), ("preferred",))
    return any(position.refused("specification", *path) for path in paths)
