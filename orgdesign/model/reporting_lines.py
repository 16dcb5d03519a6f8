"""Who reports to whom: superiors, reports, levels, spans, circles."""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property

from orgdesign.model.circles import Edge, circles
from orgdesign.model.position import Position
from orgdesign.model.unit import Unit


class ReportingLines:
    """The lines of command among the posts of a design, right or wrong.

    Silent posts report to the head of their unit, heads to the head of the next unit up. All answers
    are ids; superiors that are outside ids or unknown are kept as `foreign_superiors` and end a line.
    Every question is answered in linear time.
    """

    def __init__(self, positions: Sequence[Position], units: Mapping[str, Unit]) -> None:
        self._positions = {position.id: position for position in positions}
        self._units = units

    @cached_property
    def edges(self) -> dict[str, tuple[Edge, ...]]:
        """Every line that leaves a post, `assistant_to` first; several only where the design is wrong."""
        return {position.id: self._edges_of(position) for position in self._positions.values()}

    @cached_property
    def superior(self) -> dict[str, str]:
        """The one superior that counts for spans and levels: the first named, where it is a post."""
        return {
            report: edges[0].superior
            for report, edges in self.edges.items()
            if edges and edges[0].superior in self._positions
        }

    @cached_property
    def foreign_superiors(self) -> dict[str, tuple[Edge, ...]]:
        """Lines that leave the design: to an outside id, or to a name nobody bears."""
        foreign = {
            report: tuple(edge for edge in edges if edge.superior not in self._positions)
            for report, edges in self.edges.items()
        }
        return {report: edges for report, edges in foreign.items() if edges}

    @cached_property
    def direct_reports(self) -> dict[str, tuple[str, ...]]:
        """Posts in line below each post that has any; assistants are staff and left out."""
        return self._grouped(assistants=False)

    @cached_property
    def assistants(self) -> dict[str, tuple[str, ...]]:
        return self._grouped(assistants=True)

    @cached_property
    def tops(self) -> tuple[str, ...]:
        """Posts without a superior in the design, circles left aside."""
        return tuple(post for post in self._positions if post not in self.superior)

    @cached_property
    def levels(self) -> dict[str, int]:
        """The layer of each post that a top reaches; a top is 1, an assistant shares the manager's layer."""
        levels = dict.fromkeys(self.tops, 1)
        below = self._all_below
        queue = deque(self.tops)
        while queue:
            post = queue.popleft()
            for report in below.get(post, ()):
                levels[report] = levels[post] + (self._positions[report].assistant_to is None)
                queue.append(report)
        return levels

    @cached_property
    def posts_below(self) -> dict[str, int]:
        """How many posts each post that a top reaches has below it, assistants and their reports included."""
        below = dict.fromkeys(self.levels, 0)
        for post in reversed(self.levels):
            superior = self.superior.get(post)
            if superior is not None:
                below[superior] += below[post] + 1
        return below

    def span_of(self, position: Position) -> Decimal:
        """Σ headcount of direct reports ÷ headcount of the post (a post for nobody counts as one)."""
        reports = self.direct_reports.get(position.id, ())
        total = sum((self._positions[report].headcount.approved for report in reports), Decimal(0))
        return total / (position.headcount.approved or Decimal(1))

    def circles(self) -> Iterator[tuple[Edge, ...]]:
        """Each circle of reporting lines, at its first post in protocol order."""
        return circles(self.edges)

    def _edges_of(self, position: Position) -> tuple[Edge, ...]:
        edges = []
        if position.assistant_to is not None:
            edges.append(Edge(position.id, position.assistant_to, ("assistant_to",)))
        if position.reports_to is not None:
            several = len(position.reports_to) > 1
            edges += [
                Edge(position.id, superior, ("reports_to", index) if several else ("reports_to",))
                for index, superior in enumerate(position.reports_to)
                if superior != position.assistant_to
            ]
        elif position.assistant_to is None:
            superior = self._default_superior_of(position)
            edges += [Edge(position.id, superior, ())] if superior else []
        return tuple(edges)

    def _default_superior_of(self, position: Position) -> str | None:
        """The head of the post's unit, or of the nearest unit above whose head is somebody else."""
        seen: set[str] = set()
        unit = self._units.get(position.unit)
        while unit and unit.id not in seen:
            seen.add(unit.id)
            head = self.heads.get(unit.id)
            if head and head != position.id:
                return head
            unit = self._units.get(unit.parent or "")
        return None

    @cached_property
    def heads(self) -> dict[str, str]:
        """The head of each unit that has one: as named, or the one post that itself says to report outside it."""
        heads = {unit.id: unit.head for unit in self._units.values() if unit.head}
        for unit, candidates in self._self_declared_heads().items():
            if len(candidates) == 1:
                heads.setdefault(unit, candidates[0])
        return heads

    def _self_declared_heads(self) -> dict[str, list[str]]:
        candidates: dict[str, list[str]] = {}
        for position in self._positions.values():
            if position.reports_to is None or position.assistant_to is not None:
                continue
            inside = [self._positions[s].unit for s in position.reports_to if s in self._positions]
            if position.unit not in inside:
                candidates.setdefault(position.unit, []).append(position.id)
        return candidates

    @cached_property
    def _all_below(self) -> dict[str, list[str]]:
        below: dict[str, list[str]] = {}
        for report, superior in self.superior.items():
            if report != superior:
                below.setdefault(superior, []).append(report)
        return below

    def _grouped(self, assistants: bool) -> dict[str, tuple[str, ...]]:
        chosen = {
            superior: tuple(
                report for report in reports if (self._positions[report].assistant_to is not None) is assistants
            )
            for superior, reports in self._all_below.items()
        }
        return {superior: reports for superior, reports in chosen.items() if reports}
