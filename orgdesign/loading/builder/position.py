"""One post, with what its job and the design's defaults say for it."""

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from orgdesign.dataclass import dataclass
from orgdesign.loading.builder.document_control import build_document_control
from orgdesign.loading.builder.duties import build_duties, build_duty
from orgdesign.loading.builder.entries import Entry
from orgdesign.loading.builder.headcount import build_headcount
from orgdesign.loading.builder.particulars import Particulars
from orgdesign.loading.builder.values import day, duration, integer, truth
from orgdesign.location import Source
from orgdesign.model.document_control import DocumentControl
from orgdesign.model.duration import Duration
from orgdesign.model.duty import Duty
from orgdesign.model.position import ChartHint, Position

# What a post never takes from its job: who it is, and where it stands.
_OWN_FIELDS = frozenset({"id", "code", "order", "source"})
_NO_CHART_HINT = ChartHint()
_NOTHING: frozenset[str] = frozenset()
# Fields whose names are words of Python.
_ATTRIBUTES = {"class": "post_class", "from": "since"}


@dataclass(frozen=True, slots=True)
class Inherited:
    """What the design says for posts that are silent, and the duty that closes every description."""

    defaults: Mapping[str, Any]
    document: Mapping[str, Any]
    source: Source
    last_duty: Entry | None
    heritage: tuple[Source, ...]


