"""How the rules are to run: their defaults, then a preset, then what the user says, then overrides."""

from collections.abc import Mapping
from dataclasses import field, replace
from functools import cache
from types import MappingProxyType
from typing import Any

from orgdesign.dataclass import dataclass
from orgdesign.findings import Severity
from orgdesign.lint.catalog import all_rules
from orgdesign.lint.presets import DEFAULT_PRESET, PRESETS, Choice, edition_of
from orgdesign.lint.rule import Rule
from orgdesign.lint.where import Where
from orgdesign.model import Entity, Organization


@dataclass(frozen=True, slots=True)
class RuleSetting:
    """One rule as it is to run; a severity of None is off. `tiers` are the severities of its further tiers."""

    rule: Rule
    severity: Severity | None
    tiers: Mapping[str, Severity | None]
    options: Mapping[str, Any]

    def severity_of(self, tier: str | None) -> Severity | None:
        if self.severity is None or tier is None:
            return self.severity
        return self.tiers[tier]


@dataclass(frozen=True, slots=True)
class Change:
    """What is set otherwise for one rule. `off` switches it off; options alone switch it on again."""

    off: bool = False
    severity: Severity | None = None
    tiers: Mapping[str, Severity | None] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)

    def applied_to(self, setting: RuleSetting) -> RuleSetting:
        return replace(
            setting,
            severity=None if self.off else self.severity or setting.severity or setting.rule.severity,
            tiers={**setting.tiers, **self.tiers},
            options={**setting.options, **self.options},
        )


Changes = Mapping[str, Change]


@dataclass(frozen=True, slots=True)
class Override:
    """Changes for the part of a design that `where` describes."""

    where: Where
    changes: Changes


@dataclass(frozen=True, slots=True)
class Settings:
    """Every rule as it is to run, and the overrides, of which later ones win."""

    rules: Mapping[str, RuleSetting]
    overrides: tuple[Override, ...] = ()

    def variants_of(self, rule: Rule, organization: Organization) -> "Variants":
        changes = tuple(
            (override.where, override.changes[rule.id]) for override in self.overrides if rule.id in override.changes
        )
        return Variants(self.rules[rule.id], changes, organization)


@dataclass(frozen=True, slots=True)
class Variants:
    """The settings one rule has for different parts of a design."""

    setting: RuleSetting
    changes: tuple[tuple[Where, Change], ...]
    organization: Organization

    def setting_for(self, subject: Entity) -> RuleSetting:
        setting = self.setting
        for where, change in self.changes:
            if where.matches(subject, self.organization):
                setting = change.applied_to(setting)
        return setting

    def distinct(self) -> list[RuleSetting]:
        """The settings with which the rule must run: those of some part of the design that are not off."""
        settings = [self.setting]
        if self.changes:
            settings += map(self.setting_for, self.organization.entities())
        by_options = {repr(sorted(setting.options.items())): setting for setting in settings if setting.severity}
        return list(by_options.values())


def settings_for(
    preset: str, changes: Changes = MappingProxyType({}), overrides: tuple[Override, ...] = ()
) -> Settings:
    rules = dict(preset_rules(preset))
    for id, change in changes.items():
        rules[id] = change.applied_to(rules[id])
    return Settings(rules, overrides)


@cache
def preset_rules(preset: str = DEFAULT_PRESET) -> Mapping[str, RuleSetting]:
    """Every rule as an edition of a preset sets it."""
    rules = {rule.id: _default_setting(rule, edition_of(preset)) for rule in all_rules().values()}
    for id, choice in PRESETS[preset].items():
        rules[id] = _change(rules[id].rule, choice).applied_to(rules[id])
    return MappingProxyType(rules)


def _default_setting(rule: Rule, edition: int) -> RuleSetting:
    return RuleSetting(rule, rule.severity if rule.since <= edition else None, rule.tiers, rule.defaults)


def _change(rule: Rule, choice: Choice) -> Change:
    """A preset's choice; written by us, so a name or word that does not exist is a bug."""
    if isinstance(choice, str):
        return severity_change(choice)
    base = severity_change(str(choice["severity"])) if "severity" in choice else Change()
    tiers = {
        tier: severity_named(str(choice[f"{tier}_severity"])) for tier in rule.tiers if f"{tier}_severity" in choice
    }
    options = {name: value for name, value in choice.items() if name in rule.defaults}
    unknown = choice.keys() - options.keys() - {f"{tier}_severity" for tier in tiers} - {"severity"}
    if unknown:
        raise KeyError(f"{rule.id} has no options {sorted(unknown)}")
    return replace(base, tiers=tiers, options=options)


def severity_change(word: str) -> Change:
    severity = severity_named(word)
    return Change(off=severity is None, severity=severity)


def severity_named(word: str) -> Severity | None:
    """The severity of a word, None for `off`. Raises KeyError for any other word."""
    return None if word == "off" else Severity[word.upper()]
