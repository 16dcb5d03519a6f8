"""What a person must be able to do, in levels."""

from typing import ClassVar

from orgdesign.dataclass import dataclass
from orgdesign.model.entity import Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class Competency(Entity):
    """胜任力. `group` is moral, skill, work, psychological or general; `levels` pairs each with what it looks like."""

    kind: ClassVar[str] = "competency"

    name: str
    group: str | None = None
    text: str | None = None
    levels: tuple[tuple[str, str], ...] = ()
    code: str | None = None
    order: int | None = None
