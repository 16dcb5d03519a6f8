"""Appraisal forms 考核表."""

from decimal import Decimal
from typing import ClassVar

from orgdesign.dataclass import dataclass
from orgdesign.model.entity import Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class AppraisalItem:
    """What is rated; `weight` in percent points."""

    name: str
    weight: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Appraisal(Entity):
    """`method` is rating or ranking; `raters` are superior, customer, peer, subordinate and self, in the order
    written, with their weights in percent points.
    """

    kind: ClassVar[str] = "appraisal"

    name: str
    method: str | None = None
    code: str | None = None
    order: int | None = None
    items: tuple[AppraisalItem, ...] = ()
    raters: tuple[tuple[str, Decimal | None], ...] = ()
    applies_to: tuple[str, ...] = ()
    cycle: str | None = None
