"""People and the posts they hold."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from orgdesign.dataclass import dataclass
from orgdesign.model.entity import Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """`manner` is regular, concurrent 兼, acting 代 or seconded 借; `fte` in percent points."""

    position: str
    manner: str = "regular"
    fte: Decimal | None = None
    since: date | None = None
    until: date | None = None

    def is_begun(self, day: date) -> bool:
        return self.since is None or self.since <= day

    def is_on(self, day: date) -> bool:
        """Whether the post is held on a day; the last day counts."""
        return self.is_begun(day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Entity):
    kind: ClassVar[str] = "person"

    name: str | None = None
    holds: tuple[Holding, ...] = ()
    competencies: tuple[tuple[str, str], ...] = ()

    def moved_on(self, holding: Holding) -> bool:
        """Whether something else begins for the person once a holding ends, or it is prolonged: then it is history."""
        return any(
            (one.since is not None and one.since >= holding.until)
            or (one.position == holding.position and one.until is not None and one.until > holding.until)
            for one in self.holds
            if holding.until is not None
        )
