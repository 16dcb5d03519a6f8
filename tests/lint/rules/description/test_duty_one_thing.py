import pytest

from orgdesign.lint.rules.description.duty_one_thing import _apart, duty_one_thing
from orgdesign.text.reading import reader
from tests.lint.rules.description.statements import LANGUAGES, statements

# Several works that are not known to be so: one of the verbs has its thing in it, or the thing is no area's own.
MISSED = {
    "招聘客服人员;维护服务器",
    "保养生产设备,接待来访客户",
    "开发新客户,管理部门档案",
    "受理客訴案件,並採購部門文具",
    "招募客服人員;維護伺服器",
    "開發新客戶,管理部門檔案",
    "Prepare the financial statements; organise staff parties",
    "Service the production machines, receive visitors",
    "Clean the workshop floor and count attendance",
    "Win new customers, keep the department's archive",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_else_than_several_works_is_found(language):
    found = {duty for _, duty in statements(language) if _apart(reader().read(duty))}
    several = {duty for expected, duty in statements(language) if "several" in expected}
    assert found <= several
    assert several - found <= MISSED


def test_which_two_works_it_is_said_once_for_a_job(violations):
    assert violations(
        duty_one_thing,
        """
        organization: {id: o, name: O}
        jobs: [{id: j, title: J, duties: ['編製財務報表,舉辦員工旅遊']}]
        positions:
          - {id: a, title: A, job: j}
          - {id: b, title: B, job: j}
          - id: c
            title: C
            duties:
              - {text: '编制财务报表,组织员工团建活动', action: 编制, object: 财务报表}
              - Handle customer complaints and buy office supplies
              - 解答客户咨询,以降低设备故障率
              - Reconcile accounts and report differences
        """,
    ) == [
        "2:35 “編製財務報表,舉辦員工旅遊” of A (a) is more than one thing: “編製” and “舉辦” are different works",
        "10:9 “Handle customer complaints and buy office supplies” of C (c) is more than one thing: "
        "“Handle” and “buy” are different works",
    ]
