"""Defaults, then the preset, then the rules of the configuration, then its overrides, of which later ones win."""

import pytest

from orgdesign.findings import Severity
from orgdesign.lint.settings import Change, settings_for

DESIGN = """
organization: {id: service, name: Service}
units:
  - {id: calls, name: Calls}
  - {id: night, name: Night, parent: calls}
grades:
  - {id: M1, name: Lead, rank: 3}
positions:
  - {id: manager, title: Manager, unit: service, reports_to: none}
  - {id: lead, title: Lead, unit: night, reports_to: manager, grade: M1, type: managerial}
  - {id: staff, title: Staff, unit: night, reports_to: lead, headcount: 9}
"""
LEAD = ("span-too-wide", "lead")


@pytest.fixture
def spans(check_text):
    """The severity of the lead's span of nine, whose limit is eight."""

    def severity(configuration: str, design: str = DESIGN) -> str | None:
        found = [one for one in check_text(design, configuration) if one.rule == "span-too-wide"]
        assert all(one.data == {"position": "lead"} for one in found)
        return found[0].severity.word if found else None

    return severity


def test_a_rule_runs_as_the_preset_sets_it(spans):
    assert spans("") == "warning"
    assert spans("preset: contact-center@1") is None


@pytest.mark.parametrize(
    ("value", "severity"),
    [
        ("off", None),
        ("info", "info"),
        ("error", "error"),
        ("{max: 9}", None),
        ("{max_specialists: 9}", None),
        ("{severity: error, max: 8}", "error"),
        ("{severity: off, max: 8}", None),
        ("{hard: 8}", "error"),
        ("{hard: 8, hard_severity: info}", "info"),
        ("{hard: 8, hard_severity: off}", None),
    ],
)
def test_a_rule_can_be_set_to_a_severity_or_options(spans, value, severity):
    assert spans(f"rules: {{span-too-wide: {value}}}") == severity


@pytest.mark.parametrize(
    "where",
    [
        "{unit: calls}",
        "{unit: service}",
        "{unit: [night, calls]}",
        "{type: managerial}",
        "{grade: M1}",
        "{position: lead}",
        "{file: org.yaml}",
        "{file: '*.yaml'}",
        "{unit: calls, type: managerial}",
    ],
)
def test_an_override_holds_where_all_its_conditions_do(spans, where):
    assert spans(f"overrides: [{{where: {where}, rules: {{span-too-wide: {{max: 9}}}}}}]") is None


@pytest.mark.parametrize(
    "where",
    ["{type: skilled}", "{position: staff}", "{file: other.yaml}", "{unit: calls, type: technical}", "{class: sales}"],
)
def test_an_override_leaves_the_rest_alone(spans, where):
    assert spans(f"overrides: [{{where: {where}, rules: {{span-too-wide: {{max: 9}}}}}}]") == "warning"


def test_an_override_may_be_stricter_than_the_rule(spans):
    strict = "overrides: [{where: {unit: night}, rules: {span-too-wide: {max: 3, severity: error}}}]"
    assert spans(strict, DESIGN.replace("headcount: 9", "headcount: 4")) == "error"


def test_an_override_can_switch_on_what_is_off(spans):
    off = "rules: {span-too-wide: off}\n"
    assert spans(off + "overrides: [{where: {unit: night}, rules: {span-too-wide: {max: 8}}}]") == "warning"
    assert spans(off + "overrides: [{where: {position: staff}, rules: {span-too-wide: {max: 8}}}]") is None


def test_the_later_override_wins(spans):
    one = "{where: {unit: calls}, rules: {span-too-wide: {max: 9}}}"
    other = "{where: {position: lead}, rules: {span-too-wide: {max: 8}}}"
    assert spans(f"overrides: [{one}, {other}]") == "warning"
    assert spans(f"overrides: [{other}, {one}]") is None


def test_options_alone_switch_a_rule_on_that_a_preset_has_off():
    settings = settings_for("small-department@1", {"span-too-narrow": Change(options={"min": 2})})
    assert settings.rules["span-too-narrow"].severity is Severity.WARNING


def test_a_rule_runs_once_for_all_that_is_set_alike(organization_of):
    settings = settings_for("textbook@1", {"span-too-wide": Change(severity=Severity.ERROR)})
    variants = settings.variants_of(settings.rules["span-too-wide"].rule, organization_of(DESIGN))
    assert variants.distinct() == [settings.rules["span-too-wide"]]
