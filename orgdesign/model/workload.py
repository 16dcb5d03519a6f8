"""How much there is to do, and when."""

import re
from decimal import Decimal
from typing import ClassVar

from orgdesign.dataclass import dataclass
from orgdesign.model.duration import Duration
from orgdesign.model.entity import Entity

# 24x7, 24×7, 7*24, 24/7, 24 小时×7 天: hours of the day by days of the week, in either order.
_COVER = re.compile(
    r"(\d{1,3}(?:\.\d{1,2})?)\s*(?:小时|小時|hours?|h|天|日|days?|d)?\s*[x×*/✕乘]\s*(\d{1,3}(?:\.\d{1,2})?)"
    r"\s*(?:小时|小時|hours?|h|天|日|days?|d)?",
    re.IGNORECASE,
)
HOURS_OF_A_WEEK = 168


@dataclass(frozen=True, slots=True, kw_only=True)
class Workload(Entity):
    """工作量 of a post: calls in the busy half hour, or in each shift's, and what callers are promised.

    Shares are in percent points. `shrinkage` is the paid time that is not spent at the phone. `cover` is as
    written; `hours_covered` reads it.
    """

    kind: ClassVar[str] = "workload"

    position: str
    name: str | None = None
    calls_per_half_hour: Decimal | None = None
    handle_time: Duration | None = None
    answer_within: Duration | None = None
    service_level: Decimal | None = None
    max_occupancy: Decimal | None = None
    shrinkage: Decimal | None = None
    by_shift: tuple[tuple[str, Decimal], ...] = ()
    cover: str | None = None

    @property
    def hours_covered(self) -> Decimal | None:
        """Hours of the week in which somebody must be there; none where the text does not say it in figures."""
        written = _COVER.fullmatch(self.cover.strip()) if self.cover else None
        if written is None:
            return None
        hours = Decimal(written[1]) * Decimal(written[2])
        return hours if 0 < hours <= HOURS_OF_A_WEEK else None
