"""Lengths of time."""

import re
from dataclasses import dataclass
from decimal import Decimal

_SECONDS = {"s": 1, "min": 60, "h": 3600, "d": 86400, "w": 604800}
_UNITS = {
    "秒": "s", "秒钟": "s", "秒鐘": "s", "sec": "s", "second": "s", "seconds": "s",
    "分": "min", "分钟": "min", "分鐘": "min", "minute": "min", "minutes": "min", "m": "min",
    "小时": "h", "小時": "h", "时": "h", "hour": "h", "hours": "h", "hr": "h",
    "天": "d", "日": "d", "day": "d", "days": "d",
    "周": "w", "週": "w", "星期": "w", "week": "w", "weeks": "w",
    "个工作日": "workday", "個工作日": "workday", "工作日": "workday", "个工作天": "workday", "個工作天": "workday",
    "工作天": "workday", "working day": "workday", "working days": "workday", "workday": "workday",
    "workdays": "workday", "business day": "workday", "business days": "workday",
    "个月": "month", "個月": "month", "月": "month", "month": "month", "months": "month",
    "年": "year", "year": "year", "years": "year", "y": "year",
}  # fmt: skip
_DURATION = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(\D+?)\s*\Z")


@dataclass(frozen=True, slots=True)
class Duration:
    """An amount of a unit: s, min, h, d (24 h), w; or workday, month, year, which have no fixed length."""

    amount: Decimal
    unit: str

    @classmethod
    def parse(cls, text: str) -> "Duration":
        """Read `4 min`, `2 h`, `7 个工作日`. Raises ValueError for anything else."""
        match = _DURATION.match(text)
        if not match:
            raise ValueError(text)
        word = match[2].casefold()
        unit = _UNITS.get(word, word)
        if unit not in _SECONDS and unit not in ("workday", "month", "year"):
            raise ValueError(text)
        return cls(Decimal(match[1]), unit)

    @property
    def seconds(self) -> Decimal | None:
        """The length in seconds; none for working days, months and years."""
        return self.amount * _SECONDS[self.unit] if self.unit in _SECONDS else None
