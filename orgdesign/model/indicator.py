"""How the results of a post are measured."""

from decimal import Decimal

from orgdesign.dataclass import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """A key performance indicator 绩效指标; `weight` in percent points, `duty` the duty it measures."""

    name: str
    formula: str | None = None
    target: str | None = None
    floor: str | None = None
    stretch: str | None = None
    weight: Decimal | None = None
    cycle: str | None = None
    source: str | None = None
    duty: str | None = None
