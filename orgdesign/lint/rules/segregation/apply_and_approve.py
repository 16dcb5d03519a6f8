from collections.abc import Iterator
from decimal import Decimal

from orgdesign.findings import Severity
from orgdesign.lint.incompatible_acts import Clash, clashes, violation_of
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization
from orgdesign.model.money import Money


@rule(
    severity=Severity.ERROR,
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
def apply_and_approve(organization: Organization, *, empowerment: Decimal = Decimal(500)) -> Iterator[Violation]:
    """Nobody approves what the same post applies for.

    A second pair of eyes is what approval is for. Small settlements of the front line, up to
    `empowerment` in the money of the limit, are not meant, nor a post that approves up to its limit
    and applies for what goes beyond. Judged are actions and objects that are stated.
    """
    for clash in clashes(organization, ("propose",), ("approve",)):
        if not _is_within_empowerment(organization, clash, empowerment):
            sentence = message(
                "{post} both applies for “{object}” and approves it",
                post=organization.title_and_id(clash.position.id),
                object=clash.other.object,
            )
            yield violation_of(clash, sentence)


def _is_within_empowerment(organization: Organization, clash: Clash, empowerment: Decimal) -> bool:
    limits = [
        act.limit
        for act in organization.acts_of(clash.position)
        if act.matter == clash.one.matter and act.action == "approve" and act.limit
    ]
    if not limits:
        return False
    applied = clash.one.limit
    return all(one.amount <= empowerment or (applied is not None and _is_below(one, applied)) for one in limits)


def _is_below(one: Money, other: Money) -> bool:
    return one.comparable_to(other) and one.amount < other.amount
