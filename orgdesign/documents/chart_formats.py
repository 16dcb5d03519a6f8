"""Which kinds of file a chart can be written as. On its own: a chart needs nothing that documents are made with."""

from collections.abc import Callable, Mapping

from orgdesign.charts.chart import Chart
from orgdesign.charts.render import EXTENSIONS, render
from orgdesign.documents.output import Content

# By the ending of the file.
CHART_FORMATS: Mapping[str, Callable[[Chart], Content]] = {
    ending: lambda chart, format=format: render(chart, format)  # type: ignore[misc]
    for format, ending in EXTENSIONS.items()
}
