"""The control block of an issued document: number, version, signatures, history."""

from dataclasses import field, fields
from datetime import date

from orgdesign.dataclass import dataclass
from orgdesign.location import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One line of the revision history 修订履历."""

    version: str | None = None
    notice: str | None = None
    section: str | None = None
    change: str | None = None
    by: str | None = None
    changed: date | None = None
    approved: str | None = None
    approved_on: date | None = None
    effective: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentControl:
    """文件控制; `status` is draft, issued or superseded; `owner` the id of a post, unit or outside party, or a text.

    `inherited` names the fields that the post's job or the design's defaults say for it; `owner_source` is
    the entry that names the owner, in its `document`.
    """

    number: str | None = None
    version: str | None = None
    status: str | None = None
    effective: date | None = None
    analysed: date | None = None
    owner: str | None = None
    prepared: str | None = None
    reviewed: str | None = None
    countersigned: str | None = None
    approved: str | None = None
    review_by: date | None = None
    confidentiality: str | None = None
    attachments: tuple[str, ...] = ()
    history: tuple[Revision, ...] = ()
    inherited: frozenset[str] = frozenset()
    owner_source: Source | None = field(default=None, repr=False, compare=False)

    @property
    def has_own_fields(self) -> bool:
        """Whether anything of it is said for this very document."""
        written = (one.name for one in fields(self) if one.compare and getattr(self, one.name) != one.default)
        return any(name != "inherited" and name not in self.inherited for name in written)

    @property
    def last_dated(self) -> tuple[str, date] | None:
        """The latest day on which somebody looked at the document, and the field that says so."""
        revisions = (day for one in self.history for day in (one.changed, one.approved_on, one.effective) if day)
        days = {"effective": self.effective, "analysed": self.analysed, "history": max(revisions, default=None)}
        dated = [(day, name) for name, day in days.items() if day is not None]
        day, name = max(dated, default=(None, ""))
        return (name, day) if day else None
