"""Which duties are about the own unit of whoever has them."""

import pytest

from orgdesign.text.own_unit import is_about_own_unit


@pytest.mark.parametrize(
    "text",
    [
        "负责本部门员工的绩效考核",
        "制定部门年度工作计划",
        "考核下属员工绩效",
        "控制部门费用",
        "安排本班组的轮值",
        "control the budget of the department",
        "appraise direct reports",
        "plan the work of their team",
    ],
)
def test_own_units(text):
    assert is_about_own_unit(text)


@pytest.mark.parametrize(
    "text",
    [
        "汇总各部门用款计划",
        "协调相关部门解决投诉",
        "解决跨部门问题",
        "组织部门间的会议",
        "报部门经理审批",
        "检查下属公司的账目",
        "coordinate other departments",
        "answer questions of departments",
        "report to the department head",
    ],
)
def test_units_of_others(text):
    assert not is_about_own_unit(text)
