from orgdesign.charts.layout.tree import tree_scene
from orgdesign.charts.organization_chart import organization_chart
from orgdesign.model.relation import DottedLine
from tests.charts.designs import department, design, post
from tests.charts.drawn import lines_through_boxes


def test_a_dotted_line_goes_round_the_boxes_with_its_label():
    scene = tree_scene(organization_chart(department()))
    (path,) = scene.dotted
    ends = {box.box.id: box for box in scene.boxes}
    assert path.points[0][0] in (ends["complaints-lead"].x, ends["complaints-lead"].right)
    assert path.points[-1][0] in (ends["quality"].x, ends["quality"].right)
    assert lines_through_boxes(scene) == []
    assert path.label is not None
    assert path.label.text == "职能·质量抽检"


def test_a_wall_chart_takes_the_short_way():
    posts = [post(f"p{number}", "专员", f"p{(number - 1) // 8}" if number else None) for number in range(1600)]
    posts.append(post("last", "专员", "p0", dotted_to=(DottedLine(position="p7"),)))
    (path,) = tree_scene(organization_chart(design(posts))).dotted
    assert len(path.points) == 4
