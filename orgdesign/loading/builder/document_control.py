"""The control block of a document."""

from typing import Any

from orgdesign.loading.builder.references import References
from orgdesign.loading.builder.values import Values, day, items
from orgdesign.location import Source
from orgdesign.model.document_control import DocumentControl, Revision

_NONE = DocumentControl()


_KEEPERS = ("position", "unit")


def build_document_control(
    value: Any, values: Values, references: References, owner_source: Source, inherited: frozenset[str] = frozenset()
) -> DocumentControl:
    if not value:
        return _NONE
    text, get = values.text, value.get
    owner = text(get("owner"))
    return DocumentControl(
        number=text(get("number")),
        version=text(get("version")),
        status=get("status"),
        effective=day(get("effective")),
        analysed=day(get("analysed")),
        owner=references.if_known(_KEEPERS, owner) if owner else None,
        prepared=text(get("prepared")),
        reviewed=text(get("reviewed")),
        countersigned=text(get("countersigned")),
        approved=text(get("approved")),
        review_by=day(get("review_by")),
        confidentiality=text(get("confidentiality")),
        attachments=values.texts(get("attachments")),
        history=tuple(_revision(item, values) for item, _ in items(get("history"), ())),
        inherited=inherited,
        owner_source=owner_source if owner else None,
    )


def _revision(data: Any, values: Values) -> Revision:
    text, get = values.text, data.get
    return Revision(
        version=text(get("version")),
        notice=text(get("notice")),
        section=text(get("section")),
        change=text(get("change")),
        by=text(get("by")),
        changed=day(get("date")),
        approved=text(get("approved")),
        approved_on=day(get("approved_on")),
        effective=day(get("effective")),
    )
