import re
from collections.abc import Iterator

from orgdesign.analysis.acts import Acts
from orgdesign.analysis.duty_act import DutyAct
from orgdesign.analysis.readings import Readings
from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization
from orgdesign.model.act import Act

# Of what was read: to approve; who rules on blame, signs or releases may do so by the work itself.
_DECIDING = frozenset(("approve",))


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
def duty_without_authority(organization: Organization, *, readings: Readings) -> Iterator[Violation]:
    """Who has the duty to decide a matter has the authority to.

    权责对等: a duty without the authority it needs makes a post answer for what others decide. Judged
    are duties that say approve or decide, in their `action` or surely in their text, against the
    authorities of the post and the table of decisions.
    """
    for position in organization.positions_saying("duties"):
        if "approve" not in readings.acts.classes_of(position):
            continue
        held = [act for act in organization.acts_of(position) if act.action in ("approve", None)]
        for act in readings.acts.of_duties(position):
            if _decides(act) and not any(_covers(readings.acts, one, act) for one in held):
                yield Violation(
                    act.place,
                    message(
                        "{post} is to decide on “{object}” without the authority to approve it",
                        post=organization.title_and_id(position.id),
                        object=act.object,
                    ),
                    misses=("authorities",),
                )


def _decides(act: DutyAct) -> bool:
    if act.action != "approve" or act.read is None:
        return act.action == "approve"
    return act.verb in _DECIDING and _is_first(act)


def _is_first(act: DutyAct) -> bool:
    """Whether a clause of the duty begins with the verb: not 按批准方案落实."""
    verb = act.read.verb if act.read else None
    clauses = re.split(r"[,;，；。、]|并", act.statement.wording.plain)
    return verb is not None and any(clause.strip().removeprefix("负责").startswith(verb.written) for clause in clauses)


def _covers(acts: Acts, held: Act, act: DutyAct) -> bool:
    """Whether an authority is for what a duty decides; where the duty is only read, one that may be for it will do."""
    return held.matter == act.matter or (act.read is not None and acts.objects.are_akin(held, act))
