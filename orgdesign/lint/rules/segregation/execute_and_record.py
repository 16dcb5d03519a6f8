import re
from collections.abc import Iterator

from orgdesign.analysis.duty_act import DutyAct
from orgdesign.analysis.readings import Readings
from orgdesign.findings import Severity
from orgdesign.lint.incompatible_acts import clashes, has_both, violation_of
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization
from orgdesign.model.act import Act

_MONEY = (
    "款|费用|費用|赔付|賠付|赔偿|賠償|现金|現金|发票|發票|报销|報銷"
    r"|\b(?:refund|payment|cash|invoice|compensation|fee)s?\b"
)


# What is done with money itself; to take in a claim or to prepare a paper is not.
_PAYING = frozenset(("pay", "collect-payment", "pay-wages", "refund", "compensate", "reimburse", "transfer-money"))
_JOURNAL = re.compile(r"日记[账帐]|日記[賬帳]|流水|收据|收據|\b(?:journal|cash book|receipts?)\b")


@rule(
    severity=Severity.ERROR,
    judges=has_both(("execute",), ("record",)),
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
def execute_and_record(organization: Organization, *, readings: Readings) -> Iterator[Violation]:
    """Where money is concerned, who pays or receives does not keep the books.

    What is taken can be hidden by whoever writes the record. Money is concerned in matters of kind
    expense, in those with a limit, and in those whose object names money. Judged are actions and
    objects that are stated, in scopes that meet, and duties that surely say so: to pay or to collect, and to
    book the same. A cashier's own journal is no book.
    """
    for clash in clashes(readings, ("execute",), ("record",), _is_sure):
        if _is_about_money(clash.one) or _is_about_money(clash.other):
            sentence = message(
                "{post} both carries out and records “{object}”, which is about money",
                post=organization.title_and_id(clash.position.id),
                object=clash.other.object,
            )
            yield violation_of(clash, sentence)


def _is_about_money(act: Act) -> bool:
    return act.kind == "expense" or act.limit is not None or bool(re.search(_MONEY, act.object, re.IGNORECASE))


def _is_sure(one: Act, other: Act) -> bool:
    """Whether what was read is to pay or to collect money, and to keep the books of it."""
    if isinstance(one, DutyAct) and one.read and one.verb not in _PAYING:
        return False
    if isinstance(other, DutyAct) and _JOURNAL.search(other.statement.wording.plain):
        return False
    return _is_about_money(one) and _is_about_money(other)
