"""Shares of a whole."""

import re
from decimal import Decimal

from orgdesign.model.number import AMOUNT, DIGIT, SPACE

_ZERO = "[0０]{1,15}(?:\\.[0０]{1,9})?"
_ABOVE_ONE = (
    f"[0０]{{0,15}}(?:(?:[2-9２-９]{DIGIT}{{0,14}}|[1１]{DIGIT}{{1,14}})(?:\\.{DIGIT}{{1,9}})?"
    f"|[1１]\\.{DIGIT}{{0,8}}[1-9１-９]{DIGIT}{{0,8}})"
)
PERCENT_PATTERN = f"^{SPACE}(?:{AMOUNT}{SPACE}[%％]|{_ZERO}|{_ABOVE_ONE}){SPACE}$"


def parse_percent(text: str) -> Decimal:
    """Percent points of `20`, `20%` or `20％`. Raises ValueError for anything else.

    A bare number in (0, 1] is refused: nobody can tell whether 0.4 means 0.4 % or 40 %.
    """
    if not re.fullmatch(PERCENT_PATTERN, text):
        raise ValueError(text)
    return Decimal(text.strip().rstrip("%％").rstrip())
