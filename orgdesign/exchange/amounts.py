"""Numbers as lists write them."""

import re
import unicodedata
from decimal import Decimal

_NUMBER = re.compile(r"(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d{1,6})?")
_COUNTERS = "人名个個位"


def number_of(text: str) -> str | None:
    """`3`, `3.0`, `1,200`, `３人` as a plain number; None for anything else."""
    written = unicodedata.normalize("NFKC", text).strip().rstrip(_COUNTERS).strip()
    if not _NUMBER.fullmatch(written) or not written.isascii():
        return None
    return f"{Decimal(written.replace(',', '')).normalize():f}"


def share_of(text: str) -> str | None:
    """`0.6`, `60%` as `60%`; None for anything else and for more than a whole."""
    written = unicodedata.normalize("NFKC", text).strip()
    number = number_of(written.removesuffix("%"))
    if number is None:
        return None
    points = Decimal(number) * (1 if written.endswith("%") else 100)
    return f"{points.normalize():f}%" if 0 < points <= 100 else None
