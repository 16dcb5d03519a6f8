"""All the parts together, and the questions one asks of the whole."""

from collections.abc import Iterator, Mapping
from dataclasses import field, fields
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import ClassVar

from orgdesign.dataclass import dataclass
from orgdesign.model.act import Act, acts_of_authorities, acts_of_decision
from orgdesign.model.appraisal import Appraisal
from orgdesign.model.authority import Authority
from orgdesign.model.circles import Edge, circles
from orgdesign.model.competency import Competency
from orgdesign.model.controlled_document import ControlledDocument
from orgdesign.model.day import in_force
from orgdesign.model.decision import Decision
from orgdesign.model.demand import OTHER_FIELDS, Demand, demands_of
from orgdesign.model.duty import Duty
from orgdesign.model.entity import Entity, Place
from orgdesign.model.goal import Goal
from orgdesign.model.grade import Grade
from orgdesign.model.job import Job
from orgdesign.model.job_design import JobDesign
from orgdesign.model.outside import Outside
from orgdesign.model.person import Holding, Person
from orgdesign.model.policy import Policy
from orgdesign.model.position import Position
from orgdesign.model.process import Process, Step
from orgdesign.model.process_times import ProcessTimes
from orgdesign.model.reporting_lines import ReportingLines
from orgdesign.model.responsibility import Responsibility
from orgdesign.model.responsibility_matrix import ResponsibilityMatrix
from orgdesign.model.team import Team
from orgdesign.model.team_kind import TeamKind, team_kind
from orgdesign.model.text import named
from orgdesign.model.touchpoint import Touchpoint
from orgdesign.model.training import Training
from orgdesign.model.unit import Unit
from orgdesign.model.workload import Workload


