"""The goals of the organization."""

from typing import Any

from orgdesign.loading.builder.entries import Entry
from orgdesign.loading.builder.particulars import Particulars
from orgdesign.loading.builder.values import is_localized, items
from orgdesign.location import Source
from orgdesign.model.goal import Goal


def build_goals(entry: Entry, particulars: Particulars) -> tuple[Goal, ...]:
    """The goals written in the organization's entry."""
    written = items(entry.data.get("goals"), ("goals",))
    return tuple(_goal(data, entry.source.child(*steps), particulars) for data, steps in written)


def _goal(data: Any, source: Source, particulars: Particulars) -> Goal:
    get = (data if isinstance(data, dict) and not is_localized(data) else {"text": data}).get
    references, text = particulars.references, particulars.values.text
    words = text(get("text")) or str(get("id") or "")
    return Goal(
        id=str(get("id") or words),
        source=source,
        text=words,
        target=text(get("target")),
        period=text(get("period")),
        functions=references.several("responsibility", get("functions"), source, "functions"),
        cascades_to=tuple(
            references.post_or_unit(str(name), source, *steps)
            for name, steps in items(get("cascades_to"), ("cascades_to",))
        ),
    )
