"""People and what they hold."""

from typing import Any

from orgdesign.loading.builder.entries import Entry
from orgdesign.loading.builder.particulars import Particulars
from orgdesign.loading.builder.values import day, items, percent
from orgdesign.location import Source
from orgdesign.model.person import Holding, Person


def build_person(entry: Entry, particulars: Particulars) -> Person:
    holds = items(entry.data.get("holds"), ("holds",))
    return Person(
        id=entry.id,
        source=entry.source,
        name=particulars.values.text(entry.data.get("name")),
        holds=tuple(_holding(data, entry.source.child(*steps), particulars) for data, steps in holds),
        competencies=particulars.competencies(entry.data.get("competencies")),
    )


def _holding(data: Any, source: Source, particulars: Particulars) -> Holding:
    one = particulars.references.one
    if not isinstance(data, dict):
        return Holding(position=one("position", data, source) or "")
    return Holding(
        position=one("position", data.get("position"), source, "position") or "",
        manner=data.get("as") or "regular",
        fte=percent(data.get("fte")),
        since=day(data.get("since")),
        until=day(data.get("until")),
    )
