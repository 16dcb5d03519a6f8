from decimal import Decimal

import pytest

from orgdesign.charts.chart import Box, Figure, LegendEntry, Line
from orgdesign.charts.organization_chart import organization_chart
from orgdesign.errors import UsageError
from orgdesign.model.headcount import Headcount
from orgdesign.model.position import ChartHint
from orgdesign.model.relation import DottedLine
from orgdesign.model.text import LocalizedText
from tests.charts.designs import department, design, outside, person, post, unit


def box_of(chart, id):
    return next(box for box in chart.boxes if box.id == id)


def test_shows_a_department_in_reading_order():
    chart = organization_chart(department())
    assert chart.boxes == (
        Box(id="vice-president", title="分管副总经理", details=("外部",), level=0, role="context", open=True),
        Box(id="manager", title="客户服务经理", details=("CS-01", "赵云"), leads=True),
        Box(id="assistant", title="经理助理", details=("CS-02",), role="assistant"),
        Box(
            id="complaints-lead",
            title="客户投诉主管",
            details=("投诉处理组·CS-11", "孙立（代）"),
            level=2,
            group=1,
            leads=True,
        ),
        Box(id="complaints", title="客户投诉管理专员", count="5/4", level=3, group=1),
        Box(id="inquiry", title="投诉调查专员", count="×2", level=3, group=1),
        Box(
            id="relations-lead",
            title="客户关系主管",
            details=("客户关系组·CS-21", "孙立"),
            level=2,
            group=2,
            leads=True,
        ),
        Box(id="relations", title="客户关系管理专员", count="×3", level=3, group=2),
        Box(id="proposals", title="客户提案管理专员", details=("空缺",), level=3, group=2, open=True),
        Box(id="quality", title="服务质量管理专员", details=("CS-03",), level=2),
    )
    assert Line(report="assistant", superior="manager", kind="assistant") in chart.lines
    assert (
        Line(report="complaints-lead", superior="quality", kind="dotted", nature="function", label="职能·质量抽检")
        in chart.lines
    )
    assert (chart.title, chart.subtitle) == ("客户服务部", "岗位结构图")
    assert chart.figures == (Figure("岗位", "9"), Figure("编制", "16"), Figure("层级", "3"))
    assert chart.legend == (
        LegendEntry("直接上级", "solid"),
        LegendEntry("助理", "assistant"),
        LegendEntry("职能", "dotted", "function"),
        LegendEntry("空缺、外部或委员会", "open"),
        LegendEntry("编制/在岗", "count", "5/4"),
    )


def test_a_part_begins_at_a_post_and_keeps_what_points_out_of_it():
    chart = organization_chart(department(), root="complaints-lead")
    assert [box.id for box in chart.boxes] == ["complaints-lead", "complaints", "inquiry"]
    assert chart.boxes[0].details == ("投诉处理组·CS-11", "孙立（代）", "职能：服务质量管理专员")
    assert (chart.subtitle, chart.figures[0]) == ("客户投诉主管·岗位结构图", Figure("岗位", "3"))


def test_a_part_may_be_a_unit():
    posts = [post("m", "经理"), post("lead", "主管", "m", unit="hotline"), post("agent", "座席", "lead", unit="night")]
    units = [unit("hotline", "热线组"), unit("night", "夜班组", parent="hotline")]
    chart = organization_chart(design(posts, units), root="hotline")
    assert [(box.id, box.level, box.details) for box in chart.boxes] == [
        ("lead", 1, ("热线组",)),
        ("agent", 2, ("夜班组",)),
    ]
    assert chart.subtitle == "热线组·岗位结构图"


def test_nobody_knows_the_root():
    with pytest.raises(UsageError, match="nobody is neither a post nor a unit of this design"):
        organization_chart(department(), root="nobody")


def test_depth_counts_layers_and_says_what_it_leaves_out():
    chart = organization_chart(department(), depth=2)
    assert [box.id for box in chart.boxes if box.level == 3] == []
    assert box_of(chart, "complaints-lead").details[-1] == "下设 2 岗"
    assert chart.figures[0] == Figure("岗位", "9")


