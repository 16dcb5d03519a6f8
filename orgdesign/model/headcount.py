"""How many people a post is for."""

from decimal import Decimal

from orgdesign.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Headcount:
    """编制: approved people, and how the places are filled. Spans and totals use `approved`."""

    approved: Decimal = Decimal(1)
    filled: Decimal | None = None
    dispatched: Decimal | None = None
    outsourced: Decimal | None = None
    frozen: Decimal | None = None
