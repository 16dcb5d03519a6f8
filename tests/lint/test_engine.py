from dataclasses import replace

import pytest

from orgdesign.findings import Finding, Severity, fingerprint
from orgdesign.lint.catalog import all_rules
from orgdesign.lint.engine import RuleError, lint
from orgdesign.lint.settings import Settings, settings_for
from orgdesign.location import Location
from orgdesign.messages import Message

WIDE = """
organization: {id: service, name: Service}
positions:
  - {id: manager, title: Manager, reports_to: none, duties: [x]}
  - {id: officer, title: Officer, reports_to: manager, headcount: 9, duties: [y]}
"""


def only(*rules: str) -> Settings:
    settings = settings_for("textbook@1")
    return Settings({id: setting for id, setting in settings.rules.items() if id in rules})


def test_a_violation_becomes_a_finding(organization_of):
    (found,) = lint(organization_of(WIDE), only("span-too-wide"), {})
    assert found == Finding(
        rule="span-too-wide",
        severity=Severity.WARNING,
        message=found.message,
        location=Location("org.yaml", 3, 5, 3, 65),
        hint=Message(all_rules()["span-too-wide"].hint),
        data={"position": "manager"},
        fingerprint=fingerprint("span-too-wide", "position", "manager", "", ""),
    )


def test_findings_stand_in_the_order_of_their_places(organization_of):
    text = """
    organization: {id: service, name: Service}
    positions:
      - {id: z, title: Z, reports_to: none}
      - {id: a, title: A, reports_to: none}
      - {id: b, title: B, reports_to: b}
    """
    found = lint(organization_of(text), settings_for("textbook@1"), {"today": None})
    assert found == sorted(found, key=lambda one: (one.location, one.rule))
    assert len(found) > 2


def test_a_tier_has_its_own_severity(organization_of):
    text = WIDE.replace("headcount: 9", "headcount: 21")
    (found,) = lint(organization_of(text), only("span-too-wide"), {})
    assert found.severity is Severity.ERROR


def test_a_fingerprint_survives_moved_lines_and_list_indexes(organization_of):
    moved = WIDE.replace(
        "positions:\n", "positions:\n  - {id: aide, title: Aide, assistant_to: manager, duties: [z]}\n"
    )
    before, after = (lint(organization_of(text), only("span-too-wide"), {}) for text in (WIDE, moved))
    assert [one.fingerprint for one in before] == [one.fingerprint for one in after]
    assert [one.location for one in before] != [one.location for one in after]


def test_equal_fingerprints_are_told_apart_in_an_order_that_moved_lines_do_not_change(organization_of):
    dotted = ["{position: a}", "{position: a, kind: project}"]
    fingerprints = []
    for lines in (dotted, dotted[::-1]):
        text = f"""
        organization: {{id: service, name: Service}}
        positions:
          - {{id: a, title: A, reports_to: none}}
          - {{id: b, title: B, reports_to: a, dotted_to: [{", ".join(lines)}]}}
        """
        fingerprints.append({one.fingerprint for one in lint(organization_of(text), only("dotted-line-scope"), {})})
    assert fingerprints[0] == fingerprints[1]
    assert len(fingerprints[0]) == 2


def test_rules_without_anything_to_judge_are_silent_and_named_once(organization_of):
    text = """
    organization: {id: service, name: Service}
    positions:
      - {id: a, title: A, reports_to: none}
    """
    settings = only("position-overload", "responsibility-without-primary", "span-too-wide")
    (found,) = lint(organization_of(text), settings, {})
    assert (found.rule, found.severity, str(found.location)) == ("section-absent", Severity.INFO, "org.yaml:1:1")
    assert found.message.values["rules"] == ("position-overload", "responsibility-without-primary")
    assert found.data["rules"] == "position-overload, responsibility-without-primary"


def test_of_many_silent_rules_the_first_few_are_named_and_all_stand_in_the_data(organization_of):
    silent = (
        "position-overload",
        "responsibility-conflict",
        "responsibility-without-primary",
        "team-lead",
        "team-size",
    )
    (found,) = lint(organization_of("organization: {id: service, name: Service}"), only(*silent), {})
    assert str(found.message) == (
        "the design does not say enough for 5 rules, which are silent: position-overload, responsibility-conflict, "
        "responsibility-without-primary and 2 more; `orgdesign principles` lists them all"
    )
    assert found.data["rules"] == ", ".join(silent)


def test_a_rule_that_is_off_is_not_named_as_silent(organization_of):
    settings = only("position-overload")
    off = {id: replace(setting, severity=None) for id, setting in settings.rules.items()}
    assert lint(organization_of(WIDE.replace("duties", "notes")), Settings(off), {}) == []


def test_a_rule_that_fails_is_named(organization_of):
    def check(organization):
        raise ZeroDivisionError

    setting = only("reporting-cycle").rules["reporting-cycle"]
    broken = Settings({"reporting-cycle": replace(setting, rule=replace(setting.rule, check=check))})
    with pytest.raises(RuleError, match="the rule reporting-cycle failed") as raised:
        lint(organization_of(WIDE), broken, {})
    assert isinstance(raised.value.__cause__, ZeroDivisionError)
