"""What the organization sets out to reach."""

from typing import ClassVar

from orgdesign.dataclass import dataclass
from orgdesign.model.entity import Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(Entity):
    """目标. Its id is the one written, else its text. `functions` are the responsibilities that serve it;
    `cascades_to` the units and posts that take it up.
    """

    kind: ClassVar[str] = "goal"

    text: str
    target: str | None = None
    period: str | None = None
    functions: tuple[str, ...] = ()
    cascades_to: tuple[str, ...] = ()
