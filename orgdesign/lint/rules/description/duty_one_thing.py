import re
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
            one, other = _as_written(*apart, read.duty.text)
            yield Violation(
                read.place,
                message(
                    "“{duty}” of {post} is more than one thing: “{one}” and “{other}” are different works",
                    duty=str(read.duty.text),
                    post=organization.title_and_id(read.position.id),
                    one=one,
                    other=other,
                ),
            )


def _apart(wording: "Wording") -> "tuple[ActRead, ActRead] | None":
    from orgdesign.text.areas import lie_apart

    acts = [act for act in wording.acts if act.verb and act.terms]
    for one, other in combinations(acts, 2):
        if one.concept is not other.concept and one.terms != other.terms and lie_apart(one, other):
            return one, other
    return None


def _as_written(one: "ActRead", other: "ActRead", text: str) -> tuple[str, str]:
    """Each act with its object as they stand in the duty; the verbs alone where they do not stand side by side."""
    from orgdesign.text.plain import as_written, is_chinese, plain

    words = plain(text)
    first, second = _span(one, words, 0), None
    if first:
        second = _span(other, words, first[1])
    if first is None or second is None or max(first[1] - first[0], second[1] - second[0]) > _LONGEST:
        return _verb_of(one, text), _verb_of(other, text)
    # A light verb before the act (管理 in 管理保洁物料仓库) belongs to it, though it was not read as the act.
    between = re.sub(_JOINING, "", words[first[1] : second[0]])
    start = second[0] - len(between) if 0 < len(between) <= _LIGHT_VERB and is_chinese(between) else second[0]
    return as_written(text, *first), as_written(text, start, second[1])


_LONGEST, _LIGHT_VERB = 40, 2
_JOINING = re.compile(r"^\s*(?:并且|以及|[,、;和及与并])*\s*")


def _span(act: "ActRead", words: str, since: int) -> tuple[int, int] | None:
    """Where an act and its object stand, from a place on; none where not all of it does."""
    written = [term.token.written for term in act.terms if term.weight == 1.0]
    if act.verb:
        written.append(act.verb.written)
    starts = [words.find(word, since) for word in written]
    if not starts or min(starts) < 0:
        return None
    return min(starts), max(start + len(word) for start, word in zip(starts, written, strict=True))


def _verb_of(act: "ActRead", text: str) -> str:
    """The verb as it is written."""
    from orgdesign.text.plain import plain

    word = act.verb.written if act.verb else ""
    start = plain(text).find(word)
    return text[start : start + len(word)] if start >= 0 and len(plain(text)) == len(text) else word
