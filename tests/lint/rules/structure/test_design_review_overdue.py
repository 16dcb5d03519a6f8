from datetime import date

from orgdesign.lint.rules.structure.design_review_overdue import design_review_overdue


def test_a_review_is_due_after_two_years_to_the_day(violations):
    design = "organization: {id: o, name: O, effective: 2020-01-01, reviewed: 2024-07-01}"
    assert violations(design_review_overdue, design, today=date(2026, 6, 30)) == []
    assert violations(design_review_overdue, design, today=date(2026, 7, 1)) == [
        "1:55 the design of O (o) was last reviewed on 2024-07-01, 24 months or more ago"
    ]


def test_a_design_without_a_date_says_so(violations):
    assert violations(design_review_overdue, "organization: {id: o, name: O}") == [
        "1:1 the design of O (o) carries no date"
    ]
