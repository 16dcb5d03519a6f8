from collections.abc import Iterator

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import Message, message
from orgdesign.model import Organization
from orgdesign.model.duty import Involvement


@rule(
    severity=Severity.ERROR,
    needs=("responsibilities",),
    hint="Decide which involvement is meant and write it in both places, or in one of them only.",
    passes="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Complaints Lead, duties: [{text: Handle complaints, responsibility: complaints}]}
        responsibilities: [{id: complaints, name: Complaint handling, primary: lead}]
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Complaints Lead, duties: [{text: Handle complaints, responsibility: complaints}]}
          - {id: manager, title: Manager}
        responsibilities: [{id: complaints, name: Complaint handling, primary: manager, support: lead}]
    """,
)
def responsibility_conflict(organization: Organization) -> Iterator[Violation]:
    """Catalogue and duties agree on the part a post has in a responsibility.

    The matrix is the union of what the catalogue and the job descriptions say. Where they give one
    post two involvements in the same responsibility, one of the two documents is wrong, and each
    reader believes the one he holds.
    """
    for responsibility in organization.responsibilities:
        for first, *others in organization.matrix.conflicts(responsibility.id):
            yield Violation(
                first.place,
                message(
                    "{post} is {one} for {responsibility} here, and {other} elsewhere",
                    post=organization.title_and_id(first.position),
                    responsibility=organization.title_and_id(responsibility.id),
                    one=_INVOLVEMENTS[first.involvement],
                    other=_INVOLVEMENTS[others[0].involvement],
                ),
                related=tuple(Related(claim.place.location, _INVOLVEMENTS[claim.involvement]) for claim in others),
                discriminator=f"{responsibility.id} {first.position}",
            )


_INVOLVEMENTS: dict[Involvement, Message] = {
    "primary": message("primary"),
    "partial": message("partial"),
    "support": message("support"),
}
