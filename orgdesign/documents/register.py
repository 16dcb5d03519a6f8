"""The register of issued documents 文件清单: every version of each, the one in force first."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import ClassVar

from orgdesign.dataclass import dataclass
from orgdesign.documents.control import control
from orgdesign.documents.edition import Edition
from orgdesign.messages import message
from orgdesign.model import Position


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterEntry:
    number: str
    title: str
    unit: str
    version: str
    status: str
    effective: str
    review_by: str
    owner: str
    prepared: str
    reviewed: str
    approved: str
    confidentiality: str
    notice: str
    section: str
    change: str
    file: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    template: ClassVar[str] = "register"

    language: str
    entries: tuple[RegisterEntry, ...]


def register(edition: Edition, file_of: Callable[[Position], str]) -> Register:
    """`file_of` tells where a post's description is put."""
    return Register(
        language=edition.wording.language,
        entries=tuple(
            entry
            for unit, _ in edition.units
            for position in edition.organization.positions_by_unit.get(unit.id, ())
            for entry in _versions(position, edition, file_of(position))
        ),
    )


def _versions(position: Position, edition: Edition, file: str) -> Iterator[RegisterEntry]:
    held = control(position.document, edition)
    current = RegisterEntry(
        number=held.number,
        title=edition.wording.say(message("{post}: job description", post=edition.wording.text(position.title))),
        unit=edition.name(position.unit),
        version=held.version,
        status=held.status,
        effective=held.effective,
        review_by=held.review_by,
        owner=held.owner,
        prepared=held.prepared,
        reviewed=held.reviewed,
        approved=held.approved,
        confidentiality=held.confidentiality,
        notice="",
        section="",
        change="",
        file=file,
    )
    revisions = {revision.version: revision for revision in held.history}
    of_current = revisions.pop(held.version, None)
    if of_current:
        current = replace(current, notice=of_current.notice, section=of_current.section, change=of_current.change)
    yield current
    for revision in reversed(revisions.values()):
        yield replace(
            current,
            version=revision.version,
            status=edition.wording.say(message("Superseded")),
            effective=revision.effective,
            review_by="",
            prepared=_flat(revision.changed),
            reviewed="",
            approved=_flat(revision.approved),
            notice=revision.notice,
            section=revision.section,
            change=revision.change,
            file="",
        )


def _flat(signed: str) -> str:
    return " ".join(signed.split("\n"))
