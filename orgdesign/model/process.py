"""Processes: who does what, in which order, in what time, and who is called when it takes longer."""

from functools import cached_property
from typing import ClassVar

from orgdesign.dataclass import dataclass
from orgdesign.model.duration import Duration
from orgdesign.model.entity import Entity
from orgdesign.model.process_paths import ProcessPaths

CUSTOMER = "customer"
SYSTEM = "system"
ELEMENTS = ("inputs", "outputs", "customer", "value")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Entity):
    """One step. Its id is the one written, else its name, else its number.

    `by` is the id of a post, unit or outside party, or `customer` or `system`; `answerable` the post that
    answers for a system step; `process` the process that stands for the step, by id where there is one.
    `times` holds the times of single cases, `time` the one of all others. `then` is None where the next
    step of the list follows, empty where the process ends.
    """

    kind: ClassVar[str] = "step"

    name: str
    by: str | None = None
    answerable: str | None = None
    time: Duration | None = None
    times: tuple[tuple[str, Duration], ...] = ()
    measure: str | None = None
    adds_value: bool | None = None
    control: bool = False
    zone: str | None = None
    contact: str | None = None
    process: str | None = None
    when: str | None = None
    then: tuple[str, ...] | None = None

    def time_in(self, case: str | None) -> Duration | None:
        """How long the step takes in a case."""
        return dict(self.times).get(case or "", self.time)

    @property
    def hand(self) -> str | None:
        """Who has the work in hand; none while a customer or a system has it."""
        return None if self.by in (CUSTOMER, SYSTEM) else self.by


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalation(Entity):
    """Who is called in which case, and who next, in this order."""

    kind: ClassVar[str] = "escalation"

    when: str | None = None
    after: Duration | None = None
    to: tuple[str, ...] = ()
    then: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Process(Entity):
    """`rank` is key or support, `type` business or information (the format calls it flow)."""

    kind: ClassVar[str] = "process"

    name: str
    code: str | None = None
    order: int | None = None
    unit: str | None = None
    owner: str | None = None
    customer: str | None = None
    value: str | None = None
    inputs: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    rank: str | None = None
    type: str | None = None
    variety: str | None = None
    object: str | None = None
    participation: str | None = None
    target: Duration | None = None
    measure: str | None = None
    declared_cases: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    escalation: tuple[Escalation, ...] = ()

    @cached_property
    def paths(self) -> ProcessPaths:
        return ProcessPaths([(step.id, step.then) for step in self.steps])

    @cached_property
    def cases(self) -> tuple[str, ...]:
        """The cases declared, then those that only the times of steps name."""
        named = (case for step in self.steps for case, _ in step.times)
        return tuple(dict.fromkeys((*self.declared_cases, *named)))

    @property
    def missing_elements(self) -> tuple[str, ...]:
        """Which of inputs, outputs, customer and value are not said; activities and their order are the steps."""
        return tuple(element for element in ELEMENTS if not getattr(self, element))

    @property
    def name_and_id(self) -> str:
        """How findings name it."""
        return self.id if self.name == self.id else f"{self.name} ({self.id})"
