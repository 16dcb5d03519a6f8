"""Organization → chart of its units and their heads."""

from decimal import Decimal

from orgdesign.charts.chart import Box, Chart, Figure, Line
from orgdesign.charts.forest import Forest, forest_of
from orgdesign.charts.labels import Labels
from orgdesign.charts.legend import legend_of
from orgdesign.charts.line_breaking import printable
from orgdesign.charts.post_box import PostBoxes, shown_number
from orgdesign.charts.view import View, view_of
from orgdesign.model import Organization, Unit
from orgdesign.model.text import text_in


def unit_chart(
    organization: Organization, root: str | None, depth: int | None, locale: str, holders: bool, labels: Labels
) -> Chart:
    forest = forest_of({unit.id: unit.parent for unit in organization.units})
    if root is not None:
        forest = Forest((root,), forest.below, forest.cut)
    view = view_of(forest, depth=depth, collapsed=(), beside=(), above=())
    headcounts = _headcounts(organization, forest)
    names = PostBoxes(organization, locale, holders, labels)
    boxes = tuple(
        _box(organization, organization.units_by_id[id], view, forest, headcounts[id], names, labels)
        for id in view.superiors
    )
    lines = tuple(Line(report=id, superior=superior) for id, superior in view.superiors.items() if superior)
    return Chart(
        boxes=boxes,
        lines=lines,
        title=printable(text_in(organization.name, locale)),
        subtitle=labels.chart_by_unit,
        figures=(
            Figure(labels.units, str(len(view.levels))),
            Figure(labels.headcount, shown_number(sum((headcounts[id] for id in forest.roots), Decimal(0)))),
            Figure(labels.layers, str(max(view.levels.values(), default=0))),
        ),
        legend=legend_of(boxes, lines, labels),
        locale=locale,
    )


def _box(
    organization: Organization,
    unit: Unit,
    view: View,
    forest: Forest,
    headcount: Decimal,
    names: PostBoxes,
    labels: Labels,
) -> Box:
    folded = view.folded.get(unit.id, 0)
    circle = forest.cut.get(unit.id)
    details = (
        printable(unit.code or ""),
        names.head(organization.head_of(unit), unit.head),
        printable(unit.legal_entity or "") if _is_another_company(organization, unit) else "",
        labels.circle.format(name=names.name_of_unit(circle)) if circle else "",
        labels.folded_units.format(count=folded) if folded else "",
    )
    return Box(
        id=unit.id,
        title=names.name_of_unit(unit.id),
        details=tuple(detail for detail in details if detail),
        count=f"×{shown_number(headcount)}" if headcount else "",
        level=view.levels[unit.id],
        group=0,
        role="unit",
        leads=bool(forest.below.get(unit.id)),
        open=unit.level == "committee",
    )


def _is_another_company(organization: Organization, unit: Unit) -> bool:
    parent = organization.units_by_id.get(unit.parent or "")
    return parent is None or parent.legal_entity != unit.legal_entity


def _headcounts(organization: Organization, forest: Forest) -> dict[str, Decimal]:
    """The headcount of the posts in and below each unit; the unit's own where it has no posts there."""
    totals: dict[str, Decimal] = {}
    for id, _ in reversed(list(forest.walk())):
        own = (position.headcount.approved for position in organization.positions_by_unit.get(id, ()))
        total = sum(own, Decimal(0)) + sum((totals[below] for below in forest.below.get(id, ())), Decimal(0))
        written = organization.units_by_id[id].headcount
        totals[id] = total if total or written is None else written.approved
    return totals
