"""What is taught to whom."""

from typing import ClassVar

from orgdesign.dataclass import dataclass
from orgdesign.model.duration import Duration
from orgdesign.model.entity import Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class Training(Entity):
    """培训, by its 6W1H.

    `who` are ids of posts and units, `which` is the stage (induction, on the job), `competencies` are ids
    of the competencies it builds. After `follow_up` its effect is looked at.
    """

    kind: ClassVar[str] = "training"

    name: str
    who: tuple[str, ...] = ()
    what: tuple[str, ...] = ()
    why: str | None = None
    when: str | None = None
    which: str | None = None
    where: str | None = None
    how: str | None = None
    budget: str | None = None
    follow_up: Duration | None = None
    competencies: tuple[str, ...] = ()
    code: str | None = None
    order: int | None = None
