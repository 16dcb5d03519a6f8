"""Competencies and their levels."""

from orgdesign.loading.builder.entries import Entry
from orgdesign.loading.builder.particulars import Particulars
from orgdesign.loading.builder.values import integer
from orgdesign.model.competency import Competency


def build_competency(entry: Entry, particulars: Particulars) -> Competency:
    get, text = entry.data.get, particulars.values.text
    return Competency(
        id=entry.id,
        source=entry.source,
        name=text(get("name")) or entry.id,
        group=get("group"),
        text=text(get("text")),
        levels=particulars.pairs(get("levels")),
        code=text(get("code")),
        order=integer(get("order")),
    )
