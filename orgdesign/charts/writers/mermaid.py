"""Chart → Mermaid flowchart, for READMEs and wikis."""

import re
from collections.abc import Iterator

from orgdesign.charts.chart import Box, Chart, Line

# What Mermaid or Markdown would read as its own inside a quoted label.
_SPECIAL = re.compile(r"[\"#<>&%`\\*_~]")
_LIST_MARK = re.compile(r"^(\d*)([.)+-])(?=\s)")


def mermaid(chart: Chart) -> str:
    return "\n".join(_lines(chart)) + "\n"


def _lines(chart: Chart) -> Iterator[str]:
    names = {box.id: f"p{number}" for number, box in enumerate(chart.boxes, start=1)}
    yield "flowchart TD"
    for box in chart.boxes:
        yield f"    {names[box.id]}{_shape(box)}"
    for line in chart.lines:
        yield f"    {_arrow(line, names[line.superior], names[line.report])}"
    yield "    classDef open stroke-dasharray: 4 3"
    yield from (f"    class {names[box.id]} open" for box in chart.boxes if box.open)


def _shape(box: Box) -> str:
    title = f"{box.title} {box.count}".rstrip()
    label = "<br/>".join(map(_escaped, (title, *box.details)))
    return f'(["{label}"])' if box.role == "assistant" else f'["{label}"]'


def _arrow(line: Line, superior: str, report: str) -> str:
    """Solid lines down, assistants with a circle at their end, dotted lines up to the second superior."""
    if line.kind == "dotted":
        label = f'|"{_escaped(line.label)}"|' if line.label else ""
        return f"{report} -.->{label} {superior}"
    return f"{superior} {'--o' if line.kind == 'assistant' else '---'} {report}"


def _escaped(text: str) -> str:
    # Mermaid takes a backslash and an n for a line break even when both are written as codes: part them.
    escaped = _SPECIAL.sub(lambda match: f"#{ord(match[0])};", text.replace("\\n", "\\\u200bn"))
    return _LIST_MARK.sub(lambda match: f"{match[1]}#{ord(match[2])};", escaped)
