"""Scene → SVG, standing alone or inside an HTML document."""

from collections.abc import Iterator, Sequence
from html import escape

from orgdesign.charts.scene import Connector, DottedPath, PlacedBox, Scene, TextLine
from orgdesign.charts.writers.svg_path import path_of
from orgdesign.charts.writers.svg_style import accent_class, box_class, font_families, style_sheet, text_class

_MILLIMETRES = 25.4 / 96
_BAR_INSET, _BAR_END = 7, 9
_CORNER, _ASSISTANT_CORNER = 6, 14
_SWATCH_WIDTH, _SWATCH_HEIGHT = 28, 14


def svg(scene: Scene, *, prefix: str = "chart") -> str:
    """A whole SVG file."""
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + svg_element(scene, prefix=prefix)


def svg_element(scene: Scene, *, prefix: str = "chart") -> str:
    """The `<svg>` element alone, for an HTML document. Each chart there needs a prefix of its own for its ids."""
    width, height, name = scene.width, scene.height, escape(prefix)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" id="{name}" lang="{scene.locale}" xml:lang="{scene.locale}"'
        f' role="img" aria-labelledby="{name}-title {name}-description" width="{width * _MILLIMETRES:.2f}mm"'
        f' height="{height * _MILLIMETRES:.2f}mm" viewBox="0 0 {width} {height}"'
        f' font-family="{font_families(scene.locale)}">',
        f'<title id="{name}-title">{escape(scene.title)}</title>',
        f'<desc id="{name}-description">{escape(scene.description)}</desc>',
        f"<style>{style_sheet(scene)}</style>",
        f'<rect width="{width}" height="{height}" fill="#fff"/>',
        # Lines one pixel wide are sharp where they run through the middle of pixels.
        '<g transform="translate(.5 .5)">',
        *map(_rule, scene.rules),
        *map(_connector, scene.connectors),
        *(part for path in scene.dotted for part in _dotted(path, scene)),
        *(_box(box, name, scene) for box in scene.boxes),
        *map(_end, scene.dotted),
        *_legend(scene),
        *(_text(line, scene) for line in scene.texts),
        "</g>",
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _rule(points: Sequence[tuple[float, float]]) -> str:
    return f'<path class="od-rule" d="{path_of(points, 0)}"/>'


def _connector(connector: Connector) -> str:
    path = "".join(path_of(points, _CORNER) for points in connector.polylines)
    return f'<path class="od-{connector.kind}" d="{path}"/>'


def _box(placed: PlacedBox, prefix: str, scene: Scene) -> str:
    box, look, accent = placed.box, box_class(placed.box), accent_class(placed.box)
    described = " · ".join((f"{box.title} {box.count}".rstrip(), *box.details))
    corner = _ASSISTANT_CORNER if box.role == "assistant" else _CORNER
    bar = f'<path class="{accent}" d="M{_BAR_INSET} {_BAR_END}v{placed.height - 2 * _BAR_END}"/>' if accent else ""
    texts = "".join([_text(line, scene, look) for line in placed.lines])
    return (
        f'<g id="{prefix}-{escape(box.id)}" transform="translate({placed.x} {placed.y})">'
        f"<title>{escape(described, quote=False)}</title>"
        f'<rect class="{look}" width="{placed.width}" height="{placed.height}" rx="{corner}"/>{bar}{texts}</g>'
    )


def _text(line: TextLine, scene: Scene, look: str = "") -> str:
    anchor = "" if line.anchor == "start" else f' text-anchor="{line.anchor}"'
    name = text_class(line.style, scene, look)
    return f'<text class="{name}" x="{line.x}" y="{line.y}"{anchor}>{escape(line.text, quote=False)}</text>'


def _dotted(path: DottedPath, scene: Scene) -> Iterator[str]:
    line = path.line
    yield f"<g><title>{escape(line.label)}</title>"
    # From the superior's end, so that the dashes of lines that run together coincide.
    way = path_of(path.points[::-1], _CORNER)
    yield f'<path class="od-dotted od-{line.nature or "any"}-line" d="{way}"/>'
    if path.label:
        yield _text(path.label, scene)
    yield "</g>"


def _end(path: DottedPath) -> str:
    """A dot where a dotted line arrives at the superior."""
    x, y = path.points[-1]
    return f'<circle class="od-end" cx="{x:g}" cy="{y:g}" r="2.5"/>'


def _legend(scene: Scene) -> Iterator[str]:
    for swatch in scene.swatches:
        if swatch.kind in ("open", "assistant"):
            look, corner = ("od-open", 3) if swatch.kind == "open" else ("od-assistant-box", 7)
            yield (
                f'<rect class="od-box {look}" x="{swatch.x}" y="{swatch.y - _SWATCH_HEIGHT // 2}"'
                f' width="{_SWATCH_WIDTH}" height="{_SWATCH_HEIGHT}" rx="{corner}"/>'
            )
            continue
        if swatch.kind == "count":
            yield f'<text class="{text_class("count", scene)}" x="{swatch.x}" y="{swatch.y + 4}">{swatch.nature}</text>'
            continue
        nature = f" od-{swatch.nature or 'any'}-line" if swatch.kind == "dotted" else ""
        yield f'<path class="od-{swatch.kind}{nature}" d="M{swatch.x} {swatch.y}h{_SWATCH_WIDTH}"/>'
