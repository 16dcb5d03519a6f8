"""Who matters to the organization but is not designed in it."""

from typing import ClassVar

from orgdesign.dataclass import dataclass
from orgdesign.model.entity import Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside(Entity):
    """A post or unit beyond the design's edge; may be named wherever a post or unit may."""

    kind: ClassVar[str] = "outside"

    name: str
