"""Rows of the table of decisions."""

from collections.abc import Iterator
from typing import Any

from orgdesign.loading.builder.entries import Entry
from orgdesign.loading.builder.particulars import Particulars
from orgdesign.loading.builder.values import integer, items, money
from orgdesign.location import KeyPath
from orgdesign.model.decision import DECISION_ACTIONS, Decision, DecisionPart


def build_decision(entry: Entry, particulars: Particulars) -> Decision:
    get = entry.data.get
    return Decision(
        id=entry.id,
        source=entry.source,
        matter=particulars.values.text(get("matter")) or entry.id,
        matter_kind=get("kind"),
        level=get("decision"),
        code=get("code"),
        order=integer(get("order")),
        parts=tuple(_parts(entry, particulars)),
    )


def _parts(entry: Entry, particulars: Particulars) -> Iterator[DecisionPart]:
    for action in DECISION_ACTIONS:
        for name, limit, steps in _parties(entry.data.get(action), action):
            party = particulars.references.post_or_unit(str(name), entry.source, *steps)
            yield DecisionPart(party=party, action=action, limit=money(limit), steps=steps)


def _parties(value: Any, action: str) -> Iterator[tuple[Any, str | None, KeyPath]]:
    """Name, limit and place of each party: one name, a list, or a map from name to limit."""
    if isinstance(value, dict):
        for name, limit in value.items():
            yield name, limit, (action, name)
        return
    for name, steps in items(value, (action,)):
        yield name, None, steps
