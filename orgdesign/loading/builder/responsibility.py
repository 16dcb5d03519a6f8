"""Entries of the catalogue of responsibilities."""

from collections.abc import Iterator
from typing import Any

from orgdesign.loading.builder.entries import Entry
from orgdesign.loading.builder.particulars import Particulars
from orgdesign.loading.builder.values import integer, items
from orgdesign.model.duty import INVOLVEMENTS
from orgdesign.model.responsibility import Assignment, Responsibility


def build_responsibility(entry: Entry, particulars: Particulars) -> Responsibility:
    get, source = entry.data.get, entry.source
    references, text = particulars.references, particulars.values.text
    return Responsibility(
        id=entry.id,
        source=source,
        name=text(get("name")) or entry.id,
        level=get("kind"),
        code=get("code"),
        order=integer(get("order")),
        unit=references.one("unit", get("unit"), source, "unit"),
        parent=references.one("responsibility", get("parent"), source, "parent"),
        text=text(get("text")),
        assignments=tuple(_assignments(entry, particulars)),
        consulted=references.several("position", get("consulted"), source, "consulted"),
        informed=references.several("position", get("informed"), source, "informed"),
    )


def _assignments(entry: Entry, particulars: Particulars) -> Iterator[Assignment]:
    for involvement in INVOLVEMENTS:
        for scope, name, steps in _cells(entry.data.get(involvement), involvement):
            position = particulars.references.one("position", name, entry.source, *steps)
            if position is not None:
                yield Assignment(position=position, involvement=involvement, scope=scope, steps=steps)


def _cells(value: Any, field: str) -> Iterator[tuple[str | None, Any, tuple[str | int, ...]]]:
    """Scope, name and place of each post: one name, a list, or a map from scope to names."""
    if isinstance(value, dict):
        for scope, names in value.items():
            for name, steps in items(names, (field, scope)):
                yield scope, name, steps
        return
    for name, steps in items(value, (field,)):
        yield None, name, steps
