"""Chart → scene, by the chart's layout."""

from collections.abc import Callable

from orgdesign.charts.chart import Chart, Layout
from orgdesign.charts.layout.neighbourhood import neighbourhood_scene
from orgdesign.charts.layout.tree import tree_scene
from orgdesign.charts.scene import Scene

LAYOUTS: dict[Layout, Callable[[Chart], Scene]] = {
    "tree": tree_scene,
    "neighbourhood": neighbourhood_scene,
}


def laid_out(chart: Chart) -> Scene:
    return LAYOUTS[chart.layout](chart)
