"""Judging each wording once: large designs repeat duties that differ in their numbers only."""

from collections.abc import Callable
from typing import TypeVar

from orgdesign.text.shape import shape_of

T = TypeVar("T")


def by_wording(judge: Callable[[str], T]) -> Callable[[str], T]:
    """The same judgement, made once for texts that differ in their digits only: it must not depend on these."""
    known: dict[str, T] = {}

    def judged(text: str) -> T:
        wording = shape_of(text)
        if wording not in known:
            known[wording] = judge(wording)
        return known[wording]

    return judged
