"""Proposals for the redesign of posts, and whether a design that follows them keeps the other rules."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from orgdesign.dataclass import dataclass
from orgdesign.findings import Finding
from orgdesign.model import Organization, Position, Responsibility
from orgdesign.model.duty import Duty
from orgdesign.model.person import Person

# Trying means to run all rules on a copy; a large design is tried once.
_ROUNDS = 6
_LARGE = 1000


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two posts exchange work, people, or both.

    `duty` moves from the giver to the taker, where it takes `time` percent; in return the giver helps
    with the duty `relieved` as far as its own time was freed. With `rotates` their people change places.
    """

    giver: Position
    taker: Position
    duty: Duty | None = None
    time: Decimal = Decimal(0)
    relieved: Duty | None = None
    rotates: bool = False

    @property
    def posts(self) -> frozenset[str]:
        return frozenset({self.giver.id, self.taker.id})


def kept(organization: Organization, options: Sequence[Sequence[Proposal]], today: date) -> tuple[Proposal | None, ...]:
    """Of each sequence of proposals the first that, followed in a copy of the design, breaks no rule.

    Proposals for different posts are tried together; findings that a copy has and the design has not
    are put down to those whose posts they speak of, or to all of them where that cannot be told.
    """
    chosen: list[Proposal | None] = [None] * len(options)
    waiting = {index: list(proposals) for index, proposals in enumerate(options) if proposals}
    before = _found(organization, today) if waiting else frozenset()
    for _ in range(1 if len(organization.positions) > _LARGE else _ROUNDS):
        batch = _disjoint(waiting, [one for one in chosen if one])
        if not batch:
            break
        copy = followed(organization, [*(one for one in chosen if one), *batch.values()])
        broken = _blamed(_new(copy, before, today), batch)
        for index, proposal in batch.items():
            waiting[index].pop(0)
            if index not in broken:
                chosen[index] = proposal
                del waiting[index]
    return tuple(chosen)


def followed(organization: Organization, proposals: Sequence[Proposal]) -> Organization:
    """A copy of the design in which the proposals are carried out."""
    duties: dict[str, tuple[Duty, ...]] = {}
    moved: dict[tuple[str | None, str], str] = {}
    places: dict[str, str] = {}
    for one in proposals:
        if one.duty is not None:
            duties[one.giver.id], duties[one.taker.id] = _givers_duties(one, one.duty), _takers_duties(one, one.duty)
            moved[one.duty.responsibility, one.giver.id] = one.taker.id
        if one.rotates:
            places |= {one.giver.id: one.taker.id, one.taker.id: one.giver.id}
    return replace(
        organization,
        positions=tuple(
            replace(position, duties=duties[position.id]) if position.id in duties else position
            for position in organization.positions
        ),
        responsibilities=tuple(_reassigned(one, moved) for one in organization.responsibilities),
        people=tuple(_rotated(person, places) for person in organization.people),
    )


def _givers_duties(proposal: Proposal, duty: Duty) -> tuple[Duty, ...]:
    rest = tuple(one for one in proposal.giver.duties if one is not duty)
    if proposal.relieved is None:
        return rest
    return (*rest, replace(proposal.relieved, involvement="partial", time=duty.time))


def _takers_duties(proposal: Proposal, duty: Duty) -> tuple[Duty, ...]:
    own = [
        replace(one, time=one.time - proposal.time) if one is proposal.relieved and one.time is not None else one
        for one in proposal.taker.duties
    ]
    closing = next((index for index, one in enumerate(own) if one.routine), len(own))
    return (*own[:closing], replace(duty, time=proposal.time), *own[closing:])


def _reassigned(responsibility: Responsibility, moved: dict[tuple[str | None, str], str]) -> Responsibility:
    """What the catalogue says of a duty that moved moves too."""
    if not any((responsibility.id, cell.position) in moved for cell in responsibility.assignments):
        return responsibility
    cells = (
        replace(cell, position=moved.get((responsibility.id, cell.position), cell.position))
        for cell in responsibility.assignments
    )
    return replace(responsibility, assignments=tuple(cells))


def _rotated(person: Person, places: dict[str, str]) -> Person:
    if not any(holding.position in places for holding in person.holds):
        return person
    holds = (replace(holding, position=places.get(holding.position, holding.position)) for holding in person.holds)
    return replace(person, holds=tuple(holds))


def _disjoint(waiting: dict[int, list[Proposal]], chosen: Iterable[Proposal]) -> dict[int, Proposal]:
    """The next proposal of each sequence, as far as no two touch one post; posts already redesigned are done."""
    done = {post for proposal in chosen for post in proposal.posts}
    touched = set(done)
    batch: dict[int, Proposal] = {}
    for index, proposals in waiting.items():
        proposals[:] = [proposal for proposal in proposals if done.isdisjoint(proposal.posts)]
        if proposals and touched.isdisjoint(proposals[0].posts):
            batch[index] = proposals[0]
            touched |= proposals[0].posts
    return batch


def _blamed(findings: Sequence[Finding], batch: dict[int, Proposal]) -> set[int]:
    broken: set[int] = set()
    for finding in findings:
        named = set(map(str, (finding.data or {}).values()))
        guilty = {index for index, proposal in batch.items() if not named.isdisjoint(_touched(proposal))}
        broken |= guilty or set(batch)
    return broken


def _touched(proposal: Proposal) -> Iterator[str]:
    yield from proposal.posts
    if proposal.duty is not None and proposal.duty.responsibility is not None:
        yield proposal.duty.responsibility


def _new(organization: Organization, before: frozenset[str], today: date) -> list[Finding]:
    return [finding for finding in _findings(organization, today) if finding.fingerprint not in before]


def _found(organization: Organization, today: date) -> frozenset[str]:
    return frozenset(finding.fingerprint for finding in _findings(organization, today))


def _findings(organization: Organization, today: date) -> list[Finding]:
    """What all rules but the one that proposes say, as the default preset sets them."""
    # The engine knows the rules, and this is part of one: it is imported when it is used.
    from orgdesign.lint.engine import lint
    from orgdesign.lint.presets import DEFAULT_PRESET
    from orgdesign.lint.settings import Change, settings_for

    settings = settings_for(DEFAULT_PRESET, {"redesign-candidate": Change(off=True)})
    return lint(organization, settings, {"today": today})
