from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.INFO,
    needs=("policies",),
    hint="Name the unit in a policy (`unit: …`), or the policy in the unit (`policies: […]`).",
    passes="""
        organization: {id: service, name: Customer Service}
        units: [{id: complaints, name: Complaints}]
        positions: [{id: lead, title: Complaints Lead, unit: complaints}]
        policies: [{id: complaint-policy, title: Complaint policy, unit: complaints}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        units: [{id: complaints, name: Complaints}]
        positions: [{id: lead, title: Complaints Lead, unit: complaints}]
        policies: [{id: charter, title: Service charter, unit: service}]
    """,
)
def unit_without_policy(organization: Organization) -> Iterator[Violation]:
    """The work of every unit has rules that coordinate it.

    Without rules each question goes up the line, and is answered differently each time. A policy of
    a unit holds for all units below it; one of the whole organization alone does not say how a unit
    works. Units without posts are not judged.
    """
    covered = {unit for policy in organization.policies for unit in policy.units}
    covered.update(unit.id for unit in organization.units if unit.policies)
    for unit in organization.units[1:]:
        above = organization.path_to(unit.id)[1:]
        if unit.id in organization.units_with_posts and not any(one.id in covered for one in above):
            yield Violation(
                unit.at(),
                message("no policy covers the work of {unit}", unit=organization.title_and_id(unit.id)),
                misses=("policies",),
            )
