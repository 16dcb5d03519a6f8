"""Lines as editors count them: ended by LF, CR LF or a lone CR, and by nothing else."""

import re
from array import array
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate, repeat
from operator import add

from orgdesign.location import Location

_BREAK = re.compile(r"\r\n?|\n")


class TextLines:
    """The lines of a text, and the line and column of an index in it."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """Every line without its break."""
        return tuple(self._text.split("\n") if "\r" not in self._text else _BREAK.split(self._text))

    @cached_property
    def _starts(self) -> "array[int]":
        if "\r" not in self._text:
            # Half a million lines of a large design: added up without a step of Python for each.
            lengths = map(add, map(len, self._text.split("\n")), repeat(1))
            return array("I", accumulate(lengths, initial=0))
        return array("I", [0, *(match.end() for match in _BREAK.finditer(self._text))])

    def line_and_column(self, index: int) -> tuple[int, int]:
        """Both from 1; the column in characters."""
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1

    def location(self, name: str, start: int, end: int) -> Location:
        """The place, in the file `name`, of a stretch of the text."""
        return Location(name, *self.line_and_column(start), *self.line_and_column(end))

    def start_of(self, line: int) -> int:
        """The index at which a line, counted from 1, begins."""
        return self._starts[line - 1]
