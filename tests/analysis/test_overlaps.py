"""Pairs of duties: which are compared, which are overlaps, and why."""

from random import Random

import pytest

from orgdesign.analysis.overlap_words import shared_words, why
from orgdesign.analysis.overlaps import THRESHOLD, Overlap, overlaps_of
from orgdesign.analysis.readings import Readings


@pytest.fixture
def overlaps(organization_of):
    """The pairs from a threshold up in a design of posts with the duties given, `post: duty` a line."""

    def find(lines: str, threshold: float = THRESHOLD, *, locale: str = "zh-CN") -> list[Overlap]:
        posts = [line.strip().split(": ", 1) for line in lines.strip().splitlines()]
        positions = "\n".join(
            f"  - {{id: {post}, title: {post}, duties: [{{text: '{duty}'}}]}}" for post, duty in posts
        )
        design = (
            f"organization: {{id: o, name: O, locale: {locale}, head: top}}\npositions:\n  - {{id: top, title: Top}}\n"
        )
        return overlaps_of(Readings(organization_of(design + positions)), threshold)

    return find


def posts_of(pair: Overlap) -> frozenset[str]:
    return frozenset((pair.one.position.id, pair.other.position.id))


SAME = [
    ("监听坐席录音并评分", "抽听客服录音进行质检打分", "zh-CN"),
    ("受理客户投诉", "负责客诉的处理工作", "zh-CN"),
    ("受理客戶投訴", "負責客訴的處理工作", "zh-TW"),
    ("建立健全公司服务质量管理体系", "负责服务质量管理体系的建立与完善工作", "zh-CN"),
    ("按计划对客户进行定期回访，填写客户回访记录", "负责客户的定期回访工作，做好回访记录", "zh-CN"),
    ("及时收集并整理客户的各类信息资料", "负责客户信息资料的收集与整理工作", "zh-CN"),
    ("负责现场服务作业的安全检查工作", "对现场服务作业的安全情况进行监督检查", "zh-CN"),
    ("对各区域服务中心的绩效进行考核", "负责各区域服务中心的绩效考核工作", "zh-CN"),
    ("Handle customer complaints", "Responsible for the processing of client grievances", "en"),
    ("Approve supplier invoices", "Authorise vendor bills", "en"),
    ("Process the payroll", "Run the payroll", "en"),
    ("Handle employee grievances", "Resolve employee grievances", "en"),
]
OTHER = [
    ("制定投诉处理流程", "执行投诉处理流程", "zh-CN"),
    ("编制月度财务报表", "编制月度生产计划", "zh-CN"),
    ("申请退款", "审批退款", "zh-CN"),
    ("受理华东区客户投诉", "受理华南区客户投诉", "zh-CN"),
    ("负责售前咨询", "负责售后咨询", "zh-CN"),
    ("制定客户回访计划，报经理审批后执行", "制定员工培训计划，报经理审批后执行", "zh-CN"),
    ("对华东客户进行回访", "对华南客户进行回访", "zh-CN"),
    ("Write the complaints procedure", "Follow the complaints procedure", "en"),
    ("Coach agents on the inbound line", "Coach agents on the outbound line", "en"),
    ("Audit payroll", "Process the monthly payroll", "en"),
    ("Take orders in Region 3", "Take orders in Region 4", "en"),
]


@pytest.mark.parametrize(("one", "other", "locale"), SAME)
def test_finds_the_same_work_in_other_words(overlaps, one, other, locale):
    assert len(overlaps(f"a: {one}\nb: {other}", locale=locale)) == 1


@pytest.mark.parametrize(("one", "other", "locale"), OTHER)
def test_division_of_work_is_no_overlap(overlaps, one, other, locale):
    assert overlaps(f"a: {one}\nb: {other}", locale=locale) == []


OWN_UNITS = """
organization: {{id: o, name: O, head: a}}
units: [{{id: east, name: East}}, {{id: west, name: West}}]
positions:
  - {{id: a, title: A, unit: {first}, duties: [负责本部门员工的绩效考核]}}
  - {{id: b, title: B, unit: {second}, duties: [对本部门员工进行绩效考核]}}
"""


