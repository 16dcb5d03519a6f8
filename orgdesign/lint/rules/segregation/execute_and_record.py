import re
from collections.abc import Iterator

from orgdesign.findings import Severity
from orgdesign.lint.incompatible_acts import clashes, violation_of
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization
from orgdesign.model.act import Act

_MONEY = (
    "款|费用|費用|赔付|賠付|赔偿|賠償|现金|現金|发票|發票|报销|報銷"
    r"|\b(?:refund|payment|cash|invoice|compensation|fee)s?\b"
)


@rule(
    severity=Severity.ERROR,
    hint="Let another post keep the books, such as finance.",
    passes="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Lead, duties: [{text: Book refunds, action: record, object: refunds}]}
          - {id: agent, title: Agent, duties: [{text: Pay refunds, action: execute, object: refunds}]}
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: agent}
        positions:
          - id: agent
            title: Agent
            duties:
              - {text: Pay refunds, action: execute, object: refunds}
              - {text: Book refunds, action: record, object: refunds}
    """,
)
def execute_and_record(organization: Organization) -> Iterator[Violation]:
    """Where money is concerned, who pays or receives does not keep the books.

    What is taken can be hidden by whoever writes the record. Money is concerned in matters of kind
    expense, in those with a limit, and in those whose object names money. Judged are actions and
    objects that are stated, in scopes that meet.
    """
    for clash in clashes(organization, ("execute",), ("record",)):
        if _is_about_money(clash.one) or _is_about_money(clash.other):
            sentence = message(
                "{post} both carries out and records “{object}”, which is about money",
                post=organization.title_and_id(clash.position.id),
                object=clash.other.object,
            )
            yield violation_of(clash, sentence)


def _is_about_money(act: Act) -> bool:
    return act.kind == "expense" or act.limit is not None or bool(re.search(_MONEY, act.object, re.IGNORECASE))
