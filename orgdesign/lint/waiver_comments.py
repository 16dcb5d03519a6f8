"""Reading waivers: `# orgdesign: ignore[rule-a, rule-b] reason until 2026-06-30`."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import Protocol

from orgdesign.dataclass import dataclass
from orgdesign.location import Location

_MENTION = re.compile(r"orgdesign\s*[:：]\s*ignore\b")
_WAIVER = re.compile(
    r"#+\s*orgdesign\s*[:：]\s*ignore\b\s*(?:[\[［【](?P<rules>[^\]］】]*)[\]］】])?[\s:：]*(?P<rest>.*)", re.DOTALL
)
_UNTIL = re.compile(
    r"[\s,，;；]*(?:\buntil|直到|截至|至|到)\s*(?P<day>\d{4}(?:[-/]\d{1,2}[-/]\d{1,2}|年\d{1,2}月\d{1,2}日))[\s.。]*\Z"
)
_SEPARATORS = re.compile(r"[\s,，、;；]+")


class Comment(Protocol):
    """A comment, from its `#` to the end of its line."""

    @property
    def location(self) -> Location: ...
    @property
    def text(self) -> str: ...


class SourceText(Protocol):
    """A file as far as waivers read it; `items` are the stretches of all list items, outer ones first."""

    @property
    def name(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def lines(self) -> Sequence[str]: ...
    def comments(self) -> Iterable[Comment]: ...
    def items(self) -> Iterable[Location]: ...


@dataclass(frozen=True, slots=True)
class Waiver:
    """A waiver as written: where, what it names, why, until when, and the stretches of the file it covers."""

    location: Location
    text: str
    rules: tuple[str, ...]
    reason: str
    until: str | None
    stretches: tuple[Location, ...]

    @property
    def last_day(self) -> date | None:
        """Raises ValueError for a day that no calendar has."""
        numbers = re.findall(r"\d+", self.until or "")
        return date(*map(int, numbers)) if numbers else None

    def covers(self, place: Location) -> bool:
        return any(_contains(stretch, place) for stretch in self.stretches)


def waivers_in(source_text: SourceText) -> Iterator[Waiver]:
    if not _MENTION.search(source_text.text):
        return
    items = _Items(source_text)
    for comment in source_text.comments():
        match = _WAIVER.match(comment.text)
        if match:
            reason, until = _reason_and_day(match["rest"])
            yield Waiver(
                location=comment.location,
                text=comment.text,
                rules=tuple(dict.fromkeys(filter(None, _SEPARATORS.split(match["rules"] or "")))),
                reason=reason,
                until=until,
                stretches=items.covered_from(comment.location),
            )


def _reason_and_day(rest: str) -> tuple[str, str | None]:
    match = _UNTIL.search(rest)
    reason = rest[: match.start()] if match else rest
    return reason.strip(" \t,，;；:："), match["day"] if match else None


class _Items:
    """The list items of a file, to find those a comment covers."""

    def __init__(self, source_text: SourceText) -> None:
        self._source_text = source_text

    @cached_property
    def _all(self) -> list[Location]:
        return sorted(
            self._source_text.items(), key=lambda item: (item.line, item.column, -item.end_line, -item.end_column)
        )

    def covered_from(self, comment: Location) -> tuple[Location, ...]:
        """A trailing comment's items, else the one around it; the next item for a comment alone on its line.

        Where there is none, as in the `organization`, the line itself is covered: its own, or the next one.
        """
        before = self._source_text.lines[comment.line - 1][: comment.column - 1]
        if not before.strip():
            return self._next_after(comment)
        line = self._whole(comment.line)
        items = self._starting_on(line.line)
        if items and before[: items[0].column - 1].strip(" \t-"):
            # The list stands behind its key: who waives it means the key too.
            return (line, *items)
        return items or self._around(line) or (line,)

    def _starting_on(self, line: int) -> tuple[Location, ...]:
        """The items that start on a line, the outermost first: several where a list stands on one line."""
        return tuple(self._all[self._index(line) : self._index(line + 1)])

    def _around(self, place: Location) -> tuple[Location, ...]:
        preceding = self._all[: self._index(place.line)]
        return next(((item,) for item in reversed(preceding) if _contains(item, place)), ())

    def _next_after(self, comment: Location) -> tuple[Location, ...]:
        later = self._index(comment.line + 1)
        covered = self._starting_on(self._all[later].line)[:1] if later < len(self._all) else ()
        line = self._next_written_line(comment.line)
        if line and not self._around(self._whole(line)):
            return (*covered, self._whole(line))
        return covered

    def _next_written_line(self, line: int) -> int | None:
        later = enumerate(self._source_text.lines[line:], line + 1)
        return next((number for number, text in later if text.strip() and not text.lstrip().startswith("#")), None)

    def _index(self, line: int) -> int:
        """Where the items begin that start on this line or later."""
        return bisect_right(self._all, line - 1, key=lambda item: item.line)

    def _whole(self, line: int) -> Location:
        text = self._source_text.lines[line - 1]
        indent = len(text) - len(text.lstrip())
        return Location(self._source_text.name, line, indent + 1, line, len(text) + 1)


def _contains(stretch: Location, place: Location) -> bool:
    start, end = (stretch.line, stretch.column), (stretch.end_line, stretch.end_column)
    return stretch.file == place.file and start <= (place.line, place.column) < end
