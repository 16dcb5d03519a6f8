"""Numbers as people write them."""

import re
from decimal import Decimal

DIGIT = "[0-9０-９]"
SPACE = "[ \\t\\u00a0\\u3000]*"
AMOUNT = f"{DIGIT}{{1,15}}(?:\\.{DIGIT}{{1,9}})?"

# Patterns of this folder stand in the JSON Schema too: they keep to what JavaScript, Python and Rust read alike.
NUMBER_PATTERN = f"^{SPACE}[+-]?{AMOUNT}{SPACE}$"
COUNT_PATTERN = f"^{SPACE}{AMOUNT}{SPACE}$"
INTEGER_PATTERN = f"^{SPACE}[+-]?{DIGIT}{{1,15}}{SPACE}$"


def parse_number(text: str) -> Decimal:
    """Read `12`, `-1.5` or `１２`. Raises ValueError for anything else, powers of ten (`1e5`) among it."""
    if not re.fullmatch(NUMBER_PATTERN, text):
        raise ValueError(text)
    return Decimal(text.strip())


def parse_integer(text: str) -> int:
    """Read `12` or `-1`. Raises ValueError for anything else."""
    if not re.fullmatch(INTEGER_PATTERN, text):
        raise ValueError(text)
    return int(text)
