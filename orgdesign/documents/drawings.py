"""The charts that are issued with documents, and those that stand in them."""

from markupsafe import Markup

from orgdesign.charts.chart import Chart
from orgdesign.charts.neighbourhood_chart import neighbourhood_chart
from orgdesign.charts.organization_chart import organization_chart
from orgdesign.charts.render import embedded_svg
from orgdesign.documents.edition import Edition
from orgdesign.model import Position


def neighbourhood_of(position: Position, edition: Edition) -> Chart | None:
    """The post's place in the line; nothing where it stands alone."""
    chart = neighbourhood_chart(edition.organization, position, locale=edition.wording.language)
    return chart if chart.lines else None


def chart_of(edition: Edition, root: str | None = None, depth: int | None = None) -> Chart:
    """The organization chart, or the part of it at and below `root`; the public sees no names."""
    return organization_chart(
        edition.organization,
        root=root,
        depth=depth,
        locale=edition.wording.language,
        holders=edition.audience != "public",
    )


def markup(chart: Chart, prefix: str) -> Markup:
    """A chart to stand in a page; `prefix` keeps its ids apart from those of others there."""
    # The writer of the chart escapes all texts itself.
    return Markup(embedded_svg(chart, prefix=prefix))
