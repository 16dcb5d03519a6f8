from collections.abc import Iterator, Sequence
from dataclasses import field
from datetime import date
from decimal import Decimal

from orgdesign.dataclass import dataclass
from orgdesign.findings import Severity
from orgdesign.lint.redesign import Proposal, kept
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import Message, message
from orgdesign.model import Organization, Position
from orgdesign.model.duty import Duty
from orgdesign.model.job_design import JobDesign

_TRIES = 4
_FULL = Decimal(100)


@rule(
    severity=Severity.INFO,
    needs=("positions.duties",),
    hint="Talk to those who do the work; then rotate, enlarge or enrich it, and measure again.",
    passes="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Lead, duties: [Plan the week 50%, Coach the clerks 50%]}
          - {id: clerk, title: Clerk, duties: [Keep the files 40%, Answer letters 40%, Count the stamps 20%]}
    """,
    fails="""
        organization: {id: service, name: Customer Service, head: lead}
        positions:
          - {id: lead, title: Lead, duties: [Plan the week 50%, Coach the clerks 40%]}
          - {id: clerk, title: Clerk, duties: [Keep the files 40%, Answer letters 40%, Count the stamps 20%]}
          - {id: sorter, title: Sorter, duties: [Sort the mail 30%, Carry parcels 20%]}
    """,
)
def redesign_candidate(
    organization: Organization, *, today: date, max_gap: int = 30, max_share: int = 70, min_potential: int = 27
) -> Iterator[Violation]:
    """Work is spread evenly in a unit, no duty fills a post, and the work is worth doing.

    Where loads differ by more than `max_gap` points some cannot finish and others idle; a duty above
    `max_share` percent makes work dull; motivating potential, (variety + identity + significance) ÷ 3
    × autonomy × feedback (Hackman and Oldham), should reach the middle of the scale: 27 for scores
    from 1 to 5, 64 up to 7. Remedies are rotation 轮换, enlargement 扩大 and enrichment 丰富. An
    exchange is proposed only if a copy of the design that follows it has no finding more.
    """
    cases = [
        *_uneven(organization, max_gap),
        *_filled_by_one_duty(organization, max_share),
        *_dull(organization, min_potential),
    ]
    merged = _merged(cases)
    proposals = kept(organization, [case.options for case in merged], today)
    for case, proposal in zip(merged, proposals, strict=True):
        yield Violation(
            case.post.at(),
            message(
                "{post} is a candidate for redesign: {reasons}; {remedies}",
                post=organization.title_and_id(case.post.id),
                reasons=tuple(case.reasons),
                remedies=tuple(_remedies(organization, case, proposal)),
            ),
        )


@dataclass(slots=True)
class _Case:
    """A post, why its work should be designed anew, and what could be done, the best first."""

    post: Position
    reasons: list[Message]
    options: list[Proposal] = field(default_factory=list)
    respects: tuple[Message, ...] = ()


def _merged(cases: Sequence[_Case]) -> list[_Case]:
    """One case a post."""
    by_post: dict[str, _Case] = {}
    for case in cases:
        first = by_post.setdefault(case.post.id, case)
        if first is not case:
            first.reasons += case.reasons
            first.options += case.options
            first.respects = first.respects or case.respects
    return list(by_post.values())


def _remedies(organization: Organization, case: _Case, proposal: Proposal | None) -> Iterator[Message]:
    if proposal and proposal.duty is not None:
        yield message(
            'enlarge {taker} with the duty "{duty}" of {giver}',
            taker=organization.title_and_id(proposal.taker.id),
            duty=proposal.duty.text,
            giver=organization.title_and_id(proposal.giver.id),
        )
    if proposal and proposal.rotates:
        other = proposal.giver if proposal.taker.id == case.post.id else proposal.taker
        yield message("rotate its people with those of {other}", other=organization.title_and_id(other.id))
    if case.respects:
        yield message("enrich the work in {respects}", respects=case.respects)
    if proposal is None and not case.respects:
        yield message("no exchange within the unit was found that keeps all other rules")


def _uneven(organization: Organization, max_gap: int) -> Iterator[_Case]:
    """The busiest post of each unit, where another has much less to do."""
    for positions in organization.positions_by_unit.values():
        loads = [(load, position) for position in positions if (load := position.planned_time) is not None]
        if len(loads) < 2:
            continue
        busy, most = max(loads, key=lambda one: one[0])[::-1]
        idle, least = min(loads, key=lambda one: one[0])[::-1]
        if most - least > max_gap:
            reason = message(
                "its duties take {most} % of its time, those of {other} in the same unit {least} %",
                most=most,
                other=organization.title_and_id(idle.id),
                least=least,
            )
            yield _Case(busy, [reason], _reliefs(organization, busy, idle, most - least))


def _reliefs(organization: Organization, busy: Position, idle: Position, gap: Decimal) -> list[Proposal]:
    """Duties that the busy post could give, the one that evens the loads best first."""
    rotates = _can_rotate(organization, busy, idle)
    if _is_shared(busy) or _is_shared(idle):
        return [Proposal(busy, idle, rotates=True)] if rotates else []
    found = [
        (abs(gap - duty.time - time), Proposal(busy, idle, duty, time, rotates=rotates))
        for duty in _movable(busy)
        if duty.time and (time := _time_at(duty.time, busy, idle)) + duty.time < 2 * gap and time < gap
    ]
    return [proposal for _, proposal in sorted(found, key=lambda one: one[0])[:_TRIES]]


def _filled_by_one_duty(organization: Organization, max_share: int) -> Iterator[_Case]:
    """A post with a single duty is not judged: it is not dull but hardly described."""
    for position in organization.positions:
        own = [duty for duty in position.duties if not duty.routine]
        main = max(own, key=lambda duty: duty.time or 0, default=None)
        if main is None or main.time is None or main.time <= max_share or len(own) < 2:
            continue
        reason = message(
            'the duty "{duty}" alone takes {share} % of its time, more than {max_share} %',
            duty=main.text,
            share=main.time,
            max_share=max_share,
        )
        yield _Case(position, [reason], _exchanges(organization, position, main))


def _exchanges(organization: Organization, post: Position, main: Duty) -> list[Proposal]:
    """Duties of colleagues that the post could take over, while they help with its main duty."""
    exchanges: list[Proposal] = []
    rotations: list[Proposal] = []
    for other in organization.positions_by_unit.get(post.unit, ()):
        rotates = _can_rotate(organization, post, other)
        if not rotates:
            continue
        rotations.append(Proposal(other, post, rotates=True))
        if _is_shared(post) or _is_shared(other):
            continue
        for duty in _movable(other):
            time = _time_at(duty.time, other, post) if duty.time else None
            if time and main.time and time < main.time / 2:
                exchanges.append(Proposal(other, post, duty, time, relieved=main, rotates=rotates))
    return [*exchanges[:_TRIES], *rotations[:1]]


def _dull(organization: Organization, min_potential: int) -> Iterator[_Case]:
    for design in organization.job_designs:
        position, potential = organization.position(design.id), design.motivating_potential
        if position is None or potential is None or potential >= min_potential:
            continue
        reason = message(
            "its motivating potential is {potential}, less than {least}",
            potential=round(potential, 1),
            least=min_potential,
        )
        yield _Case(position, [reason], respects=_respects(design, min_potential))


def _respects(design: JobDesign, min_potential: int) -> tuple[Message, ...]:
    """Of the six respects of enrichment those that raise what scores below the middle of its scale."""
    low = {name for name, score in design.scores if float(score) ** 3 < min_potential}
    return tuple(word for word, raised in _RESPECTS if not low.isdisjoint(raised))


# The six respects of the source books, and the characteristics of work that each raises.
_RESPECTS: tuple[tuple[Message, frozenset[str]], ...] = (
    (message("responsibility"), frozenset({"identity", "autonomy"})),
    (message("decision"), frozenset({"autonomy"})),
    (message("feedback"), frozenset({"feedback"})),
    (message("appraisal"), frozenset({"feedback"})),
    (message("training"), frozenset({"variety"})),
    (message("achievement"), frozenset({"significance"})),
)


def _movable(position: Position) -> Iterator[Duty]:
    """Duties that may go without a duty of the same responsibility staying behind; one must stay."""
    own = [duty for duty in position.duties if not duty.routine]
    for duty in own if len(own) > 1 else ():
        others = (one.responsibility for one in own if one is not duty)
        if duty.responsibility is None or duty.responsibility not in others:
            yield duty


def _time_at(time: Decimal, giver: Position, taker: Position) -> Decimal:
    """The share that a duty takes at the other post: the same hours on more or fewer heads."""
    heads = taker.headcount.approved or Decimal(1)
    return round(time * (giver.headcount.approved or Decimal(1)) / heads, 1)


def _can_rotate(organization: Organization, one: Position, other: Position) -> bool:
    """Posts of one kind and grade, neither of which leads."""
    leads = organization.lines.direct_reports
    return (
        one.id != other.id
        and one.id not in leads
        and other.id not in leads
        and (one.grade, one.type) == (other.grade, other.type)
        and (one.job is None or one.job != other.job)
    )


def _is_shared(position: Position) -> bool:
    """Whether the duties are those of a job, written for other posts as well."""
    return any(duty.source.path[:1] == ("jobs",) for duty in position.duties)
