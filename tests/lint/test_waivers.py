from datetime import date

import pytest

from orgdesign.findings import Waived

HEAD = "organization: {id: service, name: Service}\npositions:\n"


def design(waiver: str, *, above: str = "", staff: str = "") -> str:
    """A lead of nine; the lead stands on line 3, or 4 below a comment of its own line."""
    return (
        f"{HEAD}{above}  - id: lead{waiver}\n    title: Lead\n    reports_to: none\n"
        f"  - id: staff{staff}\n    title: Staff\n    reports_to: lead\n    headcount: 9\n"
    )


@pytest.fixture
def judged(check_text):
    """What is waived, and what is said of the waivers themselves."""

    def judge(text: str, today: date = date(2026, 6, 30)) -> tuple[list[tuple[str, Waived | None]], list[str]]:
        found = check_text(text, today=today)
        spans = [(one.rule, one.waived) for one in found if one.rule == "span-too-wide"]
        faults = [
            f"{one.location.line}:{one.location.column} {one.severity.word}: {one.message} [{one.rule}]"
            for one in found
            if one.rule.startswith("waiver-")
        ]
        return spans, faults

    return judge


def excused(reason: str, until: date | None = None) -> tuple[list[tuple[str, Waived]], list[str]]:
    return [("span-too-wide", Waived(reason, until))], []


NOT_EXCUSED = [("span-too-wide", None)]


@pytest.mark.parametrize(
    ("waiver", "reason", "until"),
    [
        ("ignore[span-too-wide] a lead is hired", "a lead is hired", None),
        ("ignore[span-too-wide] a lead is hired until 2026-06-30", "a lead is hired", date(2026, 6, 30)),
        ("ignore[span-too-wide] 新设岗位,二季度补员 until 2026-06-30", "新设岗位,二季度补员", date(2026, 6, 30)),
        ("ignore[span-too-wide] 新设岗位，二季度补员，直到 2026-06-30", "新设岗位，二季度补员", date(2026, 6, 30)),
        ("ignore[span-too-wide] 二季度补员至2026年6月30日。", "二季度补员", date(2026, 6, 30)),
        ("ignore[span-too-wide]: until further notice", "until further notice", None),
        ("ignore [ span-too-wide ] reason", "reason", None),
        ("ignore［span-too-wide］ 原因", "原因", None),
    ],
)
def test_a_waiver_says_what_why_and_until_when(judged, waiver, reason, until):
    assert judged(design(f"  # orgdesign: {waiver}")) == excused(reason, until)


def test_a_trailing_waiver_covers_the_item_that_starts_on_its_line(judged):
    waiver = "  # orgdesign: ignore[span-too-wide] why"
    assert judged(design(waiver)) == excused("why")
    assert judged(design("", staff=waiver)) == (
        NOT_EXCUSED,
        ["6:16 warning: there is nothing to excuse here for span-too-wide [waiver-unused]"],
    )


def test_a_trailing_waiver_further_down_covers_the_innermost_item_around_it(judged):
    text = design("").replace("title: Lead", "title: Lead  # orgdesign: ignore[span-too-wide] why")
    assert judged(text) == excused("why")


def test_a_trailing_waiver_behind_a_list_covers_its_key(check_text):
    staff = "  - {id: a, title: A, reports_to: none}\n  - {id: b, title: B}\n  - id: c\n    title: C\n"
    text = f"{HEAD}{staff}    reports_to: [a, b]  # orgdesign: ignore[unity-of-command] why\n"
    found = [one for one in check_text(text) if one.rule in ("unity-of-command", "waiver-unused")]
    assert [(one.rule, one.waived) for one in found] == [("unity-of-command", Waived("why"))]


def test_a_waiver_inside_a_part_does_not_cover_the_whole(judged):
    duty = "    duties:\n      - text: Lead the team\n        time: 20%  # orgdesign: ignore[span-too-wide] why\n"
    spans, faults = judged(design("").replace("    reports_to: none\n", f"    reports_to: none\n{duty}"))
    assert (spans, len(faults)) == (NOT_EXCUSED, 1)


def test_a_waiver_alone_on_its_line_covers_the_next_item(judged):
    above = "  # orgdesign: ignore[span-too-wide] why\n\n  # another remark\n"
    assert judged(design("", above=above)) == excused("why")


def test_a_waiver_in_the_organization_covers_its_line(check_text):
    text = HEAD.replace("\npos", "  # orgdesign: ignore[design-review-overdue] reviewed in July\npos")
    found = check_text(text + "  - {id: lead, title: Lead, reports_to: none}\n")
    assert {one.rule: one.waived for one in found if one.rule in ("design-review-overdue", "waiver-unused")} == {
        "design-review-overdue": Waived("reviewed in July")
    }


