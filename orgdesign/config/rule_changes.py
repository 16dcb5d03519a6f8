"""The `rules:` and `overrides:` of `orgdesign.yaml`."""

from collections.abc import Iterable
from typing import Any

from orgdesign.config.part import Part
from orgdesign.findings import Severity
from orgdesign.lint.catalog import all_rules
from orgdesign.lint.option_types import option_value, type_words
from orgdesign.lint.rule import Rule
from orgdesign.lint.settings import Change, Changes, Override, severity_change, severity_named
from orgdesign.lint.where import CONDITIONS, WORDS, Condition, Where
from orgdesign.loading_rules import LOADING_RULES
from orgdesign.messages import message

SEVERITIES = ("off", *(severity.word for severity in Severity))


def changes_of(rules: Part) -> Changes:
    return {id: _change(_rule(id, part), part) for id, part in rules.entries()}


def overrides_of(overrides: Part, folder: str) -> tuple[Override, ...]:
    return tuple(_override(part, folder) for part in overrides.items())


def _override(override: Part, folder: str) -> Override:
    parts = dict(override.entries(("where", "rules")))
    for key in ("where", "rules"):
        if key not in parts:
            raise override.error(message("an override needs {key}", key=key))
    for id, part in parts["rules"].entries():
        if _rule(id, part).whole:
            raise part.error(
                message("{rule} judges the organization as a whole and cannot be set for a part of it", rule=id),
                message("set it under `rules`"),
            )
    return Override(Where(_conditions(parts["where"]), folder), changes_of(parts["rules"]))


def _conditions(where: Part) -> tuple[Condition, ...]:
    return tuple(Condition(key, _condition_values(key, part), part.location) for key, part in where.entries(CONDITIONS))


def _condition_values(key: str, part: Part) -> tuple[str, ...]:
    if key in WORDS:
        return tuple(item.one_of(WORDS[key]) for item in part.items())
    return part.texts()


def _rule(id: str, part: Part) -> Rule:
    if id in LOADING_RULES:
        raise part.error(message("{rule} belongs to loading and cannot be set", rule=id))
    part.known(id, all_rules(), message("there is no rule {rule}", rule=id))
    return all_rules()[id]


def _change(rule: Rule, part: Part) -> Change:
    if not isinstance(part.value, dict):
        return severity_change(part.one_of(SEVERITIES))
    tier_options = {f"{tier}_severity": tier for tier in rule.tiers}
    entries = dict(part.entries(("severity", *tier_options, *rule.options)))
    base = severity_change(entries["severity"].one_of(SEVERITIES)) if "severity" in entries else Change()
    return Change(
        off=base.off,
        severity=base.severity,
        tiers={
            tier: severity_named(entries[name].one_of(SEVERITIES))
            for name, tier in tier_options.items()
            if name in entries
        },
        options={name: _option(rule, name, entries[name]) for name in _in_order(rule.options, entries)},
    )


def _in_order(names: Iterable[str], entries: dict[str, Part]) -> list[str]:
    return [name for name in names if name in entries]


def _option(rule: Rule, name: str, part: Part) -> Any:
    annotation = rule.options[name].annotation
    try:
        return option_value(annotation, part.value)
    except ValueError:
        problem = message("{option} takes {kind}", option=name, kind=type_words(annotation))
        raise part.error(problem) from None
