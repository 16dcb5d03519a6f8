from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization
from orgdesign.model.text import named


@rule(
    severity=Severity.ERROR,
    needs=("decisions",),
    hint="Name who approves: `approve: …`, a party outside if it is nobody designed here.",
    passes="""
        organization: {id: service, name: Customer Service, head: lead}
        positions: [{id: lead, title: Complaints Lead}, {id: agent, title: Agent}]
        decisions: [{id: refund, matter: Refunds, propose: agent, approve: lead}]
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: lead}
        positions: [{id: lead, title: Complaints Lead}, {id: agent, title: Agent}]
        decisions: [{id: refund, matter: Refunds, propose: agent}]
    """,
)
def decision_without_approver(organization: Organization) -> Iterator[Violation]:
    """Every matter in the table of decisions is approved by somebody.

    A matter that is proposed and reviewed, and that nobody may approve, goes up the line each time
    until somebody dares.
    """
    for decision in organization.decisions:
        if not decision.parts_of("approve"):
            sentence = message("nobody may approve {matter}", matter=named(decision.matter, decision.id))
            yield Violation(decision.at(), sentence, misses=("approve",))