def test_a_waiver_alone_above_the_organization_covers_its_line(check_text):
    waiver = "# orgdesign: ignore[design-review-overdue] reviewed in July\n"
    found = check_text(waiver + HEAD + "  - {id: lead, title: Lead, reports_to: none}\n")
    assert {one.rule: one.waived for one in found if one.rule in ("design-review-overdue", "waiver-unused")} == {
        "design-review-overdue": Waived("reviewed in July")
    }


def test_a_trailing_waiver_covers_every_item_of_a_list_on_one_line(judged):
    text = (
        "organization: {id: service, name: Service}\n"
        "positions: [{id: x, title: X, reports_to: lead, headcount: 9}, {id: lead, title: Lead, reports_to: none}]"
    )
    assert judged(text + "  # orgdesign: ignore[span-too-wide] why\n") == excused("why")


def test_only_the_primary_place_counts(check_text):
    text = HEAD + (
        "  - {id: a, title: A, reports_to: b}\n"
        "  - {id: b, title: B, reports_to: a}  # orgdesign: ignore[reporting-cycle] why\n"
    )
    assert [one.waived for one in check_text(text) if one.rule == "reporting-cycle"] == [None]


def test_text_inside_a_scalar_is_never_a_waiver(judged):
    block = "    purpose: |\n      # orgdesign: ignore[span-too-wide] why\n"
    quoted = "    purpose: 'x # orgdesign: ignore[span-too-wide] why'\n"
    for text in (block, quoted):
        assert judged(design("").replace("    title: Lead\n", f"    title: Lead\n{text}")) == (NOT_EXCUSED, [])


@pytest.mark.parametrize(
    ("waiver", "fault"),
    [
        ("ignore[span-too-wide]", "error: this waiver gives no reason, so it excuses nothing [waiver-without-reason]"),
        (
            "ignore[span-too-wide] until 2027-01-01",
            "error: this waiver gives no reason, so it excuses nothing [waiver-without-reason]",
        ),
        ("ignore[span-to-wide] why", "error: there is no rule span-to-wide [waiver-unknown-rule]"),
        ("ignore[span-too-wide, spam] why", "error: there is no rule spam [waiver-unknown-rule]"),
        ("ignore[] why", "error: this waiver names no rule [waiver-unknown-rule]"),
        ("ignore span-too-wide why", "error: this waiver names no rule [waiver-unknown-rule]"),
        ("ignore[schema, span-too-wide] why", "error: what schema finds cannot be waived [waiver-unknown-rule]"),
        ("ignore[span-too-wide] why until 2026-06-29", "error: this waiver ended on 2026-06-29 [waiver-expired]"),
        (
            "ignore[span-too-wide] why until 2026-02-30",
            "error: 2026-02-30 is not a day of any calendar [waiver-expired]",
        ),
    ],
)
def test_a_faulty_waiver_is_a_finding_and_excuses_nothing(judged, waiver, fault):
    assert judged(design(f"  # orgdesign: {waiver}")) == (NOT_EXCUSED, [f"3:15 {fault}"])


def test_an_unknown_rule_gets_the_nearest_name(check_text):
    found = check_text(design("  # orgdesign: ignore[span-to-wide] why"))
    assert [str(one.hint) for one in found if one.rule == "waiver-unknown-rule"] == ['did you mean "span-too-wide"?']


def test_a_waiver_of_several_rules_names_those_it_does_not_need(judged):
    spans, faults = judged(design("  # orgdesign: ignore[root-count, span-too-wide, reporting-cycle] why"))
    assert spans == excused("why")[0]
    assert faults == ["3:15 warning: there is nothing to excuse here for root-count, reporting-cycle [waiver-unused]"]


def test_equal_waivers_have_fingerprints_of_their_own(check_text):
    waiver = "  # orgdesign: ignore[root-count] why"
    found = [one.fingerprint for one in check_text(design(waiver, staff=waiver)) if one.rule == "waiver-unused"]
    assert len(found) == len(set(found)) == 2


@pytest.mark.parametrize(
    ("reason", "excused"),
    [
        ("small branch", False),
        ("小网点只有一人，补偿控制", False),
        ("小网点只有一人，补偿控制：财务每月复核", True),
        ("small branch, compensating control: monthly review by finance", True),
    ],
)
def test_a_waiver_of_a_segregation_rule_names_a_compensating_control(check_text, reason: str, excused: bool):
    text = f"""
organization: {{id: o, name: O}}
positions:
  - {{id: a, title: A}}
decisions:
  - {{id: d, matter: D, propose: a, approve: a}}  # orgdesign: ignore[apply-and-approve] {reason}
"""
    found = {one.rule: one for one in check_text(text)}
    assert (found["apply-and-approve"].waived is not None) == excused
    assert ("waiver-without-reason" in found) != excused