@dataclass(frozen=True, kw_only=True)
class Organization(Entity):
    """An organization as described, right or wrong: rules judge it, it does not.

    Entities stand in protocol order: by `order`, then code, then id. `units` holds the organization
    itself as its first entry, the root unit. `written` names the top-level sections and the fields
    of positions that the design uses at all (`responsibilities`, `positions.duties`).
    `languages` are those that texts are translated into, none where no text is.
    `day` is the one day it is looked at, if any; `not_in_force` are posts by id that do not exist by then.
    `unit_circles` and `responsibility_circles` are parts written to be parts of themselves, by id; the first of each
    stands below the root instead, or at the top, so that nothing is lost and every walk ends.
    `unmodelled` keeps the sections that have no model yet, as written.
    """

    kind: ClassVar[str] = "organization"

    name: str
    locale: str = "zh-CN"
    jurisdiction: str | None = None
    pattern: str | None = None
    effective: date | None = None
    reviewed: date | None = None
    principles: tuple[tuple[str, str], ...] = ()
    outside: tuple[Outside, ...] = ()
    grades: tuple[Grade, ...] = ()
    units: tuple[Unit, ...] = ()
    jobs: tuple[Job, ...] = ()
    positions: tuple[Position, ...] = ()
    responsibilities: tuple[Responsibility, ...] = ()
    people: tuple[Person, ...] = ()
    competencies: tuple[Competency, ...] = ()
    trainings: tuple[Training, ...] = ()
    languages: frozenset[str] = frozenset()
    processes: tuple[Process, ...] = ()
    touchpoints: tuple[Touchpoint, ...] = ()
    goals: tuple[Goal, ...] = ()
    decisions: tuple[Decision, ...] = ()
    teams: tuple[Team, ...] = ()
    policies: tuple[Policy, ...] = ()
    documents: tuple[ControlledDocument, ...] = ()
    appraisals: tuple[Appraisal, ...] = ()
    workloads: tuple[Workload, ...] = ()
    job_designs: tuple[JobDesign, ...] = ()
    written: frozenset[str] = frozenset()
    day: date | None = None
    not_in_force: Mapping[str, Position] = field(default_factory=dict)
    unit_circles: tuple[tuple[str, ...], ...] = ()
    responsibility_circles: tuple[tuple[str, ...], ...] = ()
    unmodelled: Mapping[str, object] | None = None

    @property
    def root(self) -> Unit:
        return self.units[0]

    def position(self, id: str) -> Position | None:
        return self.positions_by_id.get(id)

    def unit(self, id: str) -> Unit | None:
        return self.units_by_id.get(id)

    @cached_property
    def positions_by_id(self) -> dict[str, Position]:
        return {position.id: position for position in self.positions}

    @cached_property
    def units_by_id(self) -> dict[str, Unit]:
        return {unit.id: unit for unit in self.units}

    @cached_property
    def outside_by_id(self) -> dict[str, Outside]:
        return {outside.id: outside for outside in self.outside}

    @cached_property
    def grades_by_id(self) -> dict[str, Grade]:
        return {grade.id: grade for grade in self.grades}

    @cached_property
    def competencies_by_id(self) -> dict[str, Competency]:
        return {competency.id: competency for competency in self.competencies}

    @cached_property
    def responsibilities_by_id(self) -> dict[str, Responsibility]:
        return {responsibility.id: responsibility for responsibility in self.responsibilities}

    @cached_property
    def processes_by_id(self) -> dict[str, Process]:
        return {process.id: process for process in self.processes}

    @cached_property
    def process_times(self) -> ProcessTimes:
        return ProcessTimes(self.processes_by_id)

    def answerable_for(self, step: Step) -> str | None:
        """The id of who answers for a step: the post named, else who does it, for a unit its head; no customer."""
        doer = step.answerable or step.hand
        unit = None if doer in self.positions_by_id else self.units_by_id.get(doer or "")
        head = self.head_of(unit) if unit else None
        return head.id if head else doer

    def entities(self) -> Iterator[Entity]:
        """The organization itself and everything it consists of, section by section."""
        yield self
        for section in fields(self):
            value = getattr(self, section.name)
            if isinstance(value, tuple):
                yield from (part for part in value if isinstance(part, Entity))

    def name_of(self, id: str) -> str:
        """What people call the post, unit, outside party or responsibility; the id itself if unknown."""
        if position := self.positions_by_id.get(id):
            return position.title
        if unit := self.units_by_id.get(id):
            return unit.name
        if outside := self.outside_by_id.get(id):
            return outside.name
        if absent := self.not_in_force.get(id):
            return absent.title
        responsibility = self.responsibilities_by_id.get(id)
        return responsibility.name if responsibility else id

    def title_and_id(self, id: str) -> str:
        """How findings name a thing, so that it is recognized and found: `客户投诉主管 (complaints-lead)`."""
        return named(self.name_of(id), id)

    @cached_property
    def lines(self) -> ReportingLines:
        return ReportingLines(self.positions, self.units_by_id)

    @cached_property
    def matrix(self) -> ResponsibilityMatrix:
        return ResponsibilityMatrix(self.responsibilities, self.positions, self.outside_by_id)

    def superior_of(self, position: Position) -> Position | None:
        return self.positions_by_id.get(self.lines.superior.get(position.id, ""))

    def direct_reports_of(self, position: Position) -> tuple[Position, ...]:
        reports = self.lines.direct_reports.get(position.id)
        return tuple([self.positions_by_id[id] for id in reports]) if reports else ()

    @cached_property
    def positions_below_top(self) -> tuple[Position, ...]:
        """Posts that a top reaches, without the tops: those on or below a circle have no place in the line."""
        levels, tops = self.lines.levels, frozenset(self.lines.tops)
        return tuple(position for position in self.positions if position.id in levels and position.id not in tops)

    def people_led_by(self, position: Position) -> Decimal:
        """Approved headcount of the direct reports."""
        return sum((report.headcount.approved for report in self.direct_reports_of(position)), Decimal(0))

    @cached_property
    def headcount(self) -> Decimal:
        """Approved headcount of all posts."""
        return sum((position.headcount.approved for position in self.positions), Decimal(0))

    def assistants_of(self, position: Position) -> tuple[Position, ...]:
        return tuple(self.positions_by_id[id] for id in self.lines.assistants.get(position.id, ()))

    def team_kind_of(self, position: Position) -> TeamKind | None:
        """What kind of team the direct reports of a post make; none where it has none."""
        reports = self.direct_reports_of(position)
        if not reports:
            return None
        return team_kind(reports, any_leads=any(report.id in self.lines.direct_reports for report in reports))

    def distinct_duties(self) -> Iterator[tuple[Position, Duty]]:
        """Every duty once, with the first post that has it: a job's duties are written for all its posts."""
        for position in self.positions_saying("duties"):
            for duty in position.duties:
                yield position, duty

    def positions_saying(self, field: str) -> Iterator[Position]:
        """Every post with words of its own in a field; of the posts that take it from one job, the first."""
        jobs: set[str] = set()
        for position in self.positions:
            if field not in position.from_job:
                yield position
            elif position.job is not None and position.job not in jobs:
                jobs.add(position.job)
                yield position

    @cached_property
    def demands(self) -> tuple[Demand, ...]:
        """What posts ask of people, in their specifications and beside them."""
        fields = ("specification", *OTHER_FIELDS)
        saying = {name: self.positions_saying(name) for name in fields if f"positions.{name}" in self.written}
        return demands_of(saying, translated=bool(self.languages))

    def place_of(self, position: Position, field: str, *steps: str | int) -> Place:
        """Where a field of a post was written: with the post, or with its job."""
        job = self.jobs_by_id.get(position.job or "")
        inherited = job if field in position.from_job else None
        return position.at_part(inherited, field, *steps) if inherited else position.at(field, *steps)

    @cached_property
    def acts(self) -> dict[str, tuple[Act, ...]]:
        """What each post may do with which object by its authorities and the table of decisions."""
        found: dict[str, list[Act]] = {}
        for position in self.positions:
            places = (self.place_of(position, "authorities", index) for index in range(len(position.authorities)))
            if acts := list(acts_of_authorities(position, places)):
                found[position.id] = acts
        for decision in self.decisions:
            for act in acts_of_decision(decision, self.positions_by_id):
                found.setdefault(act.position, []).append(act)
        return {position: tuple(acts) for position, acts in found.items()}

    @cached_property
    def steps_of_custom_service(self) -> dict[str, tuple[Process, Step]]:
        """Posts that face the customer in a service that varies, each with the first such step."""
        found: dict[str, tuple[Process, Step]] = {}
        for process in self.processes:
            for step in process.steps if process.variety == "custom" else ():
                if step.by in self.positions_by_id and (step.zone == "front" or step.contact):
                    found.setdefault(step.by, (process, step))
        return found

    def authorities_of(self, position: Position) -> tuple[Authority, ...]:
        """What stands with the post itself, then what the table of decisions gives it."""
        return position.authorities + self._decided_authorities.get(position.id, ())

    @cached_property
    def _decided_authorities(self) -> dict[str, tuple[Authority, ...]]:
        given: dict[str, tuple[Authority, ...]] = {}
        for decision in self.decisions:
            for part in decision.parts:
                given[part.party] = (*given.get(part.party, ()), decision.authority_of(part))
        return given

    def acts_of(self, position: Position) -> tuple[Act, ...]:
        return self.acts.get(position.id, ())

    @cached_property
    def jobs_by_id(self) -> dict[str, Job]:
        return {job.id: job for job in self.jobs}

    @cached_property
    def responsibilities_with_duties(self) -> frozenset[str]:
        """Responsibilities that a duty serves, and all they are part of."""
        served: set[str] = set()
        for position in self.positions:
            for duty in position.duties:
                responsibility = self.responsibilities_by_id.get(duty.responsibility or "")
                while responsibility and responsibility.id not in served:
                    served.add(responsibility.id)
                    responsibility = self.responsibilities_by_id.get(responsibility.parent or "")
        return frozenset(served)

    @cached_property
    def posts_with_work(self) -> frozenset[str]:
        """Posts with a part in a responsibility or in a step of a process."""
        served = {
            one for responsibility in self.responsibilities for one in self.matrix.involvements(responsibility.id)
        }
        steps = [step for process in self.processes for step in process.steps]
        return frozenset(served | {one for step in steps for one in (step.by, step.answerable) if one})

    def backup_circles(self) -> Iterator[tuple[Edge, ...]]:
        """Posts that stand in for one another in a circle."""
        edges = {
            position.id: tuple(
                Edge(position.id, backup.position, ("backup", index)) for index, backup in enumerate(position.backup)
            )
            for position in self.positions
        }
        return circles(edges)

    def filled_places(self, position: Position) -> Decimal:
        """Places filled as stated, else the regular holders."""
        if position.headcount.filled is not None:
            return position.headcount.filled
        holders = self.holders.get(position.id, ())
        return Decimal(sum(holding.manner == "regular" for _, holding in holders))

    def vacant_places(self, position: Position) -> Decimal:
        """Approved places that nobody fills and that are to be filled."""
        headcount = position.headcount
        return max(headcount.approved - (headcount.frozen or 0) - self.filled_places(position), Decimal(0))

    def headcount_of(self, unit: Unit) -> Decimal:
        """Approved headcount of the posts in a unit and all units below it."""
        return self._headcounts.get(unit.id, Decimal(0))

    @cached_property
    def _headcounts(self) -> dict[str, Decimal]:
        totals: dict[str, Decimal] = {}
        for id, positions in self.positions_by_unit.items():
            heads = sum((position.headcount.approved for position in positions), Decimal(0))
            for unit in self.path_to(id):
                totals[unit.id] = totals.get(unit.id, Decimal(0)) + heads
        return totals

    @cached_property
    def deepest_position(self) -> Position | None:
        """The first post, in protocol order, of the lowest layer; none if no post is reached from a top."""
        levels = self.lines.levels
        reached = [position for position in self.positions if position.id in levels]
        return max(reached, key=lambda position: levels[position.id], default=None)

    def line_to_top(self, position: Position) -> tuple[Position, ...]:
        """The post, its superior, and so on to the top; cut where a circle begins."""
        line = {position.id: position}
        superior = self.superior_of(position)
        while superior and superior.id not in line:
            line[superior.id] = superior
            superior = self.superior_of(superior)
        return tuple(line.values())

    @cached_property
    def heads_by_layer(self) -> dict[int, Decimal]:
        """Approved headcount of each layer, assistants left out: they stand beside a layer."""
        heads: dict[int, Decimal] = {}
        for position in self.positions:
            level = self.lines.levels.get(position.id)
            if level is not None and position.assistant_to is None:
                heads[level] = heads.get(level, Decimal(0)) + position.headcount.approved
        return heads

    def head_of(self, unit: Unit) -> Position | None:
        """The post at the head of a unit, named or derived; none if it has none or its head is outside."""
        return self.positions_by_id.get(self.lines.heads.get(unit.id, ""))

    def posts_led_from_outside(self, unit: Unit) -> tuple[Position, ...]:
        """Posts of a unit, with all below it, whose superior is none or sits outside it; unknown superiors aside."""
        return tuple(self._posts_led_from_outside.get(unit.id, ()))

    @cached_property
    def strays(self) -> Mapping[str, Position]:
        """Posts by id in a unit that nobody bears."""
        known = self.units_by_id.keys() | self.outside_by_id.keys()
        return {one.id: one for one in self.positions if one.unit not in known}

    @cached_property
    def lost_posts(self) -> frozenset[str]:
        """Posts whose superior a wrong name hides: their own superior's, their unit's or its head's."""
        strays = (one.id for one in self.strays.values() if one.reports_to is None and one.assistant_to is None)
        foreign = self.lines.foreign_superiors.items()
        lost = (id for id, edges in foreign if any(edge.superior not in self.outside_by_id for edge in edges))
        return frozenset((*strays, *lost))

    @cached_property
    def unknown_posts_held(self) -> frozenset[str]:
        """Names that nobody bears among the posts that people hold."""
        held = {holding.position for person in self.people for holding in person.holds}
        return frozenset(held.difference(self.positions_by_id, self.not_in_force, self.outside_by_id))

    def _is_led_by_outside_party(self, position: Position) -> bool:
        return any(edge.superior in self.outside_by_id for edge in self.lines.foreign_superiors[position.id])

    @cached_property
    def units_with_posts(self) -> frozenset[str]:
        """Units that have a post in them or below them."""
        return frozenset(unit.id for id in self.positions_by_unit for unit in self.path_to(id))

    @cached_property
    def _posts_led_from_outside(self) -> dict[str, list[Position]]:
        led: dict[str, list[Position]] = {}
        for position in self.positions:
            superior = self.superior_of(position)
            if superior and superior.unit == position.unit:
                continue
            if position.refused("reports_to"):
                continue
            if position.id in self.lines.foreign_superiors and not self._is_led_by_outside_party(position):
                continue
            shared = {unit.id for unit in self.path_to(superior.unit)} if superior else set()
            for unit in self.path_to(position.unit):
                if unit.id not in shared:
                    led.setdefault(unit.id, []).append(position)
        return led

    @cached_property
    def positions_by_unit(self) -> dict[str, tuple[Position, ...]]:
        grouped: dict[str, list[Position]] = {}
        for position in self.positions:
            grouped.setdefault(position.unit, []).append(position)
        return {unit: tuple(positions) for unit, positions in grouped.items()}

    @cached_property
    def units_by_parent(self) -> dict[str, tuple[Unit, ...]]:
        grouped: dict[str, list[Unit]] = {}
        for unit in self.units:
            if unit.parent is not None:
                grouped.setdefault(unit.parent, []).append(unit)
        return {parent: tuple(units) for parent, units in grouped.items()}

    def path_to(self, unit_id: str) -> tuple[Unit, ...]:
        """The units from the root down to this one, both included; cut where a circle of parents begins."""
        path: dict[str, Unit] = {}
        unit = self.units_by_id.get(unit_id)
        while unit and unit.id not in path:
            path[unit.id] = unit
            unit = self.units_by_id.get(unit.parent or "")
        return tuple(reversed(path.values()))

    def legal_entity_of(self, unit: Unit) -> str | None:
        """The legal entity a unit belongs to: its own, else that of the next unit up; none where nobody says."""
        return next((one.legal_entity for one in reversed(self.path_to(unit.id)) if one.legal_entity), None)

    @cached_property
    def workloads_by_position(self) -> dict[str, tuple[Workload, ...]]:
        grouped: dict[str, list[Workload]] = {}
        for workload in self.workloads:
            grouped.setdefault(workload.position, []).append(workload)
        return {position: tuple(workloads) for position, workloads in grouped.items()}

    @cached_property
    def holders(self) -> dict[str, tuple[tuple[Person, Holding], ...]]:
        """Who holds each post that anybody holds, on the day where one is asked for."""
        held: dict[str, list[tuple[Person, Holding]]] = {}
        for person in self.people:
            for holding in person.holds:
                if self.day and not in_force(holding.since, holding.until, self.day):
                    continue
                held.setdefault(holding.position, []).append((person, holding))
        return {position: tuple(pairs) for position, pairs in held.items()}

    @cached_property
    def responsibilities_by_parent(self) -> dict[str, tuple[Responsibility, ...]]:
        grouped: dict[str, list[Responsibility]] = {}
        for responsibility in self.responsibilities:
            if responsibility.parent:
                grouped.setdefault(responsibility.parent, []).append(responsibility)
        return {parent: tuple(children) for parent, children in grouped.items()}
