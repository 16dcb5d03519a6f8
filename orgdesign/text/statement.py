"""What a statement of a duty says: acts on objects, in scopes."""

from collections.abc import Sequence

from orgdesign.dataclass import dataclass
from orgdesign.text.concept import Concept
from orgdesign.text.token import Token


@dataclass(frozen=True, slots=True)
class Term:
    """A word of an object. `weight` in 0…1 is how much it belongs to the object itself, before its rarity counts."""

    token: Token
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class ActRead:
    """An act as read: one verb (none where a thing is only named) and the terms of what it is done to."""

    verb: Token | None
    terms: tuple[Term, ...]
    assists: bool = False

    @property
    def concept(self) -> Concept | None:
        return self.verb.verb if self.verb else None

    @property
    def action(self) -> str | None:
        """The class of action; none where no verb is known."""
        return self.concept.action if self.concept else None


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause as read. `result` says that it only tells what the work is for."""

    acts: tuple[ActRead, ...]
    scopes: tuple[Concept, ...] = ()
    result: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """What duties say that differ in their numbered scopes only: acts, the scopes named, and the plain text."""

    acts: tuple[ActRead, ...]
    scopes: tuple[Concept, ...]
    plain: str


@dataclass(frozen=True, slots=True, eq=False)
class Statement:
    """A duty as read: its wording, and its numbered scopes as (unit, number): (区域, 3)."""

    wording: Wording
    numbers: tuple[tuple[str, str], ...] = ()

    @property
    def acts(self) -> tuple[ActRead, ...]:
        return self.wording.acts

    @property
    def scopes(self) -> tuple[Concept, ...]:
        return self.wording.scopes


def sharing_objects(acts: Sequence[ActRead]) -> tuple[ActRead, ...]:
    """The acts, those without an object sharing the next one's or the one before's."""
    shared = []
    for at, act in enumerate(acts):
        if act.terms:
            shared.append(act)
            continue
        later = next((other.terms for other in acts[at + 1 :] if other.terms), ())
        earlier = next((other.terms for other in reversed(acts[:at]) if other.terms), ())
        shared.append(ActRead(act.verb, later or earlier, act.assists))
    return tuple(shared)