def test_a_collapsed_post_hides_all_below():
    posts = [
        post("top", "经理"),
        post("lead", "主管", "top", chart=ChartHint(collapse=True)),
        post("a", "班长", "lead"),
        post("b", "座席", "a"),
    ]
    chart = organization_chart(design(posts))
    assert [box.id for box in chart.boxes] == ["top", "lead"]
    assert chart.boxes[1].details == ("下设 2 岗",)


def test_a_circle_stands_aside_and_says_so():
    chart = organization_chart(design([post("top", "经理"), post("a", "甲", "b"), post("b", "乙", "a")]))
    assert [(box.id, box.details) for box in chart.boxes] == [("top", ()), ("a", ("循环汇报至乙",)), ("b", ())]
    assert chart.lines == (Line(report="b", superior="a"),)


def test_a_second_superior_is_a_dotted_line():
    chart = organization_chart(design([post("a", "甲"), post("b", "乙"), post("c", "丙", ("a", "b"))]))
    assert chart.lines == (
        Line(report="c", superior="a"),
        Line(report="c", superior="b", kind="dotted", nature="second", label="另一上级"),
    )


def test_names_of_people_may_be_left_out():
    chart = organization_chart(department(), holders=False)
    assert box_of(chart, "manager").details == ("CS-01",)


def test_many_holders_are_counted():
    people = [person(name, "a") for name in ("赵", "钱", "孙")]
    assert organization_chart(design([post("a", "专员")], people=people)).boxes[0].details == ("赵、钱等 3 人",)
    english = organization_chart(design([post("a", "Agent")], people=people), locale="en")
    assert english.boxes[0].details == ("赵, 钱 and 1 more",)


def test_speaks_the_language_asked_for():
    title = LocalizedText.of((("zh-CN", "经理"), ("en", "Manager")), "zh-CN")
    chart = organization_chart(design([post("a", title)]), locale="en")
    assert (chart.boxes[0].title, chart.subtitle, chart.figures[0]) == (
        "Manager",
        "Organization chart",
        Figure("Posts", "1"),
    )


def test_titles_lose_control_characters():
    assert organization_chart(design([post("a", "经\x00理\n\t助理 ")])).boxes[0].title == "经理 助理"


def test_units_show_their_heads_and_all_heads_below():
    chart = organization_chart(department(), by="unit")
    assert chart.boxes == (
        Box(id="service", title="客户服务部", count="×16", role="unit", leads=True, details=("客户服务经理·赵云",)),
        Box(
            id="complaints", title="投诉处理组", count="×8", level=2, role="unit", details=("客户投诉主管·孙立（代）",)
        ),
        Box(id="relations", title="客户关系组", count="×5", level=2, role="unit", details=("客户关系主管·孙立",)),
    )
    assert chart.figures == (Figure("部门", "3"), Figure("编制", "16"), Figure("层级", "2"))


def test_a_unit_without_posts_shows_its_own_headcount_and_a_committee_is_open():
    units = [
        unit("a", "质量委员会", level="committee", headcount=Headcount(Decimal(7))),
        unit("b", "苏州分公司", legal_entity="苏州公司", head="boss"),
    ]
    chart = organization_chart(design([], units, outside=(outside("boss", "总经理"),)), by="unit")
    assert chart.boxes[1:] == (
        Box(id="a", title="质量委员会", count="×7", level=2, role="unit", open=True),
        Box(id="b", title="苏州分公司", level=2, role="unit", details=("总经理", "苏州公司")),
    )


def test_units_in_a_circle_stand_aside():
    chart = organization_chart(design([], [unit("a", "甲", parent="b"), unit("b", "乙", parent="a")]), by="unit")
    assert [(box.id, box.details) for box in chart.boxes] == [("service", ()), ("a", ("循环汇报至乙",)), ("b", ())]


def test_dotted_lines_to_oneself_are_no_lines():
    chart = organization_chart(design([post("a", "甲", dotted_to=(DottedLine(position="a"),))]))
    assert chart.lines == ()
