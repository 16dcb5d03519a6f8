import json
import shutil
import subprocess

import pytest

from orgdesign.charts.organization_chart import organization_chart
from orgdesign.charts.render import render
from tests.charts.designs import department, design, post


@pytest.mark.skipif(not shutil.which("dot"), reason="Graphviz is not installed")
def test_graphviz_reads_every_title_as_written():
    titles = ['说"你好"', "反斜杠\\n", "<b>&amp;</b>", "{a|b}", "𠀀龘", "-> ; ]"]
    organization = design([post("top", "经理"), *(post(title, title, "top") for title in titles)])
    written = render(organization_chart(organization), "dot")
    done = subprocess.run(
        ["dot", "-Tjson"], input=written, capture_output=True, text=True, check=True, encoding="utf-8"
    )
    graph = json.loads(done.stdout)
    assert done.stderr == ""
    assert [node["name"] for node in graph["objects"]] == ["top", *titles]
    drawn = ["".join(step.get("text", "") for step in node["_ldraw_"]) for node in graph["objects"]]
    assert drawn == ["经理", *titles]


def test_tells_solid_dotted_and_assistant_lines_apart():
    written = render(organization_chart(department()), "dot")
    assert '    "manager" -> "quality"\n' in written
    assert '    "manager" -> "assistant" [dir=forward, arrowhead=odot, headport=_, tailport=_]\n' in written
    assert '    "complaints-lead" -> "quality" [style=dashed,' in written
