"""The control block of an issued document: number, version, signatures, history."""

from dataclasses import dataclass
from datetime import date


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
    """文件控制; `status` is draft, issued or superseded."""

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
