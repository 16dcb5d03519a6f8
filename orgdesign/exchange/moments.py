"""Moments and lengths of time as lists write them."""

import re
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from orgdesign.model.duration import Duration

_DATE = r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?"
_CLOCK = r"(\d{1,2})\s*[:：时時点點]\s*(\d{1,2})(?:\s*[:：分]\s*(\d{1,2}(?:\.\d{1,6})?))?[分秒]?"
_ZONE = r"\s*(Z|[+-]\d{2}:?\d{2})?"
_MOMENT = re.compile(rf"(?:{_DATE}[\sT]*)?{_CLOCK}{_ZONE}", re.IGNORECASE)
_LENGTH = re.compile(r"(\d{1,3}):(\d{2}):(\d{2}(?:\.\d{1,6})?)")
_MINUTES = re.compile(r"\d{1,9}(?:\.\d{1,6})?")
_DAY = 86400


class Moment(NamedTuple):
    """Seconds since a day long ago, or since midnight where no date was written."""

    seconds: Decimal
    dated: bool


def parse_moment(text: str) -> Moment:
    """Read `2026-03-01 08:05:30`, `2026/3/1 8:05`, `08:05`. Raises ValueError for anything else."""
    match = _MOMENT.fullmatch(text.strip())
    if match is None:
        raise ValueError(text)
    year, month, day, hour, minute, second, zone = match.groups()
    if int(hour) > 23 or int(minute) > 59 or Decimal(second or 0) >= 60:
        raise ValueError(text)
    seconds = 3600 * int(hour) + 60 * int(minute) + Decimal(second or 0) - _offset(zone)
    if year is None:
        return Moment(seconds, False)
    return Moment(_DAY * date(int(year), int(month), int(day)).toordinal() + seconds, True)


def _offset(zone: str | None) -> int:
    if not zone or zone in "Zz":
        return 0
    seconds = 3600 * int(zone[1:3]) + 60 * int(zone[-2:])
    return -seconds if zone[0] == "-" else seconds


def seconds_between(before: Moment, after: Moment) -> Decimal:
    """The time from one moment to the next; clock times may pass midnight. Raises ValueError if it runs backwards."""
    if before.dated != after.dated:
        raise ValueError
    length = after.seconds - before.seconds
    if length < -_DAY // 2 and not after.dated:
        length += _DAY
    if length < 0:
        raise ValueError
    return length


def parse_length(text: str) -> Decimal:
    """Seconds of `2 min`, `0:02:30` (hours first) or `2.5`, which is minutes. Raises ValueError for anything else."""
    text = text.strip()
    if _MINUTES.fullmatch(text):
        return 60 * Decimal(text)
    if match := _LENGTH.fullmatch(text):
        return 3600 * int(match[1]) + 60 * int(match[2]) + Decimal(match[3])
    seconds = Duration.parse(text).seconds
    if seconds is None:
        raise ValueError(text)
    return seconds
