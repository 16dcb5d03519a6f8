"""What duties say, however they say it."""

import pytest

from orgdesign.text.company_words import CompanyWords
from orgdesign.text.reading import reader
from orgdesign.text.statement import Statement


def acts(statement: Statement) -> list[tuple[str | None, list[str]]]:
    """Class of action and the words of the object, act by act."""
    return [(act.action, [term.token.written for term in act.terms]) for act in statement.acts]


@pytest.mark.parametrize(
    "text",
    [
        "受理客户投诉",
        "负责客户投诉的受理",
        "负责客户投诉的受理工作",
        "对客户投诉进行受理",
        "1、受理客户投诉",
        "及时受理客户投诉，提高满意度",
        "受理客戶投訴",
    ],
)
def test_chinese_says_one_thing_in_many_forms(text):
    assert acts(reader().read(text)) == [("execute", ["客户投诉"])]


@pytest.mark.parametrize(
    "text",
    [
        "Handle customer complaints",
        "Handles customer complaints",
        "Handling of customer complaints",
        "Responsible for the handling of customer complaints",
        "Customer complaints are handled",
        "Handle all customer complaints, so that nobody waits",
    ],
)
def test_english_says_one_thing_in_many_forms(text):
    assert acts(reader().read(text)) == [("execute", ["customer complaints"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("按计划对客户进行定期回访", [("contact", ["客户", "计划"])]),
        ("按照技术规范对设备进行安装和调试", [("execute", ["设备", "技术规范"])] * 2),
        ("负责客户设备故障的诊断与维修工作", [("execute", ["客户", "设备故障"])] * 2),
        ("对办公区的安全情况进行监督检查", [("audit", ["办公区", "安全"])]),
        ("做好回访记录", [("record", ["回访"])]),
        ("组织员工培训", [("train", ["员工"])]),
        ("负责产品安装、调试与维修工作的组织安排", [("execute", ["产品"])] * 3),
        ("组织年度工作计划", [("organise", ["年度工作计划"])]),  # a plan that is organised is no planning
    ],
)
def test_chinese_says_the_act_last_or_within_a_frame(text, expected):
    assert acts(reader().read(text)) == expected


@pytest.mark.parametrize("tail", ["报总经理审批", "经主管批准后执行", "报批后组织实施", "提交公司领导审定"])
def test_who_approves_a_duty_is_no_act_of_it(tail):
    assert acts(reader().read(f"制定服务标准，{tail}")) == acts(reader().read("制定服务标准"))


def test_a_verb_before_a_noun_only_qualifies_it():
    assert acts(reader().read("制定投诉处理流程")) == [("plan", ["投诉", "处理", "流程"])]


def test_joined_verbs_share_their_object():
    read = acts(reader().read("收集、整理并分析客户意见"))
    assert [action for action, _ in read] == ["collect", "collect", "analyse"]
    assert [words for _, words in read] == [["客户意见"]] * 3


def test_who_only_helps_is_known():
    assert [act.assists for act in reader().read("协助主管处理客户投诉").acts] == [True]
    assert [act.assists for act in reader().read("Assist the manager in handling complaints").acts] == [True]


def test_numbered_scopes_are_no_part_of_the_wording():
    one, other = reader().read("受理第3号区域的客户投诉"), reader().read("受理第12号区域的客户投诉")
    assert one.wording is other.wording
    assert (one.numbers, other.numbers) == ((("区域", "3"),), (("区域", "12"),))
    assert reader().read("Handle complaints in Region 3").numbers == (("region", "3"),)


def test_named_scopes_are_found():
    assert {scope.id for scope in reader().read("负责华东区夜班的来电接听").scopes} >= {
        "region:east-china",
        "shift:night-shift",
    }


def test_what_is_stated_wins_over_the_text():
    stated = reader().read_parts("approve", "采购合同", "处理各项事务")
    assert acts(stated) == [("approve", ["采购", "合同"])] or acts(stated) == [("approve", ["采购合同"])]


def test_a_company_teaches_its_own_verbs():
    own = CompanyWords(verbs=(("approve", ("画圈",)),))
    assert acts(reader(own).read("画圈采购合同"))[0][0] == "approve"
    assert acts(reader().read("画圈采购合同"))[0][0] != "approve"


@pytest.mark.parametrize("text", ["", " ", "，。；", "的", "()", "负责", "…" * 50, "a" * 5000, "投诉" * 3000])
def test_reads_anything(text):
    assert isinstance(reader().read(text), Statement)
