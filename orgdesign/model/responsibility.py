"""The catalogue of responsibilities 职责目录."""

from typing import ClassVar

from orgdesign.dataclass import dataclass
from orgdesign.model.duty import Involvement
from orgdesign.model.entity import Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """One cell the catalogue fills: a post, its involvement, and the scope it holds it in (none: everywhere)."""

    position: str
    involvement: Involvement
    scope: str | None = None
    steps: tuple[str | int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Responsibility(Entity):
    """An area somebody must own; `level` is overall, inward or outward (the format calls it kind)."""

    kind: ClassVar[str] = "responsibility"

    name: str
    level: str | None = None
    code: str | None = None
    order: int | None = None
    unit: str | None = None
    parent: str | None = None
    text: str | None = None
    assignments: tuple[Assignment, ...] = ()
    consulted: tuple[str, ...] = ()
    informed: tuple[str, ...] = ()
