"""The register of documents 文件清单."""

from typing import ClassVar

from orgdesign.dataclass import dataclass
from orgdesign.model.entity import Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlledDocument(Entity):
    """A document that is issued and recalled by rule. `type` is procedure, form, record or external
    (the format calls it kind); `issued_to` are the units and posts that have a copy.
    """

    kind: ClassVar[str] = "document"

    title: str
    type: str | None = None
    number: str | None = None
    version: str | None = None
    code: str | None = None
    order: int | None = None
    issued_to: tuple[str, ...] = ()
    keep: str | None = None
    destroy: str | None = None
    external: bool = False
