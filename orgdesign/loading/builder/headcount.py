"""A number of people, or how they are made up."""

from decimal import Decimal
from functools import lru_cache
from typing import Any

from orgdesign.loading.builder.values import number
from orgdesign.model.headcount import Headcount

_ONE = Headcount()


def build_headcount(value: Any) -> Headcount:
    if value is None:
        return _ONE
    if not isinstance(value, dict):
        return _approved(value)
    get = value.get
    approved = number(get("approved"))
    return Headcount(
        approved=approved if approved is not None else number(get("filled")) or Decimal(1),
        filled=number(get("filled")),
        dispatched=number(get("dispatched")),
        outsourced=number(get("outsourced")),
        frozen=number(get("frozen")),
    )


@lru_cache(maxsize=1024)
def _approved(text: str) -> Headcount:
    return Headcount(approved=number(text) or Decimal(0))
