import pytest

from orgdesign.charts.layout.neighbourhood import neighbourhood_scene
from orgdesign.charts.neighbourhood_chart import neighbourhood_chart
from orgdesign.model.relation import DottedLine
from tests.charts.designs import department, design, post
from tests.charts.drawn import crossings, escaping_texts, lines_through_boxes, overlaps

MILLIMETRE = 96 / 25.4


def busy(title="客户投诉主管", reports=9):
    """A post with two assistants and two dotted superiors."""
    others = (DottedLine(position="east", kind="region", scope="华东"), DottedLine(position="project", kind="project"))
    organization = design(
        [
            post("manager", "客户服务经理"),
            post("east", "区域总经理", "manager"),
            post("project", "项目总监", "manager"),
            post("lead", title, "manager", dotted_to=others),
            post("a", "投诉助理", assistant_to="lead"),
            post("b", "数据助理", assistant_to="lead"),
            *(post(f"r{number}", "投诉管理专员", "lead", heads=number) for number in range(1, reports + 1)),
        ]
    )
    return neighbourhood_scene(neighbourhood_chart(organization, organization.positions[3]))


def every_post_of(organization):
    return [neighbourhood_scene(neighbourhood_chart(organization, position)) for position in organization.positions]


SCENES = [busy(), busy(reports=6), busy(reports=1), busy(reports=0), *every_post_of(department())]


@pytest.mark.parametrize("scene", SCENES)
def test_fits_its_place_in_the_job_description(scene):
    assert scene.width <= 165 * MILLIMETRE
    assert scene.height <= 42 * MILLIMETRE


@pytest.mark.parametrize(
    "scene", [*SCENES, busy("集团公司华东区域客户服务与售后技术支持中心高级质量监督管理主管（兼）" * 3)]
)
def test_boxes_texts_and_lines_keep_apart(scene):
    assert (overlaps(scene), escaping_texts(scene), lines_through_boxes(scene), crossings(scene)) == ([], [], [], [])
    assert all(box.x > 0 and box.right < scene.width and box.y > 0 and box.bottom < scene.height for box in scene.boxes)
