"""One post, with what its job and the design's defaults say for it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from orgdesign.loading.builder.document_control import build_document_control
from orgdesign.loading.builder.duties import build_duties, build_duty
from orgdesign.loading.builder.entries import Entry
from orgdesign.loading.builder.headcount import build_headcount
from orgdesign.loading.builder.particulars import Particulars
from orgdesign.loading.builder.values import day, duration, integer, truth
from orgdesign.location import Source
from orgdesign.model.duty import Duty
from orgdesign.model.position import ChartHint, Position

# What a post never takes from its job: who it is, and where it stands.
_OWN_FIELDS = frozenset({"id", "code", "order", "source"})
_NO_CHART_HINT = ChartHint()


@dataclass(frozen=True, slots=True)
class Inherited:
    """What the design says for posts that are silent, and the duty that closes every description."""

    defaults: Mapping[str, Any]
    document: Mapping[str, Any]
    last_duty: Entry | None


class PositionBuilder:
    def __init__(self, particulars: Particulars, jobs: Mapping[str, Entry], inherited: Inherited, root: str) -> None:
        self._particulars = particulars
        self._values = particulars.values
        self._references = particulars.references
        self._jobs = jobs
        self._inherited = inherited
        self._root = root
        self._duties_of_jobs: dict[str, tuple[Duty, ...]] = {}

    def build(self, entry: Entry) -> Position:
        job = self._jobs.get(self._references.one("job", entry.data.get("job"), entry.source, "job") or "")
        data = self._with_inherited(entry.data, job)
        return self._position(data, entry, job)

    def _with_inherited(self, data: Mapping[str, Any], job: Entry | None) -> Mapping[str, Any]:
        if job is None:
            return {**self._inherited.defaults, **data} if self._inherited.defaults else data
        said_by_job = {name: value for name, value in job.data.items() if name not in _OWN_FIELDS}
        return {**self._inherited.defaults, **said_by_job, **data}

    def _position(self, data: Mapping[str, Any], entry: Entry, job: Entry | None) -> Position:
        get, source = data.get, entry.source
        text, texts = self._values.text, self._values.texts
        one, several, parts = self._references.one, self._references.several, self._particulars
        return Position(
            id=entry.id,
            source=source,
            title=text(get("title")) or entry.id,
            unit=one("unit", get("unit"), source, "unit") or self._root,
            code=get("code"),
            order=integer(get("order")),
            job=job.id if job else None,
            covers=text(get("covers")),
            grade=one("grade", get("grade"), source, "grade"),
            type=get("type"),
            post_class=get("class"),
            reports_to=self._superiors(get("reports_to"), source),
            assistant_to=one("position", get("assistant_to"), source, "assistant_to"),
            dotted_to=parts.dotted_lines(get("dotted_to"), source),
            headcount=build_headcount(get("headcount")),
            archetype=get("archetype"),
            key=truth(get("key")),
            rotate_after=duration(get("rotate_after")),
            mandatory_leave=duration(get("mandatory_leave")),
            support=get("support"),
            confidential=truth(get("confidential")),
            successors=several("position", get("successors"), source, "successors"),
            backup=parts.backups(get("backup"), source),
            since=day(get("from")),
            until=day(get("until")),
            purpose=text(get("purpose")),
            duties=self._duties(entry, job),
            authorities=parts.authorities(get("authorities")),
            relationships=parts.relationships(get("relationships")),
            specification=parts.specification(get("specification")),
            competencies=parts.pairs(get("competencies")),
            hours=text(get("hours")),
            shifts=texts(get("shifts")),
            when=text(get("when")),
            where=text(get("where")),
            how=text(get("how")),
            tools=texts(get("tools")),
            conditions=texts(get("conditions")),
            hazards=texts(get("hazards")),
            kpis=parts.indicators(get("kpis")),
            career=parts.career(get("career"), source),
            reporting=parts.reporting(get("reporting"), source),
            serves=parts.services(get("serves"), source),
            chart=_chart_hint(get("chart")),
            document=build_document_control(self._document(entry, job), self._values),
            notes=text(get("notes")),
        )

    def _superiors(self, value: Any, source: Source) -> tuple[str, ...] | None:
        if value is None:
            return None
        if value == "none":
            return ()
        return self._references.several("position", value, source, "reports_to")

    def _duties(self, entry: Entry, job: Entry | None) -> tuple[Duty, ...]:
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

    def _document(self, entry: Entry, job: Entry | None) -> Mapping[str, Any]:
        of_job = job.data.get("document") if job else None
        return {**self._inherited.document, **(of_job or {}), **(entry.data.get("document") or {})}


def _chart_hint(value: Any) -> ChartHint:
    if not value:
        return _NO_CHART_HINT
    return ChartHint(stack=integer(value.get("stack")), side=value.get("side"), collapse=truth(value.get("collapse")))
