"""Shares of a whole."""

import re
from decimal import Decimal

_PERCENT = re.compile(r"\s*(\d+(?:\.\d+)?)\s*[%％]?\s*\Z")


def parse_percent(text: str) -> Decimal:
    """Percent points of `20`, `20%` or `20％`. Raises ValueError for anything else.

    A bare number in (0, 1] is refused: nobody can tell whether 0.4 means 0.4 % or 40 %.
    """
    match = _PERCENT.match(text)
    if not match:
        raise ValueError(text)
    points = Decimal(match[1])
    if 0 < points <= 1 and not text.rstrip().endswith(("%", "％")):
        raise ValueError(text)
    return points
