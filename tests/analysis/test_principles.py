from collections import Counter

from orgdesign.analysis.principles import PRINCIPLES, Score, scores_of
from orgdesign.findings import Finding, Severity, Waived
from orgdesign.lint.catalog import all_rules
from orgdesign.location import Location
from orgdesign.messages import message


def finding(rule: str, severity: Severity, waived: Waived | None = None) -> Finding:
    return Finding(rule, severity, message("wrong"), Location("org.yaml", 1, 1, 1, 2), waived=waived)


def score_by(principle: str, findings: list[Finding], judging: dict[str, bool]) -> Score:
    return next(one for one in scores_of(findings, judging) if one.principle.id == principle)


def test_there_are_the_ten_principles_of_the_format():
    assert [principle.id for principle in PRINCIPLES] == [
        "goal",
        "adaptability",
        "efficiency",
        "object-specialisation",
        "functional-specialisation",
        "layers",
        "control",
        "boundary",
        "system",
        "coordination",
    ]


def test_every_principle_is_backed_by_a_rule_there_is():
    without = [principle.id for principle in PRINCIPLES if all_rules().keys().isdisjoint(principle.rules)]
    assert without == []


def test_every_rule_stands_for_a_principle():
    assert all_rules().keys() - {rule for principle in PRINCIPLES for rule in principle.rules} == set()


def test_no_principle_names_a_rule_twice():
    for principle in PRINCIPLES:
        assert [rule for rule, times in Counter(principle.rules).items() if times > 1] == []


def test_findings_count_for_every_principle_their_rule_stands_for():
    found = finding("one-over-one", Severity.WARNING)
    scores = scores_of([found], {"one-over-one": True})
    assert {score.principle.id for score in scores if score.findings == (found,)} == {"efficiency", "layers"}


def test_the_worst_finding_decides():
    judging = {"boundary-without-owner": True, "contact-without-post": False}
    info = finding("boundary-without-owner", Severity.INFO)
    warning = finding("boundary-without-owner", Severity.WARNING)
    error = finding("boundary-without-owner", Severity.ERROR)
    excused = finding("boundary-without-owner", Severity.ERROR, Waived("known"))
    assert score_by("boundary", [], judging).verdict == "kept"
    assert score_by("boundary", [info], judging).verdict == "kept"
    assert score_by("boundary", [info, warning], judging).verdict == "weak"
    assert score_by("boundary", [info, warning, error], judging).verdict == "broken"
    assert score_by("boundary", [excused], judging).verdict == "kept"
    assert score_by("boundary", [excused], judging).waived == 1
    assert score_by("boundary", [], {"contact-without-post": False}).verdict == "unjudged"


def test_rules_that_judge_nothing_are_told_apart():
    score = score_by("boundary", [], {"boundary-without-owner": True, "contact-without-post": False})
    assert (score.judged, score.silent) == (("boundary-without-owner",), ("contact-without-post",))