@pytest.mark.parametrize(("first", "second", "found"), [("east", "west", 0), ("east", "east", 1)])
def test_heads_of_two_units_may_do_the_same_for_their_own(organization_of, first, second, found):
    organization = organization_of(OWN_UNITS.format(first=first, second=second))
    assert len(overlaps_of(Readings(organization), THRESHOLD)) == found


def test_says_which_words_made_it(overlaps):
    (pair,) = overlaps("a: 监听坐席录音并评分\nb: 抽听客服录音进行质检打分")
    assert set(shared_words(pair)) >= {"监听", "抽听", "评分"}
    assert str(why(pair)).startswith("the same work on the same thing: ")


def test_no_sentence_ends_in_nothing(overlaps):
    (pair,) = overlaps(
        "a: Search for missing parcels with the carrier\nb: Find out why goods come back and inform the buyers",
        0.0,
        locale="en",
    )
    assert str(why(pair)) == "alike in what is done only: Search for = Find out why"


def test_shows_words_as_they_are_written(overlaps):
    (pair,) = overlaps("a: 受理客戶投訴\nb: 負責客訴的處理工作", locale="zh-TW")
    assert "客訴" in shared_words(pair)


def test_names_the_broader_duty(overlaps):
    pairs = overlaps("a: 处理客户投诉\nb: 处理客户对物流配送的投诉", 0.3)
    assert [str(why(pair)).split(":")[0] for pair in pairs] == ["what b does is a part of what a does"]


def test_each_duty_keeps_its_own_words_whichever_comes_first(overlaps):
    """The same wording stands before and after the other one."""
    first, last = overlaps("a: 受理客户投诉\nb: 负责客诉的处理工作\nc: 受理客户投诉", 0.5)[1:]
    assert {posts_of(first), posts_of(last)} == {frozenset("ab"), frozenset("bc")}
    for pair in (first, last):
        for duty, act in zip((pair.one, pair.other), pair.likeness.acts or (), strict=True):
            assert act in duty.statement.acts


def test_best_come_first_and_nothing_is_left_out_by_a_threshold_of_zero(overlaps):
    lines = "a: 受理客户投诉\nb: 负责客诉的处理工作\nc: 登记客诉工单\nd: 更换水泵"
    pairs = overlaps(lines, 0.0)
    assert [pair.score for pair in pairs] == sorted((pair.score for pair in pairs), reverse=True)
    assert {frozenset((pair.one.position.id, pair.other.position.id)) for pair in pairs} >= {
        frozenset("ab"),
        frozenset("ac"),
    }
    assert all(pair.score > 0 for pair in pairs)


def test_the_order_of_posts_changes_nothing(overlaps):
    lines = [f"p{at}: {text}" for at, (one, other, _) in enumerate(SAME[:2] + OTHER[:5]) for text in (one,)]
    lines += [f"q{at}: {text}" for at, (_, text, _) in enumerate(SAME[:2] + OTHER[:5])]
    shuffled = Random(3).sample(lines, len(lines))

    def found(pairs: list[Overlap]) -> list[tuple[str, str, float]]:
        return [(pair.one.position.id, pair.other.position.id, pair.score) for pair in pairs]

    assert found(overlaps("\n".join(lines), 0.1)) == found(overlaps("\n".join(shuffled), 0.1))


def test_a_word_in_every_duty_tells_less(overlaps):
    alone = overlaps("a: 更新客户的名册\nb: 清点客户的礼品", 0.0)
    verbs = ("拜访", "回访", "接待", "培训", "通知", "表彰", "筛选", "邀请")
    many = "\n".join(f"x{at}: {verb}客户" for at, verb in enumerate(verbs))
    among = overlaps(f"a: 更新客户的名册\nb: 清点客户的礼品\n{many}", 0.0)

    def score(pairs: list[Overlap]) -> float:
        return next(
            (pair.likeness.score for pair in pairs if {pair.one.position.id, pair.other.position.id} == {"a", "b"}), 0.0
        )

    assert score(among) <= score(alone)
