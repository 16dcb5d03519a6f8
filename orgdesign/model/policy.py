"""The rules that a unit works by."""

from dataclasses import field
from typing import ClassVar

from orgdesign.dataclass import dataclass
from orgdesign.model.document_control import DocumentControl
from orgdesign.model.entity import Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy(Entity):
    """制度. `units` are those it is written for, `owner` is the post that keeps it up to date."""

    kind: ClassVar[str] = "policy"

    title: str
    code: str | None = None
    order: int | None = None
    units: tuple[str, ...] = ()
    owner: str | None = None
    document: DocumentControl = field(default_factory=DocumentControl)
    text: str | None = None
