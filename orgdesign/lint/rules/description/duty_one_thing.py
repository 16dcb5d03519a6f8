from collections.abc import Iterator
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING

from orgdesign.analysis.readings import Readings
from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Organization

if TYPE_CHECKING:
    from orgdesign.text.statement import ActRead, Wording


@rule(
    severity=Severity.INFO,
    needs=("positions.duties",),
    hint="Write two duties, each with its own share of the time and its own measure.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Lead, duties: [Register complaints and investigate their causes]}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Lead, duties: [Prepare financial statements and clean the meeting rooms]}]
    """,
)
def duty_one_thing(organization: Organization, *, readings: Readings) -> Iterator[Violation]:
    """A duty is one thing, done from beginning to end.

    Two works in one sentence have one share of the time and one measure, so neither is planned nor judged.
    The steps of one work (收集、整理并分析客户意见), and what it is done for, are one thing. Said only where the
    two are known to lie in areas of work that have nothing to do with each other.
    """
    apart_in = cache(_apart)
    for read in readings.duties:
        apart = None if read.duty.action or read.duty.object else apart_in(read.statement.wording)
        if apart is not None:
            yield Violation(
                read.place,
                message(
                    "“{duty}” of {post} is more than one thing: “{one}” and “{other}” are different works",
                    duty=str(read.duty.text),
                    post=organization.title_and_id(read.position.id),
                    one=_verb_of(apart[0], read.duty.text),
                    other=_verb_of(apart[1], read.duty.text),
                ),
            )


def _apart(wording: "Wording") -> "tuple[ActRead, ActRead] | None":
    from orgdesign.text.areas import lie_apart

    acts = [act for act in wording.acts if act.verb and act.terms]
    for one, other in combinations(acts, 2):
        if one.concept is not other.concept and one.terms != other.terms and lie_apart(one, other):
            return one, other
    return None


def _verb_of(act: "ActRead", text: str) -> str:
    """The verb as it is written."""
    from orgdesign.text.plain import plain

    word = act.verb.written if act.verb else ""
    start = plain(text).find(word)
    return text[start : start + len(word)] if start >= 0 and len(plain(text)) == len(text) else word
