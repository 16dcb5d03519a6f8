"""The whole design: every section of every file joined into one organization."""

from collections.abc import Collection, Mapping, Sequence

from orgdesign.dataclass import dataclass
from orgdesign.loading.builder.appraisal import build_appraisal
from orgdesign.loading.builder.competency import build_competency
from orgdesign.loading.builder.decision import build_decision
from orgdesign.loading.builder.entries import DesignFile, Entry, entries_of, sections_of
from orgdesign.loading.builder.goal import build_goals
from orgdesign.loading.builder.names import Names
from orgdesign.loading.builder.particulars import Particulars
from orgdesign.loading.builder.person import build_person
from orgdesign.loading.builder.policy import build_controlled_document, build_policy
from orgdesign.loading.builder.position import Inherited, PositionBuilder
from orgdesign.loading.builder.process import build_process, build_touchpoint
from orgdesign.loading.builder.protocol_order import protocol_key
from orgdesign.loading.builder.references import References, UnknownReference
from orgdesign.loading.builder.responsibility import build_responsibility
from orgdesign.loading.builder.team import build_team
from orgdesign.loading.builder.training import build_training
from orgdesign.loading.builder.unit import build_unit
from orgdesign.loading.builder.values import Values, day, number
from orgdesign.loading.builder.workload import build_job_design, build_workload
from orgdesign.location import Source
from orgdesign.model.grade import Grade
from orgdesign.model.job import Job
from orgdesign.model.organization import Organization
from orgdesign.model.outside import Outside
from orgdesign.model.parents import open_circles

_SINGLE = ("organization", "defaults")
_MODELLED = frozenset(
    {
        "organization",
        "defaults",
        "outside",
        "grades",
        "units",
        "jobs",
        "positions",
        "people",
        "competencies",
        "decisions",
        "teams",
        "policies",
        "documents",
        "appraisals",
        "trainings",
        "processes",
        "touchpoints",
        "workload",
        "job_design",
    }
)
_UNNAMED = "organization"


@dataclass(frozen=True, slots=True)
class Sections:
    """A design by section: the entries that count, of each id the first."""

    single: Mapping[str, Entry]
    lists: Mapping[str, Mapping[str, Entry]]

    def of(self, section: str) -> list[Entry]:
        """The entries of a section in protocol order."""
        return sorted(self.lists.get(section, {}).values(), key=protocol_key)


def sections_in(source_files: Sequence[DesignFile]) -> Sections:
    single: dict[str, Entry] = {}
    lists: dict[str, dict[str, Entry]] = {}
    for section, source, value in sections_of(source_files):
        if section in _SINGLE:
            if isinstance(value, dict):
                single.setdefault(section, Entry(value, source))
            continue
        entries = lists.setdefault(section, {})
        for entry in entries_of(source, value):
            entries.setdefault(entry.id, entry)
    return Sections(single, lists)


def build_organization(
    source_files: Sequence[DesignFile], post_fields: Collection[str] | None = None
) -> tuple[Organization, list[UnknownReference]]:
    """The model, and the references in it that mean nothing. Files are given in order of their names.

    Of posts only `post_fields` are built, and searched for such references, where any are named.
    """
    sections = sections_in(source_files)
    nowhere = Source(source_files[0], ())
    own = sections.single.get("organization", Entry({"id": _UNNAMED, "name": _UNNAMED}, nowhere))
    own = Entry({"id": _UNNAMED, **own.data}, own.source)
    values = Values(own.data.get("locale") or "zh-CN")
    references = References(_names(sections, own))
    particulars = Particulars(values, references)
    organization = _joined(own, sections, particulars, post_fields)
    return organization, references.unknown


def _names(sections: Sections, own: Entry) -> dict[str, Names]:
    job_titles = {entry.id: str(entry.data["title"]) for entry in sections.of("jobs") if entry.data.get("title")}
    return {
        "position": Names(sections.lists.get("positions", {}).values(), job_titles),
        "unit": Names([own, *(entry for entry in sections.of("units") if entry.id != own.id)]),
        "outside": Names(sections.of("outside")),
        "grade": Names(sections.of("grades")),
        "job": Names(sections.of("jobs")),
        "responsibility": Names(sections.of("responsibilities")),
        "policies": Names(sections.of("policies")),
        "person": Names(sections.of("people")),
        "competency": Names(sections.of("competencies")),
        "process": Names(sections.of("processes")),
    }


