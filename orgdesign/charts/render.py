"""Chart → text of a file in one of the formats."""

from collections.abc import Callable

from orgdesign.charts.chart import Chart
from orgdesign.charts.layout.scenes import laid_out
from orgdesign.charts.writers.dot import dot
from orgdesign.charts.writers.mermaid import mermaid
from orgdesign.charts.writers.svg import svg, svg_element
from orgdesign.errors import UsageError
from orgdesign.messages import message

FORMATS: dict[str, Callable[[Chart], str]] = {
    "svg": lambda chart: svg(laid_out(chart)),
    "mermaid": mermaid,
    "dot": dot,
}
EXTENSIONS = {"svg": "svg", "mermaid": "mmd", "dot": "dot"}


def render(chart: Chart, format: str) -> str:
    """The whole file. Raises UsageError for a format there is not."""
    if format not in FORMATS:
        raise UsageError(
            message("Charts cannot be written as {format}", format=format),
            message("Possible formats: {formats}", formats=tuple(FORMATS)),
        )
    return FORMATS[format](chart)


def embedded_svg(chart: Chart, *, prefix: str) -> str:
    """An `<svg>` element for an HTML document, where each chart needs a prefix of its own."""
    return svg_element(laid_out(chart), prefix=prefix)
