"""`orgdesign rules`: every rule, with the severity it has."""

from collections.abc import Iterator, Mapping
from gettext import NullTranslations
from itertools import groupby
from typing import TYPE_CHECKING, Any

import click

from orgdesign.cli.language import language_option, speak, spoken

if TYPE_CHECKING:
    from orgdesign.lint.settings import RuleSetting


@click.command("rules")
@click.argument("path", default=".", metavar="[PATH]", type=click.Path(exists=True))
@click.option("--preset", metavar="NAME", help="The preset to show; by default the one of the design in PATH.")
@click.option("--format", "format", type=click.Choice(["text", "json"]), default="text", show_default=True)
@language_option
def command(path: str, preset: str | None, format: str) -> None:
    """List all rules by family, with their severity for the design in PATH or under a preset."""
    from orgdesign.cli.design import configuration_for, language_in

    configuration = configuration_for((path,))
    speak(language_in(path))
    name = preset or configuration.preset
    settings = _settings(preset) if preset else configuration.settings.rules
    click.echo(_json(name, settings) if format == "json" else _table(settings, spoken()))


def _settings(preset: str) -> "Mapping[str, RuleSetting]":
    from orgdesign.errors import UsageError
    from orgdesign.lint.presets import PRESETS
    from orgdesign.lint.settings import preset_rules
    from orgdesign.messages import message
    from orgdesign.nearest import did_you_mean

    if preset not in PRESETS:
        raise UsageError(message("there is no preset {name}", name=preset), did_you_mean(preset, PRESETS))
    return preset_rules(preset)


def _table(settings: "Mapping[str, RuleSetting]", translations: NullTranslations) -> str:
    return "\n".join(_families(settings, translations))


def _families(settings: "Mapping[str, RuleSetting]", translations: NullTranslations) -> Iterator[str]:
    from orgdesign.cells import padded
    from orgdesign.messages import Message

    rows = list(_rows(settings))
    width = max(len(row["rule"]) for row in rows)
    for family, members in groupby(rows, key=lambda row: str(row["family"])):
        yield Message(family).text(translations)
        for row in members:
            severity = "/".join([row["severity"], *row["tiers"].values()])
            summary = Message(row["summary"]).text(translations)
            yield f"  {padded(row['rule'], width)}  {padded(severity, 15)}  {summary}"


def _json(preset: str, settings: "Mapping[str, RuleSetting]") -> str:
    import json

    return json.dumps({"version": 1, "preset": preset, "rules": list(_rows(settings))}, ensure_ascii=False, indent=2)


def _rows(settings: "Mapping[str, RuleSetting]") -> Iterator[dict[str, Any]]:
    from orgdesign.loading_rules import LOADING_RULES

    for loading_rule in LOADING_RULES.values():
        yield {
            "rule": loading_rule.id,
            "family": loading_rule.family,
            "severity": loading_rule.severity.word,
            "tiers": {},
            "summary": loading_rule.summary,
            "options": {},
        }
    for setting in settings.values():
        yield {
            "rule": setting.rule.id,
            "family": setting.rule.family,
            "severity": setting.severity.word if setting.severity else "off",
            "tiers": {tier: severity.word if severity else "off" for tier, severity in setting.tiers.items()},
            "summary": setting.rule.summary,
            "options": {name: _plain(value) for name, value in setting.options.items()},
        }


def _plain(value: object) -> object:
    """An option's value as JSON has it."""
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value if value is None or isinstance(value, bool | int | str) else str(value)
