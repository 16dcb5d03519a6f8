from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.incompatible_acts import clashes, violation_of
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization


@rule(
    severity=Severity.ERROR,
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
def execute_and_audit(organization: Organization) -> Iterator[Violation]:
    """Nobody audits the work of the same post.

    Those who check their own work find what they want to find. To supervise and to inspect are audits here.
    Judged are actions and objects that are stated, in scopes that meet.
    """
    for clash in clashes(organization, ("execute",), ("audit", "supervise")):
        sentence = message(
            "{post} both carries out and audits “{object}”",
            post=organization.title_and_id(clash.position.id),
            object=clash.other.object,
        )
        yield violation_of(clash, sentence)
