from orgdesign.charts.organization_chart import organization_chart
from orgdesign.charts.render import render
from orgdesign.model.relation import DottedLine
from tests.charts.designs import design, post


def test_tells_solid_dotted_and_assistant_lines_apart():
    dotted = (DottedLine(position="q", kind="function", scope="抽检"),)
    posts = [
        post("m", "经理"),
        post("a", "助理", assistant_to="m"),
        post("q", "质量", "m", filled=0),
        post("c", "投诉", "m", heads=3, dotted_to=dotted),
    ]
    assert render(organization_chart(design(posts)), "mermaid") == (
        "flowchart TD\n"
        '    p1["经理"]\n'
        '    p2(["助理"])\n'
        '    p3["质量<br/>空缺"]\n'
        '    p4["投诉 ×3"]\n'
        "    p1 --o p2\n"
        "    p1 --- p3\n"
        "    p1 --- p4\n"
        '    p4 -.->|"职能·抽检"| p3\n'
        "    classDef open stroke-dasharray: 4 3\n"
        "    class p3 open\n"
    )


def test_writes_what_mermaid_would_misread_as_codes():
    titles = ['"引号"', "R&D <x>", "#quot;", "1. 经理", "- 列表", "100%", "`md`", "a\\nb", "(a[b{c|d"]
    labels = [
        "#34;引号#34;",
        "R#38;D #60;x#62;",
        "#35;quot;",
        "1#46; 经理",
        "#45; 列表",
        "100#37;",
        "#96;md#96;",
        "a#92;\u200bnb",
        "(a[b{c|d",
    ]
    posts = [post(f"p{number}", title) for number, title in enumerate(titles)]
    lines = render(organization_chart(design(posts)), "mermaid").splitlines()
    assert lines[1:10] == [f'    p{number}["{label}"]' for number, label in enumerate(labels, start=1)]
