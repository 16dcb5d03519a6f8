import pytest

from orgdesign.findings import Severity
from orgdesign.lint.rules.segregation.complaint_not_independent import complaint_not_independent


def post(judging: str, work: str = "{text: one, action: 维修, object: 水表}") -> str:
    return f"""
organization: {{id: o, name: O}}
positions:
  - id: a
    title: A
    duties:
      - {work}
      - {{text: two, {judging}}}
"""


@pytest.mark.parametrize(
    ("judging", "expected"),
    [
        ("action: 调查, object: 客户对水表的投诉", 1),
        ("action: investigate, object: 客户投诉", 1),
        ("action: 调查, object: 热线投诉", 0),
        ("action: 登记, object: 水表投诉", 0),
        ("action: 调查, object: 水表", 0),
    ],
)
def test_complaints_about_the_posts_own_work_and_complaints_of_any_kind(violations, judging: str, expected: int):
    object = judging.rpartition(" ")[2]
    found = [f"7:9 A (a) judges “{object}” and carries out “水表” itself"]
    assert violations(complaint_not_independent, post(judging)) == found[:expected]


def test_to_carry_out_what_follows_from_complaints_is_no_work_complained_about(violations):
    work = "{text: one, action: 办理, object: 投诉赔偿}"
    assert violations(complaint_not_independent, post("action: 调查, object: 客户投诉", work)) == []


@pytest.mark.parametrize(("preset", "severity"), [("textbook@1", Severity.WARNING), ("regulated@1", Severity.ERROR)])
def test_it_is_an_error_where_the_trade_is_regulated(lint_text, preset: str, severity: Severity):
    found = lint_text(post("action: 调查, object: 客户投诉"), preset)
    assert [one.severity for one in found if one.rule == "complaint-not-independent"] == [severity]
