from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization
from orgdesign.model.specification import Specification
from orgdesign.text.levels import education_levels, years_of_experience


@rule(
    severity=Severity.INFO,
    needs=("positions.specification",),
    hint="Prefer more than is required, or take the preference out.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: clerk, title: Clerk, specification: {education: High school, preferred: {education: Bachelor degree}}}
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - {id: clerk, title: Clerk, specification: {education: Bachelor degree, preferred: {education: High school}}}
    """,
)
def specification_inverted(organization: Organization) -> Iterator[Violation]:
    """What is preferred of education or experience is not less than what is required.

    Who has only the preferred is turned away by the required: one of the two was written by mistake, and
    whoever hires by it hires unlike their neighbour. Levels of schooling and years of experience are
    compared where both are stated; experience in another trade is another demand.
    """
    for position in organization.positions_saying("specification"):
        if position.specification is None:
            continue
        for element in _inverted(position.specification):
            place = organization.place_of(position, "specification", "preferred", element)
            sentence = message(
                "{post} prefers less than it requires: {preferred} against {required}",
                post=organization.title_and_id(position.id),
                preferred=getattr(position.specification.preferred, element),
                required=getattr(position.specification.required, element),
            )
            yield Violation(place, sentence)


def _inverted(specification: Specification) -> Iterator[str]:
    required, preferred = specification.required, specification.preferred
    if required.education and preferred.education:
        least, most = education_levels(required.education)[:1], education_levels(preferred.education)[-1:]
        if most and most < least:
            yield "education"
    if required.experience and preferred.experience and _asks_fewer_years(preferred.experience, required.experience):
        yield "experience"


def _asks_fewer_years(one: str, other: str) -> bool:
    fewer, more = years_of_experience(one), years_of_experience(other)
    return bool(fewer and more and fewer[0] < more[0] and fewer[1] in more[1])
