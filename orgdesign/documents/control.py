"""The control block of a document: number, version, who signs, what was revised."""

from orgdesign.dataclass import dataclass
from orgdesign.documents.edition import Edition
from orgdesign.documents.words import STATUSES, WATERMARKS
from orgdesign.model.document_control import DocumentControl, Revision


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionRow:
    """One line of the revision history; persons and days stand together."""

    version: str
    notice: str
    section: str
    change: str
    changed: str
    approved: str
    effective: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """文件控制. `watermark` is what is printed across every page of a draft or a withdrawn edition."""

    number: str
    version: str
    status: str
    watermark: str
    confidentiality: str
    effective: str
    analysed: str
    review_by: str
    owner: str
    prepared: str
    reviewed: str
    countersigned: str
    approved: str
    attachments: tuple[str, ...]
    history: tuple[RevisionRow, ...]


def control(document: DocumentControl, edition: Edition) -> Control:
    wording, person = edition.wording, edition.person
    return Control(
        number=wording.text(document.number),
        version=wording.text(document.version),
        status=wording.word(STATUSES, document.status),
        watermark=wording.say(WATERMARKS[document.status]) if document.status in WATERMARKS else "",
        confidentiality=wording.text(document.confidentiality),
        effective=wording.day(document.effective),
        analysed=wording.day(document.analysed),
        review_by=wording.day(document.review_by),
        owner=_owner(document.owner, edition),
        prepared=person(document.prepared),
        reviewed=person(document.reviewed),
        countersigned=person(document.countersigned),
        approved=person(document.approved),
        attachments=wording.texts(document.attachments),
        history=tuple(_revision(revision, edition) for revision in document.history),
    )


def _owner(owner: str | None, edition: Edition) -> str:
    """A post, unit or outside party by its name; anything else may be a person."""
    if owner is None:
        return ""
    design = edition.organization
    parties = (design.positions_by_id, design.units_by_id, design.outside_by_id, design.not_in_force)
    return edition.name(owner) if any(owner in known for known in parties) else edition.person(owner)


def _revision(revision: Revision, edition: Edition) -> RevisionRow:
    wording, person = edition.wording, edition.person
    return RevisionRow(
        version=wording.text(revision.version),
        notice=wording.text(revision.notice),
        section=wording.text(revision.section),
        change=wording.text(revision.change),
        changed=_signed(person(revision.by), wording.day(revision.changed)),
        approved=_signed(person(revision.approved), wording.day(revision.approved_on)),
        effective=wording.day(revision.effective),
    )


def _signed(name: str, day: str) -> str:
    return "\n".join(part for part in (name, day) if part)
