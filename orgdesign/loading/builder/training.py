"""Trainings."""

from orgdesign.loading.builder.entries import Entry
from orgdesign.loading.builder.particulars import Particulars
from orgdesign.loading.builder.values import duration, integer, items
from orgdesign.model.training import Training


def build_training(entry: Entry, particulars: Particulars) -> Training:
    get, source, text = entry.data.get, entry.source, particulars.values.text
    trained = (
        particulars.references.unit_or_post(str(name), source, *steps) for name, steps in items(get("who"), ("who",))
    )
    return Training(
        id=entry.id,
        source=source,
        name=text(get("name")) or entry.id,
        who=tuple(trained),
        what=particulars.values.texts(get("what")),
        why=text(get("why")),
        when=text(get("when")),
        which=text(get("which")),
        where=text(get("where")),
        how=text(get("how")),
        budget=text(get("budget")),
        follow_up=duration(get("follow_up")),
        competencies=particulars.references.several("competency", get("competencies"), source, "competencies"),
        code=text(get("code")),
        order=integer(get("order")),
    )
