from collections.abc import Iterator
from decimal import Decimal

from orgdesign.analysis.duty_act import DutyAct, is_read
from orgdesign.analysis.readings import Readings
from orgdesign.findings import Severity
from orgdesign.lint.incompatible_acts import Clash, clashes, has_both, violation_of
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization
from orgdesign.model.act import Act
from orgdesign.model.money import Money


@rule(
    severity=Severity.ERROR,
    judges=has_both(("propose",), ("approve",)),
    hint="Let somebody else approve, or keep the limit within what the front line may settle itself.",
    passes="""
        organization: {id: service, name: Customer Service, head: lead}
        positions: [{id: lead, title: Complaints Lead}, {id: agent, title: Agent}]
        decisions: [{id: refund, matter: Refunds, propose: agent, approve: {agent: 100 CNY, lead: 5000 CNY}}]
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: lead}
        positions: [{id: lead, title: Complaints Lead}, {id: agent, title: Agent}]
        decisions: [{id: refund, matter: Refunds, propose: lead, approve: {lead: 5000 CNY}}]
    """,
)
def apply_and_approve(
    organization: Organization, *, readings: Readings, empowerment: Decimal = Decimal(500)
) -> Iterator[Violation]:
    """Nobody approves what the same post applies for.

    A second pair of eyes is what approval is for. Small settlements of the front line, up to
    `empowerment` in the money of the limit, are not meant, nor a post that approves up to its limit
    and applies for what goes beyond. Judged are actions and objects that are stated, and duties that
    surely say so, without a limit.
    """
    for clash in clashes(readings, ("propose",), ("approve",), _is_sure):
        if not _is_within_empowerment(readings, clash, empowerment):
            sentence = message(
                "{post} both applies for “{object}” and approves it",
                post=organization.title_and_id(clash.position.id),
                object=clash.other.object,
            )
            yield violation_of(clash, sentence)


def _is_within_empowerment(readings: Readings, clash: Clash, empowerment: Decimal) -> bool:
    limits = [
        act.limit
        for act in readings.acts.of(clash.position)
        if act.action == "approve" and act.limit and readings.acts.objects.are_akin(act, clash.one)
    ]
    if not limits:
        return False
    applied = clash.one.limit
    return all(one.amount <= empowerment or (applied is not None and _is_below(one, applied)) for one in limits)


def _is_below(one: Money, other: Money) -> bool:
    return one.comparable_to(other) and one.amount < other.amount


def _is_sure(one: Act, other: Act) -> bool:
    """Whether what was read is to ask for a thing and to grant it: who proposes how to do work better does not."""
    return not any(is_read(act) and isinstance(act, DutyAct) and act.is_generic for act in (one, other))
