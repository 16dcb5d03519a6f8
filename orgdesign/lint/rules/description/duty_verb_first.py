from collections.abc import Iterator
from typing import TYPE_CHECKING

from orgdesign.analysis.readings import Readings
from orgdesign.findings import Severity
from orgdesign.lint.by_wording import by_wording
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import Message, message
from orgdesign.model import Organization

if TYPE_CHECKING:
    from orgdesign.text.lexicon import Lexicon


@rule(
    severity=Severity.WARNING,
    needs=("positions.duties",),
    hint="Begin with the verb, then say what it is done to and with which result: Handle complaints.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Complaints Lead, duties: [Handle customer complaints and answer within a day]}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Complaints Lead, duties: [Customer complaint handling]}]
    """,
)
def duty_verb_first(organization: Organization, *, readings: Readings) -> Iterator[Violation]:
    """A duty begins with what is done.

    动词 + 宾语 + 结果: a heading such as 投诉处理工作 or complaint handling names a field of work, and nobody
    can be held to a field. Words of time, adverbs, 负责 with a verb and 对, 把, 将 may stand before the verb; in
    English any form of it will do. Said only where it is sure that the duty begins with a thing: a verb
    that is not known is never taken for one.
    """
    from orgdesign.text.opening import opening_of

    opening = by_wording(lambda text: opening_of(text, readings.reader.lexicon))
    for read in readings.duties:
        if not read.duty.action and opening(read.duty.text) == "thing":
            yield Violation(
                read.place,
                message(
                    "“{duty}” of {post} names a field of work, not what is done",
                    duty=str(read.duty.text),
                    post=organization.title_and_id(read.position.id),
                ),
                hint=_hint(str(read.duty.text), readings.reader.lexicon),
            )


def _hint(text: str, lexicon: "Lexicon") -> Message | None:
    """The duty turned round, where its act stands last."""
    from orgdesign.text.vague import turned_round

    better = turned_round(text, lexicon)
    return message("for example “{wording}”, with by when or with which result", wording=better) if better else None
