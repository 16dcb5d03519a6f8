"""Policies and the register of documents."""

from orgdesign.loading.builder.document_control import build_document_control
from orgdesign.loading.builder.entries import Entry
from orgdesign.loading.builder.particulars import Particulars
from orgdesign.loading.builder.values import integer, items, truth
from orgdesign.model.controlled_document import ControlledDocument
from orgdesign.model.policy import Policy


def build_policy(entry: Entry, particulars: Particulars) -> Policy:
    get, source = entry.data.get, entry.source
    references, text = particulars.references, particulars.values.text
    return Policy(
        id=entry.id,
        source=source,
        title=text(get("title")) or entry.id,
        code=get("code"),
        order=integer(get("order")),
        units=references.several("unit", get("unit"), source, "unit"),
        owner=references.one("position", get("owner"), source, "owner"),
        document=build_document_control(get("document"), particulars.values, references, source),
        text=text(get("text")),
    )


def build_controlled_document(entry: Entry, particulars: Particulars) -> ControlledDocument:
    get, source = entry.data.get, entry.source
    text = particulars.values.text
    return ControlledDocument(
        id=entry.id,
        source=source,
        title=text(get("title")) or entry.id,
        type=get("kind"),
        number=text(get("number")),
        version=text(get("version")),
        code=get("code"),
        order=integer(get("order")),
        issued_to=tuple(
            particulars.references.post_or_unit(str(name), source, *steps)
            for name, steps in items(get("issued_to"), ("issued_to",))
        ),
        keep=text(get("keep")),
        destroy=text(get("destroy")),
        external=truth(get("external")),
    )
