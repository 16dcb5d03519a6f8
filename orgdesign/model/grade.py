"""Grades that posts are placed in 职级."""

from decimal import Decimal
from typing import ClassVar

from orgdesign.dataclass import dataclass
from orgdesign.model.entity import Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade(Entity):
    """`rank` compares, higher is more senior; `band` is pay, shown to the audience `hr` only."""

    kind: ClassVar[str] = "grade"

    name: str
    rank: Decimal | None = None
    ladder: str | None = None
    type: str | None = None
    band: str | None = None
