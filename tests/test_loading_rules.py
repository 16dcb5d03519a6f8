import pytest

from orgdesign.findings import Severity
from orgdesign.loading_rules import LOADING_RULES

E, W, I = Severity.ERROR, Severity.WARNING, Severity.INFO  # noqa: E741


def test_has_the_rules_of_the_catalogue_with_their_severities():
    assert {rule.id: rule.severity for rule in LOADING_RULES.values()} == {
        "yaml-syntax": E,
        "punctuation": E,
        "duplicate-key": E,
        "schema": E,
        "duplicate-id": E,
        "id-case-clash": E,
        "unknown-reference": E,
        "encoding": I,
        "limit-exceeded": E,
        "unreadable-file": E,
        "section-absent": I,
        "waiver-without-reason": E,
        "waiver-unknown-rule": E,
        "waiver-expired": E,
        "waiver-unused": W,
        "missing-glyph": E,
        "layout-overflow": I,
    }


@pytest.mark.parametrize("rule", [one for one in LOADING_RULES.values() if one.fails], ids=lambda rule: rule.id)
def test_finds_in_its_failing_example_what_its_passing_one_has_not(check_text, rule):
    passing = {one.rule for one in check_text(rule.passes) if one.rule in LOADING_RULES}
    failing = {one.rule for one in check_text(rule.fails) if one.rule in LOADING_RULES}
    assert passing <= {"section-absent"}
    assert failing - {"section-absent"} == {rule.id}


@pytest.mark.parametrize("rule", LOADING_RULES.values(), ids=lambda rule: rule.id)
def test_explains_itself(rule):
    assert rule.summary.endswith(".")
    assert rule.rationale.endswith(".")
    assert rule.hint
