"""Teams 团队, which people of several posts may form."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from orgdesign.dataclass import dataclass
from orgdesign.model.entity import Entity

# 启迪者, 监控者, 思想家, 实用主义者, 创业者, 协助者
QUALITIES = ("inspirer", "monitor", "thinker", "pragmatist", "starter", "helper")


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person in a team, the quality this person brings, and the share of the time given to the team in percent."""

    person: str
    quality: str | None = None
    fte: Decimal | None = None
    steps: tuple[str | int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Team(Entity):
    """`lead` names posts: one if the design is right. `stage` is forming, storming, norming, developing or stable."""

    kind: ClassVar[str] = "team"

    name: str
    unit: str | None = None
    code: str | None = None
    order: int | None = None
    lead: tuple[str, ...] = ()
    stage: str | None = None
    reviewed: date | None = None
    members: tuple[Member, ...] = ()

    @property
    def size(self) -> int:
        """How many people are listed as members."""
        return len({member.person for member in self.members})