class PositionBuilder:
    """Builds posts; of their fields only those `wanted`, where some are named."""

    def __init__(
        self,
        particulars: Particulars,
        jobs: Mapping[str, Entry],
        inherited: Inherited,
        root: str,
        types_of_grades: Mapping[str | None, str] = MappingProxyType({}),
        wanted: Collection[str] | None = None,
    ) -> None:
        self._particulars = particulars
        self._values = particulars.values
        self._references = particulars.references
        self._jobs = jobs
        self._inherited = inherited
        self._heritage = inherited.heritage
        self._root = root
        self._types_of_grades = types_of_grades
        self._wanted = wanted
        self._readers = {name: read for name, read in self._field_readers().items() if self._is_wanted(name)}
        self._duties_of_jobs: dict[str, tuple[Duty, ...]] = {}

    def build(self, entry: Entry) -> Position:
        job = self._jobs.get(self._references.one("job", entry.data.get("job"), entry.source, "job") or "")
        data = self._with_inherited(entry.data, job)
        return self._position(data, entry, job)

    def read_jobs(self) -> None:
        """Resolve what jobs name, though no post may take it from them."""
        for job in self._jobs.values():
            self._position(job.data, job, None)

    def _with_inherited(self, data: Mapping[str, Any], job: Entry | None) -> Mapping[str, Any]:
        if job is None:
            return {**self._inherited.defaults, **data} if self._inherited.defaults else data
        said_by_job = {name: value for name, value in job.data.items() if name not in _OWN_FIELDS}
        return {**self._inherited.defaults, **said_by_job, **data}

    def _position(self, data: Mapping[str, Any], entry: Entry, job: Entry | None) -> Position:
        source = entry.source
        fields = {_ATTRIBUTES.get(name, name): value for name, value in self._read(data, entry, job)}
        return Position(
            id=entry.id,
            source=source,
            title=self._values.text(data.get("title")) or entry.id,
            unit=self._references.one("unit", data.get("unit"), self._writer("unit", entry, job), "unit") or self._root,
            job=job.id if job else None,
            duties=self._duties(entry, job),
            document=self._document(entry, job),
            from_job=self._taken(entry, job),
            inherits_from=self._heritage if job is None else (job.source, *self._heritage),
            **self._with_type_of_grade(fields, entry, job),
        )

    def _with_type_of_grade(self, fields: dict[str, Any], entry: Entry, job: Entry | None) -> dict[str, Any]:
        """A post whose type neither it nor its job says is of the type of its grade, whatever the defaults say."""
        of_grade = self._types_of_grades.get(fields.get("grade"))
        if of_grade is None or "type" in entry.data or (job is not None and "type" in job.data):
            return fields
        return {**fields, "type": of_grade}

    def _read(self, data: Mapping[str, Any], entry: Entry, job: Entry | None) -> Iterator[tuple[str, Any]]:
        readers = self._readers
        for name, value in data.items():
            if name in readers:
                yield name, readers[name](value, self._writer(name, entry, job))

    def _writer(self, field: str, entry: Entry, job: Entry | None) -> Source:
        """Where a field of a post is written: a wrong name in it is corrected there, once for all posts."""
        if field in entry.data:
            return entry.source
        return job.source if job is not None and field in job.data else self._inherited.source

    def _field_readers(self) -> dict[str, Callable[[Any, Source], Any]]:
        """How each field is read that is simply there or not; a post writes a third of them at most."""
        parts = self._particulars
        return {
            **dict.fromkeys(("code", "type", "class", "archetype", "support"), _as_written),
            **dict.fromkeys(("covers", "purpose", "hours", "when", "where", "how", "notes"), self._text),
            **dict.fromkeys(("shifts", "tools", "conditions", "hazards"), self._texts),
            **dict.fromkeys(("rotate_after", "mandatory_leave"), _read_duration),
            **dict.fromkeys(("key", "confidential"), _read_truth),
            **dict.fromkeys(("from", "until"), _read_day),
            "order": lambda value, _: integer(value),
            "grade": lambda value, source: self._references.one("grade", value, source, "grade"),
            "reports_to": self._superiors,
            "assistant_to": lambda value, source: self._references.one("position", value, source, "assistant_to"),
            "successors": lambda value, source: self._references.several("position", value, source, "successors"),
            "dotted_to": parts.dotted_lines,
            "backup": parts.backups,
            "headcount": lambda value, _: build_headcount(value),
            "authorities": lambda value, _: parts.authorities(value),
            "relationships": lambda value, _: parts.relationships(value),
            "specification": lambda value, _: parts.specification(value),
            "competencies": lambda value, _: parts.competencies(value),
            "kpis": lambda value, _: parts.indicators(value),
            "career": parts.career,
            "reporting": parts.reporting,
            "serves": parts.services,
            "chart": lambda value, _: _chart_hint(value),
        }

    def _text(self, value: Any, _: Source) -> str | None:
        return self._values.text(value)

    def _texts(self, value: Any, _: Source) -> tuple[str, ...]:
        return self._values.texts(value)

    def _superiors(self, value: Any, source: Source) -> tuple[str, ...] | None:
        if value is None:
            return None
        if value == "none":
            return ()
        return self._references.several("position", value, source, "reports_to")

    def _is_wanted(self, field: str) -> bool:
        return self._wanted is None or field in self._wanted

    def _duties(self, entry: Entry, job: Entry | None) -> tuple[Duty, ...]:
        if not self._is_wanted("duties"):
            return ()
        if entry.data.get("duties") is not None or job is None:
            return self._closed(self._written_duties(entry))
        if job.id not in self._duties_of_jobs:
            self._duties_of_jobs[job.id] = self._closed(self._written_duties(job))
        return self._duties_of_jobs[job.id]

    def _written_duties(self, entry: Entry) -> tuple[Duty, ...]:
        return build_duties(entry.data.get("duties"), entry.source, self._values, self._references)

    def _closed(self, duties: tuple[Duty, ...]) -> tuple[Duty, ...]:
        last = self._inherited.last_duty
        if not duties or last is None:
            return duties
        closing = build_duty(last.data, last.source, "support", self._values, self._references, routine=True)
        return (*duties, closing)

    def _document(self, entry: Entry, job: Entry | None) -> DocumentControl:
        if not self._is_wanted("document"):
            return DocumentControl()
        of_job = job.data.get("document") if job else None
        own = entry.data.get("document") or {}
        said = {**self._inherited.document, **(of_job or {})} if of_job else self._inherited.document
        inherited = frozenset(said).difference(own)
        writer = entry.source
        if "owner" in inherited:
            writer = job.source if job and "owner" in (of_job or {}) else self._heritage[-1]
        return build_document_control({**said, **own}, self._values, self._references, writer, inherited)

    def _taken(self, entry: Entry, job: Entry | None) -> frozenset[str]:
        """The fields a post takes from its job."""
        return frozenset(job.data).difference(entry.data, _OWN_FIELDS) if job else _NOTHING


def _as_written(value: Any, _: Source) -> Any:
    return value


def _read_duration(value: Any, _: Source) -> Duration | None:
    return duration(value)


def _read_truth(value: Any, _: Source) -> bool:
    return truth(value)


def _read_day(value: Any, _: Source) -> date | None:
    return day(value)


def _chart_hint(value: Any) -> ChartHint:
    if not value:
        return _NO_CHART_HINT
    return ChartHint(stack=integer(value.get("stack")), side=value.get("side"), collapse=truth(value.get("collapse")))
