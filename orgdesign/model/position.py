"""A post in the organization, whether or not somebody holds it."""

from dataclasses import field
from datetime import date
from decimal import Decimal
from typing import ClassVar

from orgdesign.dataclass import dataclass
from orgdesign.location import Source
from orgdesign.model.authority import Authority
from orgdesign.model.document_control import DocumentControl
from orgdesign.model.duration import Duration
from orgdesign.model.duty import Duty
from orgdesign.model.entity import Entity
from orgdesign.model.headcount import Headcount
from orgdesign.model.indicator import Indicator
from orgdesign.model.relation import (
    Backup,
    Career,
    DottedLine,
    InternalService,
    Relationships,
    ReportingDuty,
)
from orgdesign.model.specification import Specification


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartHint:
    """How the designer wants the post drawn."""

    stack: int | None = None
    side: str | None = None
    collapse: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Position(Entity):
    """岗位, with everything its job and the design's defaults say for it already filled in.

    `reports_to` is None where the design is silent (the unit's head is meant), empty for the top
    (`none`), and has several entries where the design wrongly names several superiors.
    `assistant_to` replaces it: staff beside a manager. `from_job` names the fields taken from the job;
    `inherits_from` are its job and the design's defaults, where there are any.
    """

    kind: ClassVar[str] = "position"

    title: str
    unit: str
    code: str | None = None
    order: int | None = None
    job: str | None = None
    covers: str | None = None
    grade: str | None = None
    type: str | None = None
    post_class: str | None = None
    reports_to: tuple[str, ...] | None = None
    assistant_to: str | None = None
    dotted_to: tuple[DottedLine, ...] = ()
    headcount: Headcount = field(default_factory=Headcount)
    archetype: str | None = None
    key: bool = False
    rotate_after: Duration | None = None
    mandatory_leave: Duration | None = None
    support: str | None = None
    confidential: bool = False
    successors: tuple[str, ...] = ()
    backup: tuple[Backup, ...] = ()
    since: date | None = None
    until: date | None = None
    purpose: str | None = None
    duties: tuple[Duty, ...] = ()
    authorities: tuple[Authority, ...] = ()
    relationships: Relationships = field(default_factory=Relationships)
    specification: Specification | None = None
    competencies: tuple[tuple[str, str], ...] = ()
    hours: str | None = None
    shifts: tuple[str, ...] = ()
    when: str | None = None
    where: str | None = None
    how: str | None = None
    tools: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    hazards: tuple[str, ...] = ()
    kpis: tuple[Indicator, ...] = ()
    career: Career = field(default_factory=Career)
    reporting: tuple[ReportingDuty, ...] = ()
    serves: tuple[InternalService, ...] = ()
    chart: ChartHint = field(default_factory=ChartHint)
    document: DocumentControl = field(default_factory=DocumentControl)
    notes: str | None = None
    from_job: frozenset[str] = frozenset()
    inherits_from: tuple[Source, ...] = field(default=(), repr=False, compare=False)

    def refused(self, *steps: str | int) -> bool:
        return any(source.refused(*steps) for source in (self.source, *self.inherits_from))

    @property
    def planned_time(self) -> Decimal | None:
        """Percent of the time that the duties take; none unless every duty states its share."""
        if not self.duties:
            return None
        planned = Decimal(0)
        for duty in self.duties:
            if duty.time is None:
                return None
            planned += duty.time
        return planned

    def scope_of(self, duty: Duty) -> str | None:
        """What a duty is for. A duty of the job is done within what the post covers, whatever the job says of scope."""
        inherited = self.job is not None and duty.source.path[:1] == ("jobs",)
        return (self.covers if inherited else None) or duty.scope or self.covers
