"""Recorded times of a process against its time budget.

planned     the time of the step in the case; where a record names no case, that of the longest case
median      of an even number of records the mean of the middle two
p90         the 90th percentile by nearest rank: the shortest time that 90 % of the records do not exceed
kept        how many records take no longer than planned; the whole is measured against the promise (`target`)
"""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from orgdesign.dataclass import dataclass
from orgdesign.model import Organization
from orgdesign.model.process import Process, Step
from orgdesign.model.process_times import Scale

SECONDS = Scale("s")


@dataclass(frozen=True, slots=True)
class Record:
    """One run through a process: seconds of the steps that were recorded, by their places in the list of steps.

    `total` is None where a part of the run was not recorded; `name` is what the list calls the run.
    """

    line: int
    lengths: Mapping[int, Decimal]
    total: Decimal | None = None
    case: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Answerable:
    """Who answers for a step: a post or outside party; the unit where the post answers as its head."""

    id: str
    title: str
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """Seconds; `planned` is None where no time is planned. There is at least one record."""

    planned: Decimal | None
    records: int
    median: Decimal
    p90: Decimal
    worst: Decimal
    worst_line: int
    kept: int | None

    @property
    def share_kept(self) -> Decimal | None:
        """Percent of the records, to a tenth."""
        return None if self.kept is None else round(Decimal(100 * self.kept) / self.records, 1)


@dataclass(frozen=True, slots=True)
class Segment:
    """One step in one case; no figures where it was never recorded."""

    step: Step
    answers: Answerable | None
    figures: Figures | None


@dataclass(frozen=True, slots=True)
class CaseTimes:
    case: str | None
    records: int
    segments: tuple[Segment, ...]
    total: Figures | None


@dataclass(frozen=True, slots=True)
class Overrun:
    """A step that took longer than planned in one run."""

    record: Record
    step: Step
    took: Decimal
    planned: Decimal
    answers: Answerable | None


@dataclass(frozen=True, slots=True)
class RecordedTimes:
    process: Process
    records: int
    cases: tuple[CaseTimes, ...]
    overruns: tuple[Overrun, ...]


def compare(organization: Organization, process: Process, records: Sequence[Record]) -> RecordedTimes:
    """Cases in the order of the process, records without one last; overruns in the order of the records."""
    by_case: dict[str | None, list[Record]] = {case: [] for case in process.cases}
    for record in records:
        by_case.setdefault(record.case, []).append(record)
    planned = {case: _planned(organization, process, case) for case in by_case}
    answers = [answerable_for(organization, step) for step in process.steps]
    return RecordedTimes(
        process=process,
        records=len(records),
        cases=tuple(_case_times(process, case, runs, planned[case], answers) for case, runs in by_case.items() if runs),
        overruns=tuple(
            Overrun(record, process.steps[place], took, limit, answers[place])
            for record in records
            for place, took in record.lengths.items()
            if (limit := planned[record.case][place]) is not None and took > limit
        ),
    )


def answerable_for(organization: Organization, step: Step) -> Answerable | None:
    """Nobody answers for a step of the customer."""
    id = organization.answerable_for(step)
    if id is None:
        return None
    stands_for_unit = step.answerable is None and step.by != id
    return Answerable(id, organization.name_of(id), step.by if stands_for_unit else None)


def _planned(organization: Organization, process: Process, case: str | None) -> list[Decimal | None]:
    cases = (case,) if case is not None else process.cases or (None,)
    times = organization.process_times
    return [
        max(times.step_length(process, step, one, SECONDS) for one in cases) or None  # none planned is no budget
        for step in process.steps
    ]


def _case_times(
    process: Process,
    case: str | None,
    runs: Sequence[Record],
    planned: Sequence[Decimal | None],
    answers: Sequence[Answerable | None],
) -> CaseTimes:
    target = SECONDS.length(process.target) or None
    return CaseTimes(
        case=case,
        records=len(runs),
        segments=tuple(
            Segment(step, answers[place], _figures(planned[place], _recorded(runs, place)))
            for place, step in enumerate(process.steps)
        ),
        total=_figures(target, [(run.total, run.line) for run in runs if run.total is not None]),
    )


def _recorded(runs: Iterable[Record], place: int) -> list[tuple[Decimal, int]]:
    return [(run.lengths[place], run.line) for run in runs if place in run.lengths]


def _figures(planned: Decimal | None, recorded: Sequence[tuple[Decimal, int]]) -> Figures | None:
    if not recorded:
        return None
    lengths = sorted(length for length, _ in recorded)
    count = len(lengths)
    worst, line = max(recorded, key=lambda one: (one[0], -one[1]))
    return Figures(
        planned=planned,
        records=count,
        median=(lengths[(count - 1) // 2] + lengths[count // 2]) / 2,
        p90=lengths[(9 * count + 9) // 10 - 1],
        worst=worst,
        worst_line=line,
        kept=None if planned is None else sum(length <= planned for length in lengths),
    )
