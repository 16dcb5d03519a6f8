from orgdesign.charts.chart import Box, Line
from orgdesign.charts.neighbourhood_chart import neighbourhood_chart
from orgdesign.model.relation import DottedLine
from tests.charts.designs import department, design, post


def test_shows_superior_reports_and_dotted_superiors():
    organization = department()
    chart = neighbourhood_chart(organization, organization.positions[2])
    assert chart.boxes == (
        Box(id="manager", title="客户服务经理", level=0, role="context"),
        Box(id="complaints-lead", title="客户投诉主管", role="focus"),
        Box(id="quality", title="服务质量管理专员", details=("职能·质量抽检",), level=0, role="context"),
        Box(id="complaints", title="客户投诉管理专员", count="5/4", level=0),
        Box(id="inquiry", title="投诉调查专员", count="×2", level=0),
    )
    assert chart.lines == (
        Line(report="complaints-lead", superior="manager"),
        Line(report="complaints-lead", superior="quality", kind="dotted", nature="function"),
        Line(report="complaints", superior="complaints-lead"),
        Line(report="inquiry", superior="complaints-lead"),
    )


def test_shows_an_outside_superior_and_assistants():
    organization = department()
    chart = neighbourhood_chart(organization, organization.positions[0])
    assert [(box.id, box.role, box.open) for box in chart.boxes[:3]] == [
        ("vice-president", "context", True),
        ("manager", "focus", False),
        ("assistant", "assistant", False),
    ]


def test_counts_reports_beyond_six():
    posts = [post("m", "经理"), *(post(f"r{number}", "专员", "m") for number in range(9))]
    organization = design(posts)
    chinese = neighbourhood_chart(organization, posts[0])
    assert [box.title for box in chinese.boxes] == ["经理", *["专员"] * 5, "等 9 岗"]
    assert neighbourhood_chart(organization, posts[0], locale="en").boxes[-1].title == "4 more"


def test_shows_each_post_once_even_in_a_circle():
    dotted = (DottedLine(position="b"), DottedLine(position="c"))
    posts = [post("a", "甲", ("b", "c"), dotted_to=dotted), post("b", "乙", "a"), post("c", "丙")]
    chart = neighbourhood_chart(design(posts), posts[0])
    assert [box.id for box in chart.boxes] == ["b", "a", "c"]
