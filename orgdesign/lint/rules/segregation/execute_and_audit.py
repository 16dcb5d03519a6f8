from collections.abc import Iterator

from orgdesign.analysis.duty_act import DutyAct
from orgdesign.analysis.readings import Readings
from orgdesign.findings import Severity
from orgdesign.lint.incompatible_acts import clashes, has_both, violation_of
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization
from orgdesign.model.act import Act


@rule(
    severity=Severity.ERROR,
    judges=has_both(("execute",), ("audit", "supervise")),
    hint="Let a post outside the work audit it, or give each of the two a scope of its own.",
    passes="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Lead, duties: [{text: Audit refunds, action: audit, object: refunds}]}
          - {id: agent, title: Agent, duties: [{text: Pay refunds, action: execute, object: refunds}]}
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: agent}
        positions:
          - id: agent
            title: Agent
            duties:
              - {text: Pay refunds, action: execute, object: refunds}
              - {text: Audit refunds, action: audit, object: refunds}
    """,
)
def execute_and_audit(organization: Organization, *, readings: Readings) -> Iterator[Violation]:
    """Nobody audits the work of the same post.

    Those who check their own work find what they want to find. To supervise and to inspect are audits here
    where they are stated. Of duties only read, to audit is meant, and to check the very work that the post
    does: who inspects a machine before repairing it audits nobody.
    """
    for clash in clashes(readings, ("execute",), ("audit", "supervise"), _is_sure):
        sentence = message(
            "{post} both carries out and audits “{object}”",
            post=organization.title_and_id(clash.position.id),
            object=clash.other.object,
        )
        yield violation_of(clash, sentence)


def _is_sure(one: Act, other: Act) -> bool:
    if not isinstance(other, DutyAct) or other.read is None:
        return other.action == "audit"
    if other.verb == "audit":
        return True
    done = one.verb if isinstance(one, DutyAct) else None
    return done is not None and any(concept.id == done for term in other.read.terms for concept in term.token.concepts)
