"""Organization → chart of its posts."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from decimal import Decimal

from orgdesign.charts.accents import accent_groups
from orgdesign.charts.chart import Box, Chart, Figure, Line
from orgdesign.charts.forest import Forest, forest_of
from orgdesign.charts.labels import Labels
from orgdesign.charts.legend import legend_of
from orgdesign.charts.line_breaking import printable
from orgdesign.charts.post_box import PostBoxes, shown_number
from orgdesign.charts.view import View, view_of
from orgdesign.model import Organization, Position
from orgdesign.model.text import text_in


def post_chart(
    organization: Organization, root: str | None, depth: int | None, locale: str, holders: bool, labels: Labels
) -> Chart:
    forest = _forest_of(organization, root)
    posts = organization.positions_by_id
    view = view_of(
        forest,
        depth=depth,
        collapsed={position.id for position in organization.positions if position.chart.collapse},
        beside={position.id for position in organization.positions if position.assistant_to is not None},
        above=organization.outside_by_id.keys() - posts.keys(),
    )
    lines = tuple(_lines(organization, view, locale, labels))
    boxes = tuple(_boxes(organization, forest, view, PostBoxes(organization, locale, holders, labels), lines))
    return Chart(
        boxes=boxes,
        lines=lines,
        title=printable(text_in(organization.name, locale)),
        subtitle=_subtitle(organization, root, locale, labels),
        figures=_figures([posts[id] for id in view.levels if id in posts], view, labels),
        legend=legend_of(boxes, lines, labels),
        locale=locale,
    )


def _subtitle(organization: Organization, root: str | None, locale: str, labels: Labels) -> str:
    if root is None or root == organization.root.id:
        return labels.chart_by_post
    named = organization.positions_by_id.get(root) or organization.units_by_id[root]
    return (
        printable(text_in(named.title if isinstance(named, Position) else named.name, locale))
        + labels.joint
        + labels.chart_by_post
    )


def _forest_of(organization: Organization, root: str | None) -> Forest:
    if root is None or root == organization.root.id:
        return forest_of(_superiors(organization, organization.positions))
    if root not in organization.positions_by_id:
        return forest_of(_superiors(organization, _positions_within(organization, root)))
    forest = forest_of(_superiors(organization, organization.positions))
    return Forest((root,), forest.below, forest.cut)


def _positions_within(organization: Organization, unit: str) -> list[Position]:
    inside: dict[str, bool] = {}
    for position in organization.positions:
        if position.unit not in inside:
            inside[position.unit] = any(above.id == unit for above in organization.path_to(position.unit))
    return [position for position in organization.positions if inside[position.unit]]


def _superiors(organization: Organization, positions: Collection[Position]) -> dict[str, str | None]:
    """The superior of each post; outside superiors of tops are put before their first report."""
    superiors: dict[str, str | None] = {}
    whole = len(positions) == len(organization.positions)
    for position in positions:
        superior = organization.lines.superior.get(position.id)
        if superior is None and whole:
            superior = _outside_superior(organization, position)
            superiors.setdefault(superior, None) if superior else None
        superiors[position.id] = superior
    return superiors


def _outside_superior(organization: Organization, position: Position) -> str | None:
    edges = organization.lines.foreign_superiors.get(position.id, ())
    named = edges[0].superior if edges else None
    return named if named in organization.outside_by_id else None


def _boxes(
    organization: Organization, forest: Forest, view: View, boxes: PostBoxes, lines: tuple[Line, ...]
) -> Iterator[Box]:
    drawn = {(line.report, line.superior) for line in lines}
    groups = accent_groups(organization, view.superiors)
    for id, superior in view.superiors.items():
        position = organization.positions_by_id.get(id)
        if position is None:
            yield boxes.outside(id)
            continue
        yield boxes.post(
            position,
            superior=superior,
            level=view.levels[id],
            group=groups.get(position.unit, 0),
            circle=forest.cut.get(id),
            folded=view.folded.get(id, 0),
            elsewhere=[dotted for dotted in position.dotted_to if (id, dotted.position) not in drawn],
        )


def _lines(organization: Organization, view: View, locale: str, labels: Labels) -> Iterator[Line]:
    for id, superior in view.superiors.items():
        position = organization.positions_by_id.get(id)
        if position is None:
            continue
        if superior:
            beside = position.assistant_to is not None
            side = {"left": "left", "right": "right"}.get(position.chart.side or "")
            yield Line(report=id, superior=superior, kind="assistant" if beside else "solid", side=side)  # type: ignore[arg-type]
        yield from _dotted_lines(organization, position, superior, view.superiors, locale, labels)


def _dotted_lines(
    organization: Organization,
    position: Position,
    superior: str | None,
    shown: Mapping[str, object],
    locale: str,
    labels: Labels,
) -> Iterator[Line]:
    for dotted in position.dotted_to:
        if dotted.position in shown and dotted.position != position.id:
            nature = dotted.kind if dotted.kind and dotted.kind in labels.natures else ""
            words = [labels.natures[nature] if nature else "", printable(text_in(dotted.scope or "", locale))]
            label = labels.joint.join(word for word in words if word)
            yield Line(report=position.id, superior=dotted.position, kind="dotted", nature=nature, label=label)
    for edge in organization.lines.edges[position.id][1:]:
        if edge.superior != superior and edge.superior in shown and edge.superior != position.id:
            yield Line(
                report=position.id,
                superior=edge.superior,
                kind="dotted",
                nature="second",
                label=labels.natures["second"],
            )


def _figures(posts: Iterable[Position], view: View, labels: Labels) -> tuple[Figure, ...]:
    posts = list(posts)
    headcount = sum((position.headcount.approved for position in posts), Decimal(0))
    return (
        Figure(labels.posts, str(len(posts))),
        Figure(labels.headcount, shown_number(headcount)),
        Figure(labels.layers, str(max(view.levels.values(), default=0))),
    )
