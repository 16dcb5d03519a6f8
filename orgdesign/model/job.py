"""One description for many posts."""

from typing import ClassVar

from orgdesign.dataclass import dataclass
from orgdesign.model.entity import Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class Job(Entity):
    """职务: posts that name it take from it what they do not say themselves."""

    kind: ClassVar[str] = "job"

    title: str | None = None
