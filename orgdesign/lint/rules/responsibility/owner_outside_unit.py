from collections.abc import Iterator

from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization, Unit
from orgdesign.model.responsibility_matrix import Claim


@rule(
    severity=Severity.WARNING,
    needs=("responsibilities",),
    hint="Name an owner in the responsible unit, or make the owner's unit the responsible one.",
    passes="""
        organization: {id: service, name: Customer Service, head: lead}
        units: [{id: complaints, name: Complaints, head: lead}]
        positions: [{id: lead, title: Complaints Lead, unit: complaints}]
        responsibilities: [{id: complaint-handling, name: Complaint handling, unit: complaints, primary: lead}]
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: lead}
        units: [{id: complaints, name: Complaints, head: lead}, {id: quality, name: Quality, head: auditor}]
        positions:
          - {id: lead, title: Complaints Lead, unit: complaints}
          - {id: auditor, title: Auditor, unit: quality}
        responsibilities: [{id: complaint-handling, name: Complaint handling, unit: complaints, primary: auditor}]
    """,
)
def owner_outside_unit(organization: Organization) -> Iterator[Violation]:
    """A responsibility is owned by a post of the unit that answers for it.

    Where the owner sits elsewhere, the unit's head answers for work he cannot direct. The unit, all
    units below it, and its head count as inside.
    """
    for responsibility in organization.responsibilities:
        unit = organization.unit(responsibility.unit or "")
        if unit is None:
            continue
        for claim in organization.matrix.primaries(responsibility.id):
            if not _is_inside(organization, claim, unit):
                yield _violation(organization, claim, unit)


def _is_inside(organization: Organization, claim: Claim, unit: Unit) -> bool:
    owner = organization.position(claim.position)
    if owner is None:
        return False
    head = organization.head_of(unit)
    return owner is head or any(above is unit for above in organization.path_to(owner.unit))


def _violation(organization: Organization, claim: Claim, unit: Unit) -> Violation:
    return Violation(
        claim.place,
        message(
            "{owner} owns {responsibility}, but sits outside {unit}, which answers for it",
            owner=organization.title_and_id(claim.position),
            responsibility=organization.title_and_id(claim.responsibility),
            unit=organization.title_and_id(unit.id),
        ),
        related=(Related(unit.at().location, message("the responsible unit")),),
        discriminator=f"{claim.responsibility} {claim.position}",
    )
