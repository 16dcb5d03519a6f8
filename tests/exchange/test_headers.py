import pytest

from orgdesign.exchange.headers import field_named, fields_of


@pytest.mark.parametrize(
    ("headers", "fields"),
    [
        (
            ("岗位编号", "岗位名称", "上级编号", "所属部门", "编制（人）"),
            {"id": (0,), "title": (1,), "reports_to": (2,), "unit": (3,), "headcount": (4,)},
        ),
        (("职务", "汇报对象", "单位", "定员"), {"title": (0,), "reports_to": (1,), "unit": (2,), "headcount": (3,)}),
        (("職稱", "直屬主管", "部門", "員額"), {"title": (0,), "reports_to": (1,), "unit": (2,), "headcount": (3,)}),
        (("Position ID", "Job title", "Manager ID"), {"id": (0,), "title": (1,), "reports_to": (2,)}),
        (
            ("POST_UNIQUE_REFERENCE", "Grade (or equivalent)", "Reports to Senior Post", ""),
            {"id": (0,), "grade": (1,), "reports_to": (2,)},
        ),
        (("编号", "岗位编号"), {"id": (1,)}),
        (("工号", "姓名", "职位"), {"id": (0,), "name": (1,), "title": (2,)}),
        (("岗位编号", "工号", "姓名"), {"id": (0,), "person": (1,), "name": (2,)}),
        (("二级部门", "一级部门", "部门"), {"unit": (1, 0)}),
        (("Title", "Title"), {"title": (0,)}),
        (("", "??"), {}),
    ],
)
def test_headers_tell_the_fields(headers, fields):
    assert fields_of(headers) == fields


@pytest.mark.parametrize(
    ("word", "field"),
    [("reports_to", "reports_to"), ("上级", "reports_to"), ("manager", "reports_to"), ("colour", None)],
)
def test_a_field_may_be_named_by_its_name_or_by_any_header(word, field):
    assert field_named(word) == field
