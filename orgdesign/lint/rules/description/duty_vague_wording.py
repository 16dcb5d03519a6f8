from collections.abc import Iterator, Sequence
from itertools import groupby

from orgdesign.analysis.readings import DutyRead, Readings
from orgdesign.findings import Related, Severity
from orgdesign.lint.by_wording import by_wording
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import Message, message
from orgdesign.model import Organization

Vague = tuple[DutyRead, tuple[str, ...]]


@rule(
    severity=Severity.INFO,
    needs=("positions.duties",),
    hint="Say what is done, to what, by when or with which result: Answer complaints within a day.",
    passes="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Complaints Lead, duties: [Answer complaints within a day]}]
    """,
    fails="""
        organization: {id: service, name: Customer Service}
        positions: [{id: lead, title: Complaints Lead, duties: [Responsible for answering complaints in time]}]
    """,
)
def duty_vague_wording(organization: Organization, *, readings: Readings) -> Iterator[Violation]:
    """A duty says what is done in words that somebody can be held to.

    负责 without a verb after it, 及时, 相关, 做好, responsible for, assist in, as required: who has done such a duty
    is a matter of opinion, and an appraisal cannot use it. All such places of a post are one finding.
    """
    from orgdesign.text.vague import vague_words

    lexicon = readings.reader.lexicon
    primary = by_wording(lambda text: vague_words(text, lexicon))
    shared = by_wording(lambda text: vague_words(text, lexicon, shared=True))
    for _, duties in groupby(readings.duties, key=lambda read: read.rank):
        reads = [(read, primary if read.duty.involvement == "primary" else shared) for read in duties]
        vague = [(read, words) for read, words_of in reads if (words := words_of(read.duty.text))]
        if vague:
            yield _violation(organization, vague, readings)


def _violation(organization: Organization, vague: Sequence[Vague], readings: Readings) -> Violation:
    position = vague[0][0].position
    return Violation(
        organization.place_of(position, "duties"),
        message(
            "nobody can be held to these words in the duties of {post}: {words}",
            post=organization.title_and_id(position.id),
            words=tuple(dict.fromkeys(word for _, words in vague for word in words)),
        ),
        related=tuple(Related(read.place.location, message("here: {words}", words=words)) for read, words in vague),
        hint=_hint([read for read, _ in vague], readings),
    )


def _hint(duties: Sequence[DutyRead], readings: Readings) -> Message | None:
    """A better wording for the first duty for which one can be built."""
    from orgdesign.text.vague import plainer, vague_words

    lexicon = readings.reader.lexicon
    for read in duties:
        better = plainer(read.duty.text, lexicon)
        if better and not vague_words(better, lexicon):
            return message("for example “{wording}”, with by when or with which result", wording=better)
    return None
