"""Units; the organization itself is the first of them."""

from typing import Any

from orgdesign.loading.builder.entries import Entry
from orgdesign.loading.builder.headcount import build_headcount
from orgdesign.loading.builder.particulars import Particulars
from orgdesign.loading.builder.values import integer, is_localized, items
from orgdesign.model.unit import Power, Unit


def build_unit(entry: Entry, particulars: Particulars, root: str) -> Unit:
    """A unit without a parent belongs to the organization; the organization has no parent."""
    get, source = entry.data.get, entry.source
    references, text = particulars.references, particulars.values.text
    is_root = entry.id == root
    return Unit(
        id=entry.id,
        source=source,
        name=text(get("name")) or entry.id,
        parent=None if is_root else references.one("unit", get("parent"), source, "parent") or root,
        code=get("code"),
        order=integer(get("order")),
        level=get("kind"),
        label=text(get("label")),
        section=get("section"),
        role=get("role"),
        head=references.one("position", get("head"), source, "head"),
        headcount=build_headcount(get("headcount")) if get("headcount") is not None else None,
        legal_entity=text(get("legal_entity")),
        zone=get("zone"),
        functions=references.several("responsibility", get("functions"), source, "functions"),
        powers=tuple(_power(item, particulars) for item, _ in items(get("powers"), ())),
        serves=particulars.services(get("serves"), source),
        policies=references.several("policies", get("policies"), source, "policies"),
        purpose=text(get("purpose")),
        notes=text(get("notes")),
    )


def _power(data: Any, particulars: Particulars) -> Power:
    fields = data if isinstance(data, dict) and not is_localized(data) else {"text": data}
    return Power(text=particulars.values.text(fields.get("text")) or "", power=fields.get("power"))
