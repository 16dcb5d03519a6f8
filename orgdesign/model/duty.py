"""What a post does."""

from decimal import Decimal
from typing import ClassVar, Literal

from orgdesign.dataclass import dataclass
from orgdesign.model.entity import Entity

Involvement = Literal["primary", "partial", "support"]
INVOLVEMENTS: tuple[Involvement, ...] = ("primary", "partial", "support")


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty(Entity):
    """职责. Its id is the one written, else its text. `time` is a share in percent points.

    `responsibility` is the id of an entry of the catalogue. `routine` marks the closing
    "other work the superior assigns", which duty rules pass over.
    """

    kind: ClassVar[str] = "duty"

    text: str
    tasks: tuple[str, ...] = ()
    responsibility: str | None = None
    involvement: Involvement = "primary"
    time: Decimal | None = None
    frequency: str | None = None
    output: str | None = None
    measure: str | None = None
    dimension: str | None = None
    scope: str | None = None
    action: str | None = None
    object: str | None = None
    routine: bool = False