def _joined(
    own: Entry, sections: Sections, particulars: Particulars, post_fields: Collection[str] | None
) -> Organization:
    values, text = particulars.values, particulars.values.text
    get, root = own.data.get, own.id
    types_of_grades: dict[str | None, str] = {
        entry.id: entry.data["type"] for entry in sections.of("grades") if "type" in entry.data
    }
    inherited = _inherited(sections, own.source)
    jobs = sections.lists.get("jobs", {})
    builder = PositionBuilder(particulars, jobs, inherited, root, types_of_grades, post_fields)
    builder.read_jobs()
    written = [own, *(entry for entry in sections.of("units") if entry.id != root)]
    units, unit_circles = open_circles([build_unit(entry, particulars, root) for entry in written], root)
    catalogue = [build_responsibility(entry, particulars) for entry in sections.of("responsibilities")]
    responsibilities, responsibility_circles = open_circles(catalogue, None)
    return Organization(
        id=root,
        source=own.source,
        name=text(get("name")) or root,
        locale=values.locale,
        jurisdiction=get("jurisdiction"),
        pattern=get("pattern"),
        effective=day(get("effective")),
        reviewed=day(get("reviewed")),
        principles=particulars.pairs(get("principles")),
        outside=tuple(_outside(entry, values) for entry in sections.of("outside")),
        grades=tuple(_grade(entry, values) for entry in sections.of("grades")),
        units=units,
        unit_circles=unit_circles,
        jobs=tuple(_job(entry, values) for entry in sections.of("jobs")),
        positions=tuple(builder.build(entry) for entry in sections.of("positions")),
        responsibilities=responsibilities,
        responsibility_circles=responsibility_circles,
        people=tuple(build_person(entry, particulars) for entry in sections.of("people")),
        competencies=tuple(build_competency(entry, particulars) for entry in sections.of("competencies")),
        trainings=tuple(build_training(entry, particulars) for entry in sections.of("trainings")),
        processes=tuple(build_process(entry, particulars) for entry in sections.of("processes")),
        touchpoints=tuple(build_touchpoint(entry, particulars) for entry in sections.of("touchpoints")),
        goals=build_goals(own, particulars),
        decisions=tuple(build_decision(entry, particulars) for entry in sections.of("decisions")),
        teams=tuple(build_team(entry, particulars) for entry in sections.of("teams")),
        policies=tuple(build_policy(entry, particulars) for entry in sections.of("policies")),
        documents=tuple(build_controlled_document(entry, particulars) for entry in sections.of("documents")),
        appraisals=tuple(build_appraisal(entry, particulars) for entry in sections.of("appraisals")),
        workloads=tuple(build_workload(entry, particulars) for entry in sections.of("workload")),
        job_designs=tuple(build_job_design(entry, particulars) for entry in sections.of("job_design")),
        written=_written(sections),
        # Keep last: by then all texts were read.
        languages=frozenset(values.languages),
        unmodelled={
            section: tuple(entry.data for entry in sections.of(section))
            for section in sections.lists
            if section not in _MODELLED and section != "responsibilities"
        },
    )


def _inherited(sections: Sections, nowhere: Source) -> Inherited:
    defaults = sections.single.get("defaults")
    if defaults is None:
        return Inherited({}, {}, nowhere, None, ())
    last = defaults.data.get("last_duty")
    if isinstance(last, str):
        last = {"text": last}
    return Inherited(
        defaults=defaults.data.get("position") or {},
        document=defaults.data.get("document") or {},
        source=defaults.source.child("position"),
        last_duty=Entry(last, defaults.source.child("last_duty")) if last else None,
        heritage=(defaults.source.child("position"), defaults.source),
    )


def _written(sections: Sections) -> frozenset[str]:
    """The sections a design uses, and the fields that any post of it uses, itself, by its job or by default."""
    fields: set[str] = set()
    if sections.lists.get("positions"):
        for entry in (*sections.lists["positions"].values(), *sections.of("jobs")):
            fields.update(entry.data)
        defaults = sections.single.get("defaults")
        fields.update((defaults.data.get("position") or {}) if defaults else {})
        fields.update({"document"} if defaults and defaults.data.get("document") else ())
    used = (section for section, entries in sections.lists.items() if entries)
    if sections.lists.get("decisions"):
        fields.add("authorities")  # a row of the table stands for authorities of the posts it names
    return frozenset({*sections.single, *used, *(f"positions.{field}" for field in fields)})


def _outside(entry: Entry, values: Values) -> Outside:
    name = values.text(entry.data.get("name")) or values.text(entry.data.get("title"))
    return Outside(id=entry.id, source=entry.source, name=name or entry.id)


def _job(entry: Entry, values: Values) -> Job:
    return Job(id=entry.id, source=entry.source, title=values.text(entry.data.get("title")))


def _grade(entry: Entry, values: Values) -> Grade:
    get = entry.data.get
    return Grade(
        id=entry.id,
        source=entry.source,
        name=values.text(get("name")) or entry.id,
        rank=number(get("rank")),
        ladder=values.text(get("ladder")),
        type=get("type"),
        band=values.text(get("band")),
    )
