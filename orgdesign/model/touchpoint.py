"""Where a customer meets the organization 接触点."""

from typing import ClassVar

from orgdesign.dataclass import dataclass
from orgdesign.model.entity import Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class Touchpoint(Entity):
    """`by` as in a step of a process; `process` the id of the process that the customer is in."""

    kind: ClassVar[str] = "touchpoint"

    name: str
    code: str | None = None
    order: int | None = None
    zone: str | None = None
    contact: str | None = None
    by: str | None = None
    process: str | None = None
    goal: str | None = None
    standard: str | None = None
    record: str | None = None

    @property
    def name_and_id(self) -> str:
        """How findings name it."""
        return self.id if self.name == self.id else f"{self.name} ({self.id})"
