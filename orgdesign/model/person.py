"""People and the posts they hold."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from orgdesign.model.entity import Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """`manner` is regular, concurrent 兼, acting 代 or seconded 借; `fte` in percent points."""

    position: str
    manner: str = "regular"
    fte: Decimal | None = None
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Entity):
    kind: ClassVar[str] = "person"

    name: str | None = None
    holds: tuple[Holding, ...] = ()
    competencies: tuple[tuple[str, str], ...] = ()
