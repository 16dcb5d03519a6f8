import xml.etree.ElementTree as ElementTree

import pytest

from orgdesign.charts.layout.scenes import laid_out
from orgdesign.charts.organization_chart import organization_chart
from orgdesign.charts.render import embedded_svg, render
from orgdesign.charts.writers.svg import svg
from tests.charts.designs import department, design, post

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = "<script>alert('1')</script>\"&\x00]]>"


def ids_of(text):
    return [element.get("id") for element in ElementTree.fromstring(text).iter() if element.get("id")]


def test_is_well_formed_whatever_people_write():
    organization = design([post("a", HOSTILE, code=HOSTILE), post("b", "&amp;", "a")])
    root = ElementTree.fromstring(render(organization_chart(organization), "svg"))
    titles = [element.text for element in root.iter(f"{SVG}title")]
    assert titles[1:] == [
        "<script>alert('1')</script>\"&]]> · <script>alert('1')</script>\"&]]>",
        "&amp;",
    ]
    assert [element.tag for element in root.iter() if "script" in element.tag] == []


def test_has_a_name_for_those_who_do_not_see_it():
    root = ElementTree.fromstring(render(organization_chart(department()), "svg"))
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == "chart-title chart-description"
    assert root.findtext(f"{SVG}title") == "客户服务部 · 岗位结构图"
    assert root.findtext(f"{SVG}desc") == "岗位 9 · 编制 16 · 层级 3"


def test_is_as_large_on_paper_as_it_says():
    scene = laid_out(organization_chart(department()))
    root = ElementTree.fromstring(svg(scene))
    assert root.get("viewBox") == f"0 0 {scene.width} {scene.height}"
    assert float(root.get("width", "").removesuffix("mm")) == pytest.approx(scene.width * 25.4 / 96, abs=0.01)


def test_every_box_is_there_once_by_its_id():
    text = render(organization_chart(department()), "svg")
    boxes = [id for id in ids_of(text) if id not in ("chart", "chart-title", "chart-description")]
    assert boxes == [f"chart-{box.id}" for box in organization_chart(department()).boxes]


def test_two_charts_in_one_document_share_no_id():
    chart = organization_chart(department())
    one, other = embedded_svg(chart, prefix="one"), embedded_svg(chart, prefix="two")
    assert set(ids_of(one)).isdisjoint(ids_of(other))
    assert len(ids_of(one)) == len(chart.boxes) + 3


def test_needs_nothing_from_elsewhere():
    text = render(organization_chart(department()), "svg").replace('xmlns="http://www.w3.org/2000/svg"', "")
    assert [word for word in ("http", "href", "url(", "@import", "<script", "<image") if word in text] == []
