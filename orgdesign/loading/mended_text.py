"""A text with its traps mended, and the way back to the places of the text as written."""

from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property

from orgdesign.dataclass import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Mend:
    """Put `text` in the place of `length` characters at `index`."""

    index: int
    length: int
    text: str


class MendedText:
    """An original text and the mends made to it, each given in places of the original."""

    def __init__(self, original: str, mends: Iterable[Mend] = ()) -> None:
        self.original = original
        self.mends = tuple(sorted(set(mends)))

    @cached_property
    def text(self) -> str:
        if not self.mends:
            return self.original
        parts: list[str] = []
        done = 0
        for mend in self.mends:
            parts += (self.original[done : mend.index], mend.text)
            done = mend.index + mend.length
        return "".join((*parts, self.original[done:]))

    @cached_property
    def _shifts(self) -> tuple[list[int], list[int]]:
        """Where in the mended text a mend begins and ends, and how far the original lies behind from there on."""
        starts, shifts, shift = [0], [0], 0
        for mend in self.mends:
            shift += len(mend.text) - mend.length
            starts.append(mend.index + mend.length + shift)
            shifts.append(shift)
        return starts, shifts

    def original_index(self, index: int) -> int:
        """The place in the original of a place in the mended text."""
        starts, shifts = self._shifts
        order = bisect_right(starts, index) - 1
        limit = self.mends[order].index if order < len(self.mends) else len(self.original)
        return min(index - shifts[order], limit)

    def with_mends(self, mends: Iterable[Mend]) -> "MendedText":
        """Further mends, given in places of the mended text."""
        more = [Mend(self.original_index(mend.index), self._length_in_original(mend), mend.text) for mend in mends]
        return MendedText(self.original, (*self.mends, *more))

    def _length_in_original(self, mend: Mend) -> int:
        return self.original_index(mend.index + mend.length) - self.original_index(mend.index)
