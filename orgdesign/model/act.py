"""What posts do and may do: an action, an object, a scope."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from orgdesign.dataclass import dataclass
from orgdesign.model.decision import Decision
from orgdesign.model.entity import Place
from orgdesign.model.money import Money
from orgdesign.model.position import Position
from orgdesign.model.text import normalized


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One statement that a post does something, or may do it, with an object.

    `action` is a class of action, none where the authority says none or the duty none for sure; `matter` is the
    object without what does not tell two objects apart; `kind` is business, personnel or expense.
    """

    position: str
    side: Literal["duty", "authority", "decision"]
    action: str | None
    object: str
    matter: str
    place: Place
    scope: str | None = None
    limit: Money | None = None
    kind: str | None = None

    @property
    def decides(self) -> bool:
        """Whether the post may settle the matter itself, as far as its limit goes."""
        return self.side != "duty" and self.action in ("approve", "execute", None)


def acts_of_authorities(position: Position, places: Iterable[Place]) -> Iterator[Act]:
    """The acts of a post's authorities; `places` says where each was written."""
    for authority, place in zip(position.authorities, places, strict=True):
        yield Act(
            position=position.id,
            side="authority",
            action=authority.action,
            object=authority.object,
            matter=normalized(authority.object),
            place=place,
            scope=position.covers,
            limit=authority.limit,
            kind=authority.kind,
        )


def acts_of_decision(decision: Decision, positions: Mapping[str, Position]) -> Iterator[Act]:
    """What a row of the table of decisions gives to posts of the design."""
    for part in decision.parts:
        position = positions.get(part.party)
        if position is not None:
            yield Act(
                position=position.id,
                side="decision",
                action=part.action,
                object=decision.matter,
                matter=normalized(decision.matter),
                place=decision.at(*part.steps),
                scope=position.covers,
                limit=part.limit,
                kind=decision.matter_kind,
            )
