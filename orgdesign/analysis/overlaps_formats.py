"""Overlaps for programs and for people."""

import json
from collections.abc import Callable, Sequence
from gettext import NullTranslations
from typing import Any

from orgdesign.analysis.overlap_words import shared_words, why
from orgdesign.analysis.overlaps import Overlap
from orgdesign.analysis.readings import DutyRead
from orgdesign.analysis.report import Figure, Report
from orgdesign.dataclass import dataclass
from orgdesign.messages import Message, message, messages

# Where to look next for pairs that the line leaves out.
_LOWER = (0.4, 0.2)


def overlaps_json(overlaps: Sequence[Overlap], said: Callable[[Message], str]) -> str:
    """Version 1: keys are added, never renamed or removed; best first."""
    pairs = [
        {
            "score": overlap.score,
            "a": _side(overlap.one),
            "b": _side(overlap.other),
            "shared": list(shared_words(overlap)),
            "why": said(why(overlap)),
        }
        for overlap in overlaps
    ]
    return json.dumps({"version": 1, "pairs": pairs}, ensure_ascii=False, indent=1) + "\n"


def _side(duty: DutyRead) -> dict[str, Any]:
    location = duty.place.location
    return {
        "position": duty.position.id,
        "duty": duty.name,
        "text": str(duty.duty.text),
        "file": location.file,
        "line": location.line,
        "column": location.column,
    }


def overlaps_report(overlaps: Sequence[Overlap], organization: str, threshold: float) -> Report:
    """The pairs with score, both duties and where they stand, and why."""
    return Report(
        title=message("Overlapping duties"),
        organization=organization,
        headings=(message("Score"), message("Duties"), message("Why")),
        figures=tuple(_figure(overlap) for overlap in overlaps),
        closing=_closing(len(overlaps), threshold),
    )


def _closing(count: int, threshold: float) -> Message:
    """How many there are from where up, and how to see more: no score is the last word on two duties."""
    said = messages(
        "{count} pair of duties of different posts scores {threshold} or more; the reader judges",
        "{count} pairs of duties of different posts score {threshold} or more; the reader judges",
        count,
        threshold=f"{threshold:.2f}",
    )
    lower = next((score for score in _LOWER if score < threshold), None)
    if lower is None:
        return said
    return message(
        "{said}. What is not listed may still overlap: `--threshold {lower}` shows more.", said=said, lower=str(lower)
    )


def _figure(overlap: Overlap) -> Figure:
    titles = message("{one} and {other}", one=overlap.one.position.title, other=overlap.other.position.title)
    return Figure(f"{overlap.score:.2f}", titles, why(overlap), tuple(map(_duty, (overlap.one, overlap.other))))


def _duty(duty: DutyRead) -> Figure:
    title = message("{title} ({place})", title=duty.position.title, place=str(duty.place.location))
    return Figure(title, str(duty.duty.text))


@dataclass(frozen=True, slots=True)
class DutyCell:
    """One duty of a pair, as people look for it: the post by its title, the text, the place in the files."""

    post: str
    duty: str
    place: str


@dataclass(frozen=True, slots=True)
class OverlapRow:
    """A pair in a table: its score, the two duties side by side, and why."""

    score: str
    one: DutyCell
    other: DutyCell
    why: str


def overlap_rows(overlaps: Sequence[Overlap], translations: NullTranslations) -> list[OverlapRow]:
    return [
        OverlapRow(f"{pair.score:.2f}", _cell(pair.one), _cell(pair.other), why(pair).text(translations))
        for pair in overlaps
    ]


def _cell(duty: DutyRead) -> DutyCell:
    return DutyCell(str(duty.position.title), str(duty.duty.text), str(duty.place.location))
