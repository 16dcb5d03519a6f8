from collections import defaultdict
from collections.abc import Iterator, Sequence

from orgdesign.analysis.encoder import encoder
from orgdesign.analysis.overlap_words import why
from orgdesign.analysis.overlaps import THRESHOLD, Overlap, overlaps_of
from orgdesign.analysis.readings import DutyRead, Readings
from orgdesign.findings import Related, Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import Message, message
from orgdesign.model import Organization
from orgdesign.model.position_likeness import likeness_of_positions

_DUPLICATE = 0.7  # from here up the two posts are one written twice, which position-duplicate says


@rule(
    severity=Severity.WARNING,
    needs=("positions.duties",),
    hint="Let one post own it and make the other's part partial or support, or give each a scope of its own.",
    passes="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Complaints Lead, duties: [Settle customer complaints]}
          - {id: agent, title: Agent, duties: [Answer incoming calls]}
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Complaints Lead, duties: [Handle customer complaints]}
          - {id: agent, title: Agent, duties: [Responsible for the processing of client grievances]}
    """,
)
def responsibility_overlap(
    organization: Organization, *, threshold: float = THRESHOLD, by_meaning: bool = False, readings: Readings
) -> Iterator[Violation]:
    """No two posts own the same thing in different words 交叉.

    Duties are compared by what they say, not by how they say it: the same kind of work on the same
    thing, in scopes that meet. Another kind of work on the same thing is division of work, and so is
    the part of a superior who oversees it. `orgdesign overlaps` shows every pair with its score.

    `by_meaning` asks a model of language as well, which finds duties that share no word; it works offline, and is
    installed by `pip install "orgdesign[semantic]"`.
    """
    pairs: dict[tuple[str, int], list[Overlap]] = defaultdict(list)
    for overlap in overlaps_of(readings, threshold, encoder() if by_meaning else None):
        if not _said_elsewhere(overlap):
            pairs[overlap.other.position.id, overlap.other.number].append(overlap)
    for found in pairs.values():
        yield _violation(organization, found)


def _said_elsewhere(overlap: Overlap) -> bool:
    """Whether another rule already tells it: one responsibility with two owners, or one post written twice."""
    one, other = overlap.one, overlap.other
    if one.duty.responsibility and one.duty.responsibility == other.duty.responsibility:
        return True
    return likeness_of_positions(one.position, other.position) >= _DUPLICATE


def _violation(organization: Organization, overlaps: Sequence[Overlap]) -> Violation:
    best = overlaps[0]
    return Violation(
        best.other.place,
        message(
            "{post} and {other} own the same work: “{duty}” and “{counterpart}” ({why})",
            post=organization.title_and_id(best.other.position.id),
            other=organization.title_and_id(best.one.position.id),
            duty=best.other.duty.text,
            counterpart=best.one.duty.text,
            why=why(best),
        ),
        related=tuple(Related(overlap.one.place.location, _named(organization, overlap.one)) for overlap in overlaps),
    )


def _named(organization: Organization, duty: DutyRead) -> Message:
    return message("{post}: {duty}", post=organization.title_and_id(duty.position.id), duty=duty.duty.text)
