"""Appraisal forms."""

from typing import Any

from orgdesign.loading.builder.entries import Entry
from orgdesign.loading.builder.particulars import Particulars
from orgdesign.loading.builder.values import Values, integer, is_localized, items, percent
from orgdesign.model.appraisal import Appraisal, AppraisalItem


def build_appraisal(entry: Entry, particulars: Particulars) -> Appraisal:
    get, values = entry.data.get, particulars.values
    return Appraisal(
        id=entry.id,
        source=entry.source,
        name=values.text(get("name")) or entry.id,
        method=get("method"),
        code=get("code"),
        order=integer(get("order")),
        items=tuple(_item(data, values) for data, _ in items(get("items"), ())),
        raters=tuple((rater, percent(weight)) for rater, weight in (get("raters") or {}).items()),
        applies_to=particulars.references.several("position", get("applies_to"), entry.source, "applies_to"),
        cycle=values.text(get("cycle")),
    )


def _item(data: Any, values: Values) -> AppraisalItem:
    fields = data if isinstance(data, dict) and not is_localized(data) else {"name": data}
    return AppraisalItem(name=values.text(fields.get("name")) or "", weight=percent(fields.get("weight")))
