"""What is said of names that nobody bears."""

import pytest

DESIGN = """
organization: {id: o, name: Care, head: top}
outside: [{id: finance, name: Finance}]
units: [{id: after-sales, name: After-Sales, parent: o}]
positions:
  - {id: top, title: Top, reports_to: none}
  - {id: officer, title: 客户服务专员, unit: after-sales}
"""


@pytest.mark.parametrize(
    ("line", "sentence", "hint"),
    [
        ("  - {id: a, title: A, unit: aftersales}", "no unit is called aftersales", "after-sales"),
        ("  - {id: a, title: A, reports_to: 客户服务专圆}", "no post is called 客户服务专圆", "客户服务专员"),
        ("  - {id: a, title: A, serves: financ}", "no post or unit is called financ", "finance"),
        ("decisions: [{id: d, matter: D, approve: aftersales}]", "no post or unit is called aftersales", "after-sales"),
        ("decisions: [{id: d, matter: D, approve: oficer}]", "no post or unit is called oficer", "officer"),
        ("processes: [{id: p, name: P, steps: [{name: a, by: aftersales}]}]", "no post or unit is called aftersales",
         "after-sales"),
        ("processes: [{id: p, name: P, steps: [{id: one, name: One, then: [tow]}, {id: two, name: Two}]}]",
         "no step of this process is called tow", "two"),
        ("trainings: [{id: t, name: T, who: aftersales}]", "no post or unit is called aftersales", "after-sales"),
    ],
)  # fmt: skip
def test_the_id_that_was_probably_meant_is_named_wherever_it_may_stand(check_text, line, sentence, hint):
    (found,) = [one for one in check_text(DESIGN + line) if one.rule == "unknown-reference"]
    assert (str(found.message), str(found.hint)) == (sentence, f'did you mean "{hint}"?')


def test_only_who_may_be_outside_is_to_be_listed_there(check_text):
    lines = "grades: [{id: M1, name: Head}]\njobs: [{id: j, title: J, grade: xyz, backup: zzz}]\n"
    hints = [str(one.hint) for one in check_text(DESIGN + lines) if one.rule == "unknown-reference"]
    assert hints == [
        "correct the name, or add the missing entry",
        "correct the name, add the missing entry, or list it under `outside` if it is not designed here",
    ]


def test_a_post_without_an_id_is_known_by_its_title_written_as_an_id(check_text):
    lines = "  - {code: C-1, title: Sales Lead, unit: after-sales}\n  - {id: a, title: A, reports_to: sales-lead}"
    assert [one.rule for one in check_text(DESIGN + lines) if one.severity.word == "error"] == ["schema"]
