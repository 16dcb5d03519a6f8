"""Every rule: what it says, why, its settings and what each preset makes of them."""

from collections.abc import Iterator
from itertools import groupby

from docs.wording import Language, table
from orgdesign.lint.catalog import all_rules
from orgdesign.lint.option_types import type_words
from orgdesign.lint.presets import DEFAULT_PRESET, PRESETS
from orgdesign.lint.rule import Rule
from orgdesign.lint.settings import RuleSetting, preset_rules
from orgdesign.loading_rules import LOADING_RULES, LoadingRule
from orgdesign.messages import message

Described = Rule | LoadingRule


def rules_page(language: Language) -> str:
    return "\n\n".join(_parts(language)) + "\n"


def _parts(language: Language) -> Iterator[str]:
    yield "# " + language.choose("Rules", "规则")
    yield language.generated("orgdesign/lint/rules, orgdesign/loading_rules.py")
    yield language.choose(
        f"A preset is chosen in `orgdesign.yaml`; without one, {DEFAULT_PRESET} holds. `orgdesign explain RULE` shows "
        "the same with an example that passes and one that fails. Several severities belong to several cases of one "
        "rule; each has a setting of its own.",
        f"预设在 `orgdesign.yaml` 里选定，不选就是 {DEFAULT_PRESET}。`orgdesign explain 规则名` 显示同样的内容，"
        "另附正反两个例子。一条规则有几个严重程度的，分别用于轻重不同的几种情况，各有自己的设置项。",
    )
    rules: list[Described] = [*LOADING_RULES.values(), *all_rules().values()]
    families = [(family, list(members)) for family, members in groupby(rules, key=lambda rule: rule.family)]
    for family, members in families:
        yield _overview(family, members, language)
    for family, members in families:
        yield f"## {_title(family, language)}"
        for rule in members:
            yield from _manual(rule, language)


def _title(family: str, language: Language) -> str:
    said = language.say(family)
    return family if said == family else f"{said} {family}"


def _overview(family: str, members: list[Described], language: Language) -> str:
    heads = (_title(family, language), language.choose("severity", "严重程度"), language.choose("says", "要求"))
    rows = [(f"[{rule.id}](#{rule.id})", _severities(rule, language), language.say(rule.summary)) for rule in members]
    return table(heads, rows)


def _severities(rule: Described, language: Language) -> str:
    tiers = rule.tiers.values() if isinstance(rule, Rule) else ()
    return " / ".join(language.say(severity.word) for severity in (rule.severity, *tiers))


def _manual(rule: Described, language: Language) -> Iterator[str]:
    yield f"### {rule.id}"
    # In two lines, so that a Chinese sentence gets no blank in front.
    yield f"**{language.say(rule.summary)}**\n{language.say(rule.rationale)}"
    yield language.say(message("What to do: {hint}", hint=language.say(rule.hint)))
    if isinstance(rule, LoadingRule):
        severity = language.say(rule.severity.word)
        yield language.say(message("Severity: {severity}; it cannot be switched off.", severity=severity))
    else:
        yield _settings(rule, language)


def _settings(rule: Rule, language: Language) -> str:
    heads = (language.choose("setting", "设置项"), language.choose("takes", "可填"))
    severity = language.say(message("off, error, warning or info"))
    names = {"severity": severity} | {f"{tier}_severity": severity for tier in rule.tiers}
    names |= {name: language.say(type_words(option.annotation)) for name, option in rule.options.items()}
    default = language.choose("by default", "默认")
    rows = [
        (f"`{name}`", takes, _default(rule, name), *(_value(preset_rules(preset)[rule.id], name) for preset in PRESETS))
        for name, takes in names.items()
    ]
    return table((*heads, default, *PRESETS), rows)


def _default(rule: Rule, name: str) -> str:
    """What holds where no preset says otherwise."""
    options = {name: parameter.default for name, parameter in rule.options.items()}
    return _value(RuleSetting(rule, rule.severity, rule.tiers, options), name)


def _value(setting: RuleSetting, name: str) -> str:
    if setting.severity is None:
        return "off"
    severities = {"severity": setting.severity} | {f"{tier}_severity": one for tier, one in setting.tiers.items()}
    if name in severities:
        severity = severities[name]
        return severity.word if severity else "off"
    return _written(setting.options[name])


def _written(value: object) -> str:
    """A value as `orgdesign.yaml` takes it."""
    if value is None:
        return "none"
    if isinstance(value, tuple):
        return "[" + ", ".join(map(str, value)) + "]"
    return str(value).lower() if isinstance(value, bool) else str(value)
