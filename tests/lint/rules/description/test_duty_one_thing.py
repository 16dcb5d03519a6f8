import pytest

from orgdesign.lint.rules.description.duty_one_thing import _apart, duty_one_thing
from orgdesign.text.reading import reader
from tests.lint.rules.description.statements import LANGUAGES, statements

FEWEST = 0.4  # of the duties that are several works: only those surely apart are found


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_else_than_several_works_is_found(language):
    found = {duty for _, duty in statements(language) if _apart(reader().read(duty).wording)}
    several = {duty for expected, duty in statements(language) if "several" in expected}
    assert found <= several
    assert len(found) >= FEWEST * len(several)


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
              - Prepare financial statements and clean the meeting rooms
              - 解答客户咨询,以降低设备故障率
              - Reconcile accounts and report differences
              - 收取物业费并开具收据
              - 收缴物业管理费，开具发票
              - 开具收据并收取物业费
              - 负责社区文化活动策划并管理保洁物料仓库
        """,
    ) == [
        "2:35 “編製財務報表,舉辦員工旅遊” of A (a) is more than one thing: "
        "“編製財務報表” and “舉辦員工旅遊” are different works",
        "10:9 “Prepare financial statements and clean the meeting rooms” of C (c) is more than one thing: "
        "“Prepare financial statements” and “clean the meeting rooms” are different works",
        "16:9 “负责社区文化活动策划并管理保洁物料仓库” of C (c) is more than one thing: "
        "“社区文化活动策划” and “管理保洁物料仓库” are different works",
    ]
