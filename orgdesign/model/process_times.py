"""How long a process takes: times of different units on one scale, the longest way in each case."""

from collections.abc import Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal

from orgdesign.dataclass import dataclass
from orgdesign.model.circles import Edge, circles
from orgdesign.model.duration import Duration
from orgdesign.model.process import Process, Step

_FIXED = {"s": Decimal(1), "min": Decimal(60), "h": Decimal(3600), "d": Decimal(86400), "w": Decimal(604800)}
_LONGEST_MONTH = 31 * _FIXED["d"]
_WORKDAY = 8 * _FIXED["h"]
_MONTHS = {"month": Decimal(1), "year": Decimal(12)}
_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Scale:
    """Measures times of any unit in the unit of a promise: never too long, where a unit has no fixed length.

    On a scale of hours a working day is eight hours, a month 28 and a year 365 days: the least they
    are. On a scale of months 31 days are a month. On a scale of working days hours do not count.
    """

    unit: str = "min"

    def length(self, duration: Duration | None) -> Decimal:
        return duration.amount * self._unit_lengths().get(duration.unit, Decimal(0)) if duration else Decimal(0)

    def duration(self, length: Decimal) -> Duration:
        """A length as a time in the unit of the scale, to hundredths."""
        amount = length / self._unit_lengths()[self.unit]
        return Duration(
            amount if amount == amount.to_integral_value() else amount.quantize(_HUNDREDTH, ROUND_HALF_UP), self.unit
        )

    def _unit_lengths(self) -> Mapping[str, Decimal]:
        if self.unit == "workday":
            return {"workday": Decimal(1)}
        if self.unit in _MONTHS:
            return {**_MONTHS, "workday": _WORKDAY / _LONGEST_MONTH} | {
                unit: length / _LONGEST_MONTH for unit, length in _FIXED.items()
            }
        return {**_FIXED, "workday": _WORKDAY, "month": 28 * _FIXED["d"], "year": 365 * _FIXED["d"]}


@dataclass(frozen=True, slots=True)
class TimedPath:
    """The longest way through a process in one case (none: it has no cases), on the scale of its promise."""

    case: str | None
    steps: tuple[Step, ...]
    length: Decimal
    scale: Scale

    @property
    def duration(self) -> Duration:
        return self.scale.duration(self.length)


class ProcessTimes:
    """A step that a process stands for takes its own time, else what that process promises, else what it takes."""

    def __init__(self, processes: Mapping[str, Process]) -> None:
        self._processes = processes

    def longest_paths(self, process: Process) -> Iterator[TimedPath]:
        """The longest way in each case, as far as there is a way to an end."""
        scale = Scale(process.target.unit if process.target else "min")
        for case in process.cases or (None,):
            within: dict[str, Decimal] = {}
            for part in self._parts_of(process):
                within[part.id] = self._longest_in(part, case, scale, within)
            lengths = self._lengths(process, case, scale, within)
            path = process.paths.longest(lengths)
            if path:
                steps = tuple(process.steps[place] for place in path)
                yield TimedPath(case, steps, sum((lengths[place] for place in path), Decimal(0)), scale)

    def step_length(self, process: Process, step: Step, case: str | None, scale: Scale) -> Decimal:
        """How long one step is planned to take."""
        within: dict[str, Decimal] = {}
        for part in self._parts_of(process):
            within[part.id] = self._longest_in(part, case, scale, within)
        return self._length(step, case, scale, within)

    def circles(self) -> Iterator[tuple[Edge, ...]]:
        """Processes that are a step of themselves, directly or through others."""
        return circles(
            {
                process.id: tuple(
                    Edge(process.id, step.process, (place,))
                    for place, step in enumerate(process.steps)
                    if step.process and step.process in self._processes
                )
                for process in self._processes.values()
            }
        )

    def _longest_in(self, process: Process, case: str | None, scale: Scale, within: Mapping[str, Decimal]) -> Decimal:
        """In the case asked for, if the process knows it, else in its longest case."""
        cases = (case,) if case in process.cases else process.cases or (None,)
        return max(self._total(process, one, scale, within) for one in cases)

    def _total(self, process: Process, case: str | None, scale: Scale, within: Mapping[str, Decimal]) -> Decimal:
        lengths = self._lengths(process, case, scale, within)
        return sum((lengths[place] for place in process.paths.longest(lengths)), Decimal(0))

    def _lengths(
        self, process: Process, case: str | None, scale: Scale, within: Mapping[str, Decimal]
    ) -> list[Decimal]:
        return [self._length(step, case, scale, within) for step in process.steps]

    def _length(self, step: Step, case: str | None, scale: Scale, within: Mapping[str, Decimal]) -> Decimal:
        own = step.time_in(case)
        part = self._processes.get(step.process or "")
        if own is not None or part is None:
            return scale.length(own)
        return scale.length(part.target) if part.target else within.get(part.id, Decimal(0))

    def _parts_of(self, process: Process) -> list[Process]:
        """The processes whose steps must be added up for this one, the innermost first."""
        ready: list[Process] = []
        seen = {process.id}
        path = [iter(self._direct_parts(process))]
        owners = [process]
        while path:
            part = next(path[-1], None)
            if part is None:
                path.pop()
                ready.append(owners.pop())
            elif part.id not in seen:
                seen.add(part.id)
                path.append(iter(self._direct_parts(part)))
                owners.append(part)
        return ready[:-1]

    def _direct_parts(self, process: Process) -> list[Process]:
        parts = (self._processes.get(step.process or "") for step in process.steps if step.time is None)
        return [part for part in parts if part and part.target is None]
