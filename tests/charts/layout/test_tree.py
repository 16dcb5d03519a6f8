"""The organization chart, whatever the organization."""

import random
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orgdesign.charts.chart import Box, Chart, Line, LineKind, Side
from orgdesign.charts.layout.tree import tree_scene
from orgdesign.charts.line_breaking import printable
from orgdesign.charts.organization_chart import organization_chart
from orgdesign.charts.scene import Scene
from tests.charts.designs import design, post
from tests.charts.drawn import crossings, escaping_texts, lines_through_boxes, overlaps

TITLES = ["主管", "客户投诉管理专员", "Customer Relations and Key Accounts Supervisor", "𠀀𠀁𪚥龘" * 6]
SIGNS = "客户服务投诉，。（）《》…— abcWM-/&<>\"'123😀"
LIVELY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def chart_of(seed: int) -> Chart:
    """A forest of up to sixty boxes with assistants, dotted lines, long texts and wishes for columns."""
    pick = random.Random(seed)
    width = pick.choice([1, 3, 8, 60])
    boxes, lines = [], []
    for number in range(pick.randint(1, 60)):
        boxes.append(
            Box(
                id=f"b{number}",
                title=_text(pick) or "—",
                details=tuple(filter(None, (_text(pick) for _ in range(pick.randrange(3))))),
                count=pick.choice(["", "×12", "36/33"]),
                columns=pick.choice([None] * 8 + [1, 2, 3]),
            )
        )
        if number and pick.random() < 0.92:
            superior = pick.randint(max(0, number - width), number - 1)
            kind: LineKind = "assistant" if pick.random() < 0.1 else "solid"
            side: Side | None = pick.choice([None, None, "left", "right"])
            lines.append(Line(report=f"b{number}", superior=f"b{superior}", kind=kind, side=side))
        if number and pick.random() < 0.06:
            other = pick.randrange(number)
            lines.append(Line(report=f"b{number}", superior=f"b{other}", kind="dotted", label="职能"))
    return Chart(boxes=tuple(boxes), lines=tuple(lines), title="客户服务部")


def _text(pick: random.Random) -> str:
    if pick.random() < 0.5:
        return pick.choice(TITLES)
    return printable("".join(pick.choices(SIGNS, k=pick.randint(1, 40))))


CHARTS = st.integers(0, 1_000_000).map(chart_of)


@LIVELY
@given(CHARTS)
def test_draws_every_box_once_and_apart_from_all_others(chart):
    scene = tree_scene(chart)
    assert [box.box for box in scene.boxes] == list(chart.boxes)
    assert overlaps(scene) == []


@LIVELY
@given(CHARTS)
def test_no_text_leaves_its_box(chart):
    assert escaping_texts(tree_scene(chart)) == []


@LIVELY
@given(CHARTS)
def test_no_line_runs_through_a_box(chart):
    assert lines_through_boxes(tree_scene(chart)) == []


@LIVELY
@given(CHARTS)
def test_solid_lines_of_two_superiors_never_touch(chart):
    assert crossings(tree_scene(chart)) == []


@LIVELY
@given(CHARTS)
def test_everything_is_on_the_sheet(chart):
    scene = tree_scene(chart)
    assert all(box.x > 0 and box.y > 0 for box in scene.boxes)
    assert all(box.right < scene.width and box.bottom < scene.height for box in scene.boxes)
    assert all(0 < x < scene.width and 0 < y < scene.height for path in scene.dotted for x, y in path.points)


@LIVELY
@given(CHARTS)
def test_siblings_stand_left_to_right_or_down_a_column(chart):
    scene = tree_scene(chart)
    places = {box.box.id: (box.x, box.y) for box in scene.boxes}
    reports: dict[str, list[tuple[float, float]]] = {}
    for line in chart.lines:
        if line.kind == "solid":
            reports.setdefault(line.superior, []).append(places[line.report])
    for siblings in reports.values():
        assert all(left < right for left, right in pairwise(siblings))


def outline_below(scene: Scene, root: str) -> list[tuple[float, float, float, float]]:
    top = next(box for box in scene.boxes if box.box.id == root)
    return [(box.x - top.x, box.y - top.y, box.width, box.height) for box in scene.boxes if box.box.id.startswith(root)]


@LIVELY
@given(st.integers(0, 10_000))
def test_equal_subtrees_are_drawn_alike(seed):
    below = random.Random(seed)
    shape = [below.randrange(number + 1) for number in range(below.randrange(1, 15))]
    posts = [post("top", "总经理")]
    for branch in ("a", "b", "c"):
        posts.append(post(branch, "部门经理", "top"))
        if branch == "b":
            continue
        names = [branch, *(f"{branch}-{number}" for number in range(len(shape)))]
        posts += [post(names[number + 1], "专员" * (number % 7 + 1), names[boss]) for number, boss in enumerate(shape)]
    scene = tree_scene(organization_chart(design(posts)))
    assert outline_below(scene, "a") == outline_below(scene, "c")


def test_a_chain_of_ten_thousand_is_drawn_straight_down():
    posts = [post(f"p{number}", "主管", f"p{number - 1}" if number else None) for number in range(10_000)]
    scene = tree_scene(organization_chart(design(posts)))
    assert len(scene.boxes) == 10_000
    assert all(box.bottom < below.y for box, below in pairwise(scene.boxes))


def test_a_manager_stands_over_the_middle_of_reports_in_a_row():
    posts = [post("m", "经理"), *(post(f"r{number}", "主管", "m") for number in range(3))]
    manager, *reports = tree_scene(organization_chart(design(posts))).boxes
    assert manager.x == reports[1].x
    assert len({report.y for report in reports}) == 1


def test_forty_leaves_hang_in_columns():
    posts = [post("m", "经理"), *(post(f"r{number}", "专员", "m", heads=2) for number in range(40))]
    scene = tree_scene(organization_chart(design(posts)))
    assert 0.8 < scene.width / scene.height < 2


def test_a_wish_for_columns_is_followed():
    from orgdesign.model.position import ChartHint

    posts = [post("m", "经理", chart=ChartHint(stack=2)), *(post(f"r{number}", "专员", "m") for number in range(5))]
    _, *reports = tree_scene(organization_chart(design(posts))).boxes
    columns = [report.x for report in reports]
    assert columns == [columns[0]] * 3 + [columns[3]] * 2
    assert columns[0] < columns[3]


def test_assistants_stand_left_and_right_above_the_reports():
    posts = [
        post("m", "经理"),
        post("a", "助理", assistant_to="m"),
        post("b", "秘书", assistant_to="m"),
        post("r", "主管", "m"),
    ]
    manager, left, right, report = tree_scene(organization_chart(design(posts))).boxes
    assert left.right < manager.x + manager.width / 2 < right.x
    assert manager.bottom < left.y == right.y < left.bottom < report.y
