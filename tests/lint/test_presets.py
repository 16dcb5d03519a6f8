"""An edition, once released, never changes its findings: the golden files hold every setting of each."""

import os
from pathlib import Path

import pytest

from orgdesign.lint.catalog import all_rules
from orgdesign.lint.option_types import option_value
from orgdesign.lint.presets import DEFAULT_PRESET, PRESETS
from orgdesign.lint.settings import RuleSetting, preset_rules

GOLDEN = Path(__file__).parents[1] / "golden" / "presets"


def line_of(setting: RuleSetting) -> str:
    severity = setting.severity.word if setting.severity else "off"
    tiers = [f"{tier}_severity={one.word if one else 'off'}" for tier, one in setting.tiers.items()]
    options = [f"{name}={value}" for name, value in setting.options.items()]
    return " ".join([f"{setting.rule.id}:", severity, *tiers, *options]) + "\n"


def test_there_are_the_four_presets():
    assert list(PRESETS) == ["textbook@1", "contact-center@1", "small-department@1", "regulated@1"]
    assert DEFAULT_PRESET == "textbook@1"


@pytest.mark.parametrize("preset", PRESETS)
def test_an_edition_sets_every_rule_as_it_did_when_it_was_released(preset):
    written = "".join(line_of(setting) for setting in preset_rules(preset).values())
    golden = GOLDEN / f"{preset}.txt"
    if os.environ.get("ORGDESIGN_UPDATE_GOLDEN"):
        golden.write_text(written, encoding="utf-8", newline="\n")
    assert written == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("preset", PRESETS)
def test_an_edition_sets_values_that_users_could_write_as_well(preset):
    for setting in preset_rules(preset).values():
        for name, value in setting.options.items():
            annotation = setting.rule.options[name].annotation
            written = list(map(str, value)) if isinstance(value, tuple) else None if value is None else str(value)
            if written != "":
                assert option_value(annotation, written) == value, (setting.rule.id, name)


def test_a_rule_newer_than_an_edition_is_off_in_it(monkeypatch):
    from dataclasses import replace

    from orgdesign.lint.settings import _default_setting

    rule = replace(all_rules()["span-too-wide"], since=2)
    assert _default_setting(rule, edition=1).severity is None
    assert _default_setting(rule, edition=2).severity is rule.severity
