"""Overlaps for programs and for people."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from orgdesign.analysis.overlap_words import shared_words, why
from orgdesign.analysis.overlaps import Overlap
from orgdesign.analysis.readings import DutyRead
from orgdesign.analysis.report import Figure, Report
from orgdesign.messages import Message, message, messages


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
        closing=messages(
            "{count} pair of duties of different posts scores {threshold} or more; the reader judges",
            "{count} pairs of duties of different posts score {threshold} or more; the reader judges",
            len(overlaps),
            threshold=f"{threshold:.2f}",
        ),
    )


def _figure(overlap: Overlap) -> Figure:
    titles = message("{one} and {other}", one=overlap.one.position.title, other=overlap.other.position.title)
    return Figure(f"{overlap.score:.2f}", titles, why(overlap), tuple(map(_duty, (overlap.one, overlap.other))))


def _duty(duty: DutyRead) -> Figure:
    return Figure(f"{duty.place.location} {duty.position.id}", str(duty.duty.text))
