"""Days of the calendar as people write them."""

import re
from datetime import date

from orgdesign.model.number import SPACE

# Years 1000 to 2999, month and day with or without a leading zero, and only days that exist.
_YEAR = "[12][0-9]{3}"
_LEAP_YEAR = (
    "(?:[12][0-9](?:0[48]|[2468][048]|[13579][26])"  # divisible by 4, not by 100
    "|(?:12|16|20|24|28)00)"
)
_LONG = "(?:0?[13578]|1[02])[-/.月](?:0?[1-9]|[12][0-9]|3[01])"
_SHORT = "(?:0?[469]|11)[-/.月](?:0?[1-9]|[12][0-9]|30)"
_FEBRUARY = "0?2[-/.月](?:0?[1-9]|1[0-9]|2[0-8])"

DAY_PATTERN = (
    f"^{SPACE}(?:{_YEAR}[-/.年](?:{_LONG}|{_SHORT}|{_FEBRUARY})|{_LEAP_YEAR}[-/.年]0?2[-/.月]29)[日号號]?{SPACE}$"
)


def months_between(earlier: date, later: date) -> int:
    """Whole months from one day to another."""
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    return months - (later.day < earlier.day)


def parse_day(text: str) -> date:
    """Read `2026-01-31`, `2026/1/31`, `2026.1.31` or `2026年1月31日`. Raises ValueError for anything else."""
    if not re.fullmatch(DAY_PATTERN, text):
        raise ValueError(text)
    year, month, day = re.findall(r"\d+", text)
    return date(int(year), int(month), int(day))


def in_force(since: date | None, until: date | None, day: date) -> bool:
    """Whether a period holds on a day: its first and its last day count, an end that is not given is open."""
    return (since is None or since <= day) and (until is None or day <= until)
