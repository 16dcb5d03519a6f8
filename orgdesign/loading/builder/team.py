"""Teams and their members."""

from typing import Any

from orgdesign.loading.builder.entries import Entry
from orgdesign.loading.builder.particulars import Particulars
from orgdesign.loading.builder.values import day, integer, items, percent
from orgdesign.location import KeyPath, Source
from orgdesign.model.team import Member, Team


def build_team(entry: Entry, particulars: Particulars) -> Team:
    get, source = entry.data.get, entry.source
    references = particulars.references
    return Team(
        id=entry.id,
        source=source,
        name=particulars.values.text(get("name")) or entry.id,
        unit=references.one("unit", get("unit"), source, "unit"),
        code=get("code"),
        order=integer(get("order")),
        lead=references.several("position", get("lead"), source, "lead"),
        stage=get("stage"),
        reviewed=day(get("reviewed")),
        members=tuple(_member(data, source, steps, particulars) for data, steps in items(get("members"), ("members",))),
    )


def _member(data: Any, source: Source, steps: KeyPath, particulars: Particulars) -> Member:
    one = particulars.references.one
    if not isinstance(data, dict):
        return Member(person=one("person", data, source, *steps) or "", steps=steps)
    return Member(
        person=one("person", data.get("person"), source, *steps, "person") or "",
        quality=data.get("quality"),
        fte=percent(data.get("fte")),
        steps=steps,
    )
