from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.WARNING,
    needs=("positions.duties", "positions.authorities"),
    hint="Give the post the authority, or make the duty to propose or to review.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions:
          - id: lead
            title: Complaints Lead
            duties: [{text: Decide on refunds, action: approve, object: refunds}]
            authorities: [{kind: expense, action: approve, object: refunds, limit: 500 CNY}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions:
          - id: lead
            title: Complaints Lead
            duties: [{text: Decide on refunds, action: approve, object: refunds}]
            authorities: [{kind: expense, action: review, object: refunds}]
    """,
)
def duty_without_authority(organization: Organization) -> Iterator[Violation]:
    """Who has the duty to decide a matter has the authority to.

    权责对等: a duty without the authority it needs makes a post answer for what others decide. Judged
    are duties whose `action` says approve or decide, against the authorities of the post and the
    table of decisions.
    """
    for position in organization.positions_saying("duties"):
        acts = organization.acts_of(position)
        held = {act.matter for act in acts if act.side != "duty" and act.action in ("approve", None)}
        for act in acts:
            if act.side == "duty" and act.action == "approve" and act.matter not in held:
                yield Violation(
                    act.place,
                    message(
                        "{post} is to decide on “{object}” without the authority to approve it",
                        post=organization.title_and_id(position.id),
                        object=act.object,
                    ),
                    misses=("authorities",),
                )
