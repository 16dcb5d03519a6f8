"""The charts that are issued with documents, and those that stand in them."""

from collections.abc import Callable, Mapping

from markupsafe import Markup

from orgdesign.charts.scene import Scene
from orgdesign.charts.writers.svg import svg_element
from orgdesign.documents.edition import Edition
from orgdesign.model import Position

CHART_FORMATS: Mapping[str, Callable[[Scene], str]] = {}


def neighbourhood_of(position: Position, edition: Edition) -> Scene | None:
    return None


def chart_of(edition: Edition, format: str, root: str | None = None, depth: int | None = None) -> str:
    return ""


def markup(scene: Scene) -> Markup:
    return Markup(svg_element(scene))
