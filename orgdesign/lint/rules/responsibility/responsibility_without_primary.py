from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Responsibility


@rule(
    severity=Severity.ERROR,
    needs=("responsibilities",),
    hint="Name the one post that answers for it: `primary: …` here, or a duty of that post that names it.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Complaints Lead}]
        responsibilities: [{id: complaints, name: Complaint handling, primary: lead}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Complaints Lead}]
        responsibilities: [{id: complaints, name: Complaint handling, support: lead}]
    """,
)
def responsibility_without_primary(organization: Organization) -> Iterator[Violation]:
    """Every responsibility has a post that answers for it: no gap 空白.

    What everybody supports and nobody owns is left undone, and nobody notices before the customer
    does. A responsibility that is divided into others needs no owner of its own. The owner may be
    named in the catalogue or by a duty; both sides count together.
    """
    for responsibility in organization.responsibilities:
        if responsibility.id in organization.responsibilities_by_parent or _is_owned(organization, responsibility):
            continue
        yield Violation(
            responsibility.at(),
            message("nobody owns {responsibility}", responsibility=organization.title_and_id(responsibility.id)),
            misses=("primary",),
        )


def _is_owned(organization: Organization, responsibility: Responsibility) -> bool:
    """Whether an owner is named on either side, even by a name nobody bears: that is another finding."""
    named = any(cell.involvement == "primary" for cell in responsibility.assignments)
    claims = organization.matrix.claims_on(responsibility.id)
    return named or any(claim.involvement == "primary" for claim in claims)
