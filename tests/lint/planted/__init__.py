"""Faults that can be planted in random designs, family by family; and which rules have none, and why."""

from tests.lint.planted import (  # noqa: F401
    authority,
    description,
    position,
    process,
    responsibility,
    segregation,
    span,
    structure,
    team,
    workload,
)
from tests.lint.planted.design import FAULTS

__all__ = ["FAULTS", "UNPLANTED", "UNPLANTED_FAMILIES"]

UNPLANTED_FAMILIES = {"specification": "judges the words of demands, each by a list of its own"}
_WORDS = "judges the words of duties, which random designs have not"
UNPLANTED = {
    "duty-one-thing": _WORDS,
    "duty-vague-wording": _WORDS,
    "duty-verb-first": _WORDS,
    "kpi-not-measurable": _WORDS,
    "responsibility-overlap": _WORDS,
    "top-heavy": "is off in the preset that is judged by",
    "version-not-raised": "compares with an earlier edition of the design",
}
