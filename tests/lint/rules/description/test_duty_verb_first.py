import pytest

from orgdesign.analysis.readings import Readings
from orgdesign.lint.rules.description.duty_verb_first import duty_verb_first
from orgdesign.text.opening import opening_of
from orgdesign.text.reading import reader
from tests.lint.rules.description.statements import LANGUAGES, statements

FEWEST = 0.9  # of the headings: one without any word for an act is not surely one


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_are_found_and_nothing_else(language):
    lexicon = reader().lexicon
    headings = {duty for expected, duty in statements(language) if "noun" in expected}
    found = {duty for _, duty in statements(language) if opening_of(duty, lexicon) == "thing"}
    assert found <= headings
    assert len(found) >= FEWEST * len(headings)


def test_what_stands_before_the_verb_is_passed_over(violations):
    assert (
        violations(
            duty_verb_first,
            """
            organization: {id: o, name: O}
            positions:
              - id: a
                title: A
                duties:
                  - 每日对库存进行盘点
                  - 负责受理投诉
                  - 负责投诉处理
                  - 定损工作：确定更换配件
                  - 客户来访时做好接待
                  - 1. Weekly, reconcile the accounts
                  - Customers are answered within a day
                  - Responsible for complaint handling
            """,
        )
        == []
    )


def test_a_heading_is_said_where_it_was_written_once_for_a_job(violations):
    assert violations(
        duty_verb_first,
        """
        organization: {id: o, name: O}
        jobs: [{id: j, title: J, duties: [客户投诉处理工作]}]
        positions:
          - {id: a, title: A, job: j}
          - {id: b, title: B, job: j}
          - id: c
            title: C
            duties:
              - {text: 客户投诉处理, action: 处理, object: 投诉}
              - 员工培训工作
        """,
    ) == [
        "2:35 “客户投诉处理工作” of A (a) names a field of work, not what is done",
        "10:9 “员工培训工作” of C (c) names a field of work, not what is done",
    ]


def test_the_hint_shows_the_duty_turned_round_where_its_act_stands_last(organization_of):
    organization = organization_of("""
        organization: {id: o, name: O}
        positions:
          - id: c
            title: C
            duties:
              - 外包维保单位监督、考核
              - 客户投诉处理工作
              - 绿化养护管理
              - 消防控制室24小时值班
        """)
    found = duty_verb_first.check(organization, readings=Readings(organization))
    assert [one.hint and one.hint.values["wording"] for one in found] == [
        "监督、考核外包维保单位",
        "处理客户投诉",
        None,
        None,
    ]
