"""`orgdesign explain`: the manual page of one rule."""

import re
from collections.abc import Iterator
from gettext import NullTranslations
from typing import TYPE_CHECKING

import click

from orgdesign.cli.language import language_option, speak, spoken

if TYPE_CHECKING:
    from orgdesign.lint.rule import Rule
    from orgdesign.lint.settings import RuleSetting
    from orgdesign.loading_rules import LoadingRule

# Names and texts of examples begin with a capital letter; ids and comments stay what they are in every language.
_PHRASE = re.compile(r"(?:(?<=[:,-] )|(?<=\[))(?<!id: )[A-Z][a-z]+(?:[ -][A-Za-z]+)*")


@click.command("explain")
@click.argument("rule")
@language_option
def command(rule: str) -> None:
    """Explain a rule: what it says and why, what to do, its options, and an example that passes and one that fails."""
    from orgdesign.cli.design import language_in

    speak(language_in("."))
    click.echo("\n".join(_page(_rule_called(rule), spoken())))


def _rule_called(name: str) -> "Rule | LoadingRule":
    from orgdesign.errors import UsageError
    from orgdesign.lint.catalog import all_rules
    from orgdesign.loading_rules import LOADING_RULES
    from orgdesign.messages import message
    from orgdesign.nearest import did_you_mean

    rules: dict[str, Rule | LoadingRule] = {**LOADING_RULES, **all_rules()}
    if name not in rules:
        hint = did_you_mean(name, rules) or message("`orgdesign rules` lists them all")
        raise UsageError(message("there is no rule {rule}", rule=name), hint)
    return rules[name]


def _page(rule: "Rule | LoadingRule", translations: NullTranslations) -> Iterator[str]:
    from orgdesign.cli.field_names import field_names
    from orgdesign.loading_rules import LoadingRule
    from orgdesign.messages import Message, message

    def say(text: str) -> str:
        return Message(text).text(translations)

    yield f"{rule.id} ({say(rule.family)})"
    yield ""
    yield say(rule.summary)
    yield say(rule.rationale)
    yield ""
    yield message("What to do: {hint}", hint=Message(rule.hint)).text(translations)
    yield ""
    if isinstance(rule, LoadingRule):
        severity = say(rule.severity.word)
        yield message("Severity: {severity}; it cannot be switched off.", severity=severity).text(translations)
    else:
        yield from _options(rule, translations)
        yield from _presets(rule, translations)
    for title, example in (
        (message("Passes:"), rule.passes),
        (message("Fails:"), rule.fails),
    ):
        if example:
            yield ""
            yield title.text(translations)
            yield from (f"    {line}".rstrip() for line in example_in(translations, example).splitlines())
    names = {**field_names(rule.passes, translations), **field_names(rule.fails, translations)}
    if names:
        pairs = tuple(f"{field} {name}" for field, name in names.items())
        yield ""
        yield message("Fields: {pairs}; the names in your language may be written too.", pairs=pairs).text(translations)


def example_in(translations: NullTranslations, example: str) -> str:
    """An example with its names and texts in the user's language."""
    return _PHRASE.sub(lambda phrase: translations.gettext(phrase[0]), example)


def phrases_of(example: str) -> list[str]:
    """The names and texts of an example, which translators see."""
    return _PHRASE.findall(example)


def _options(rule: "Rule", translations: NullTranslations) -> Iterator[str]:
    from orgdesign.lint.option_types import type_words
    from orgdesign.messages import message

    yield message("Options:").text(translations)
    severities = {"severity": rule.severity, **{f"{tier}_severity": severity for tier, severity in rule.tiers.items()}}
    words = message("off, error, warning or info").text(translations)
    rows = [(name, words, severity.word) for name, severity in severities.items()]
    for name, option in rule.options.items():
        rows.append((name, type_words(option.annotation).text(translations), _shown(option.default)))
    width = max(len(name) for name, _, _ in rows)
    for name, kind, default in rows:
        yield f"    {name:<{width}}  " + message("{kind}; by default {default}", kind=kind, default=default).text(
            translations
        )


def _presets(rule: "Rule", translations: NullTranslations) -> Iterator[str]:
    from orgdesign.lint.presets import PRESETS
    from orgdesign.lint.settings import preset_rules
    from orgdesign.messages import message

    yield ""
    yield message("Presets:").text(translations)
    width = max(map(len, PRESETS))
    for preset in PRESETS:
        yield f"    {preset:<{width}}  {_set(preset_rules(preset)[rule.id])}"


def _set(setting: "RuleSetting") -> str:
    """What a preset sets, in the form `orgdesign.yaml` takes it."""
    if setting.severity is None:
        return "off"
    tiers = {f"{tier}_severity": severity.word if severity else "off" for tier, severity in setting.tiers.items()}
    options = {name: _shown(value) for name, value in setting.options.items() if value is not None}
    return ", ".join([setting.severity.word, *(f"{name}: {value}" for name, value in {**tiers, **options}.items())])


def _shown(value: object) -> str:
    if value is None:
        return "none"
    if isinstance(value, tuple):
        return "[" + ", ".join(map(str, value)) + "]"
    return str(value).lower() if isinstance(value, bool) else str(value)
