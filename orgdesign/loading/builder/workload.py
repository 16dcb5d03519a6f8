"""How much there is to do, and how motivating it is."""

from decimal import Decimal

from orgdesign.loading.builder.entries import Entry
from orgdesign.loading.builder.particulars import Particulars
from orgdesign.loading.builder.values import duration, number, percent
from orgdesign.model.job_design import CHARACTERISTICS, JobDesign
from orgdesign.model.workload import Workload


def build_workload(entry: Entry, particulars: Particulars) -> Workload:
    """A workload that names no post is that of the post it is called after."""
    get, source = entry.data.get, entry.source
    shifts = get("by_shift") or {}
    return Workload(
        id=entry.id,
        source=source,
        position=particulars.references.one("position", get("position"), source, "position") or entry.id,
        name=particulars.values.text(get("name")),
        calls_per_half_hour=number(get("calls_per_half_hour")),
        handle_time=duration(get("handle_time")),
        answer_within=duration(get("answer_within")),
        service_level=percent(get("service_level")),
        max_occupancy=percent(get("max_occupancy")),
        shrinkage=percent(get("shrinkage")),
        by_shift=tuple((shift, number(calls) or Decimal(0)) for shift, calls in shifts.items()),
        cover=particulars.values.text(get("cover")),
    )


def build_job_design(entry: Entry, particulars: Particulars) -> JobDesign:
    post = particulars.references.one("position", entry.id, entry.source)
    scores = {name: number(entry.data.get(name)) for name in CHARACTERISTICS}
    return JobDesign(id=post or entry.id, source=entry.source, **scores)
