"""Chart → DOT, for Graphviz."""

from collections.abc import Iterator

from orgdesign.charts.chart import Box, Chart, Line

_GRAPH = """\
digraph organization {
    graph [charset="UTF-8", rankdir=TB, splines=line, nodesep=0.3, ranksep=0.5]
    node [shape=box, style=rounded, fontname="Noto Sans CJK SC", fontsize=11]
    edge [dir=none, headport=n, tailport=s, color="#8d99a8", fontname="Noto Sans CJK SC", fontsize=9]"""

_DOTTED = "style=dashed, dir=forward, constraint=false, headport=_, tailport=_"
_ASSISTANT = "dir=forward, arrowhead=odot, headport=_, tailport=_"


def dot(chart: Chart) -> str:
    return "\n".join([_GRAPH, *map(_node, chart.boxes), *map(_edge, chart.lines), *_levels(chart), "}"]) + "\n"


def _node(box: Box) -> str:
    title = f"{box.title} {box.count}".rstrip()
    label = "\\n".join(map(_escaped, (title, *box.details)))
    style = ', style="rounded,dashed"' if box.open else ""
    return f'    {_id(box.id)} [label="{label}"{style}]'


def _edge(line: Line) -> str:
    superior, report = _id(line.superior), _id(line.report)
    if line.kind == "dotted":
        return f'    {report} -> {superior} [{_DOTTED}, label="{_escaped(line.label)}"]'
    return f"    {superior} -> {report}" + (f" [{_ASSISTANT}]" if line.kind == "assistant" else "")


def _levels(chart: Chart) -> Iterator[str]:
    """Assistants stand beside their manager."""
    for line in chart.lines:
        if line.kind == "assistant":
            yield f"    {{ rank=same; {_id(line.superior)}; {_id(line.report)} }}"


def _id(id: str) -> str:
    """In an id, unlike in a label, a backslash stands for itself."""
    quoted = id.replace('"', '\\"')
    return f'"{quoted}"'


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"')
