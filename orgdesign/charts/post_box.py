"""What stands in the box of a post."""

from collections.abc import Collection
from decimal import Decimal

from orgdesign.charts.chart import Box
from orgdesign.charts.labels import Labels
from orgdesign.charts.line_breaking import printable
from orgdesign.model import Organization, Position
from orgdesign.model.headcount import Headcount
from orgdesign.model.person import Holding, Person
from orgdesign.model.relation import DottedLine
from orgdesign.model.text import text_in

_HOLDERS_NAMED = 2


class PostBoxes:
    """Makes the boxes of one chart: they share an organization, a language and what may be shown."""

    def __init__(self, organization: Organization, locale: str, holders: bool, labels: Labels) -> None:
        self._organization = organization
        self._locale = locale
        self._holders = organization.holders if holders else {}
        self._labels = labels

    def outside(self, id: str) -> Box:
        return Box(id=id, title=self.name_of(id), details=(self._labels.outside,), level=0, role="context", open=True)

    def post(
        self,
        position: Position,
        *,
        superior: str | None,
        level: int,
        group: int,
        circle: str | None = None,
        folded: int = 0,
        elsewhere: Collection[DottedLine] = (),
    ) -> Box:
        vacant = position.headcount.filled == 0
        details = [
            self._unit_and_code(position, superior),
            self._labels.vacant if vacant else self._names_of_holders(position),
            *map(self._elsewhere, elsewhere),
            self._labels.circle.format(name=self.name_of(circle)) if circle else "",
            self._labels.folded.format(count=folded) if folded else "",
        ]
        return Box(
            id=position.id,
            title=printable(text_in(position.title, self._locale)) or position.id,
            details=tuple(detail for detail in details if detail),
            count="" if vacant else shown_headcount(position.headcount),
            level=max(level, 2) if circle else level,
            group=group,
            role="assistant" if position.assistant_to is not None and superior else "post",
            open=vacant,
            leads=bool(self._organization.lines.direct_reports.get(position.id)),
            columns=position.chart.stack,
        )

    def head(self, position: Position | None, named: str | None) -> str:
        """Who heads a unit: the post and whoever holds it, or the outside party named."""
        if position is None:
            return self.name_of(named) if named else ""
        title = printable(text_in(position.title, self._locale))
        holders = self._names_of_holders(position)
        return f"{title}{self._labels.joint}{holders}" if holders else title

    def name_of(self, id: str) -> str:
        return printable(text_in(self._organization.name_of(id), self._locale)) or id

    def name_of_unit(self, id: str) -> str:
        """A unit may share its id with a post."""
        unit = self._organization.units_by_id.get(id)
        return (printable(text_in(unit.name, self._locale)) if unit else "") or id

    def _unit_and_code(self, position: Position, superior: str | None) -> str:
        """The unit only where it does not go without saying: it is the superior's, or the whole organization."""
        above = self._organization.positions_by_id.get(superior or "")
        known = above.unit if above else self._organization.root.id
        unit = "" if known == position.unit else self.name_of_unit(position.unit)
        return self._labels.joint.join(part for part in (unit, printable(position.code or "")) if part)

    def _names_of_holders(self, position: Position) -> str:
        holders = self._holders.get(position.id, ())
        names = self._labels.separator.join(map(self._holder, holders[:_HOLDERS_NAMED]))
        if len(holders) <= _HOLDERS_NAMED:
            return names
        rest = len(holders) - (0 if self._labels.rest_counts_all else _HOLDERS_NAMED)
        return self._labels.several_holders.format(names=names, count=rest)

    def _holder(self, holder: tuple[Person, Holding]) -> str:
        person, holding = holder
        name = printable(text_in(person.name or person.id, self._locale))
        manner = self._labels.manners.get(holding.manner)
        return self._labels.holder_in_manner.format(name=name, manner=manner) if manner else name

    def _elsewhere(self, dotted: DottedLine) -> str:
        nature = self._labels.natures.get(dotted.kind or "", self._labels.natures[""])
        return self._labels.elsewhere.format(nature=nature, name=self.name_of(dotted.position))


def shown_headcount(headcount: Headcount) -> str:
    """`×12`; `36/33` where fewer or more are there than approved; nothing for one person."""
    if headcount.filled is not None and headcount.filled != headcount.approved:
        return f"{shown_number(headcount.approved)}/{shown_number(headcount.filled)}"
    return "" if headcount.approved == 1 else f"×{shown_number(headcount.approved)}"


def shown_number(number: Decimal) -> str:
    return f"{number.normalize():f}"
