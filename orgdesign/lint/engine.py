"""Rules meet an organization."""

from collections.abc import Iterator, Mapping
from typing import Any

from orgdesign.analysis.readings import Readings
from orgdesign.errors import OrgdesignError
from orgdesign.findings import Finding, fingerprint
from orgdesign.lint.occurrences import numbered
from orgdesign.lint.rule import Violation
from orgdesign.lint.settings import RuleSetting, Settings, Variants
from orgdesign.loading_rules import LOADING_RULES
from orgdesign.messages import Message, message
from orgdesign.model import Organization

# So many silent rules are named, and of more the first few.
_MOST_NAMED = 4


class RuleError(Exception):
    """A rule failed on a design: our bug, whatever the design says."""

    def __init__(self, rule: str) -> None:
        super().__init__(f"the rule {rule} failed")
        self.rule = rule


def lint(organization: Organization, settings: Settings, circumstances: Mapping[str, Any]) -> list[Finding]:
    """All findings of the rules, sorted; `circumstances` holds what checks may ask for, such as `today`.

    Duties are read with the words of the trade alone where no readings are given.
    """
    circumstances = {"readings": Readings(organization), **circumstances}
    findings: list[Finding] = []
    silent: list[str] = []
    for setting in settings.rules.values():
        variants = settings.variants_of(setting.rule, organization)
        runs = variants.distinct()
        if runs and not organization.written.issuperset(setting.rule.needs):
            silent.append(setting.rule.id)
            continue
        found = [finding for run in runs for finding in _findings(run, variants, circumstances)]
        findings += numbered(found)
    findings += _section_absent(organization, silent)
    return sorted(findings, key=lambda finding: finding.sort_key)


def _findings(run: RuleSetting, variants: Variants, circumstances: Mapping[str, Any]) -> Iterator[Finding]:
    """What a rule finds when run one way, as far as it is to be run this way for what it speaks of."""
    for violation in _violations(run, variants.organization, circumstances):
        setting = variants.setting_for(violation.place.subject)
        severity = setting.severity_of(violation.tier)
        if severity is not None and setting.options == run.options:
            yield Finding(
                rule=run.rule.id,
                severity=severity,
                message=violation.message,
                location=violation.place.location,
                hint=violation.hint or Message(run.rule.hint),
                related=violation.related,
                data={violation.place.subject.kind: violation.place.subject.id},
                fingerprint=fingerprint(run.rule.id, *_stable_parts(violation)),
            )


def _violations(run: RuleSetting, organization: Organization, circumstances: Mapping[str, Any]) -> list[Violation]:
    given = {name: circumstances[name] for name in run.rule.circumstances}
    try:
        found = run.rule.check(organization, **run.options, **given)
        return [violation for violation in found if not violation.is_consequence]
    except OrgdesignError:
        raise
    except Exception as error:
        raise RuleError(run.rule.id) from error


def _stable_parts(violation: Violation) -> tuple[str, ...]:
    place = violation.place
    fields = (step for step in place.steps if isinstance(step, str))
    return (place.subject.kind, place.subject.id, place.part, *fields, violation.discriminator)


def _silence(rules: tuple[str, ...]) -> Message:
    """A beginner's design keeps most rules silent: the first few tell what it is about."""
    if len(rules) <= _MOST_NAMED:
        return message("the design does not say enough for these rules, which are silent: {rules}", rules=rules)
    first = rules[: _MOST_NAMED - 1]
    return message(
        "the design does not say enough for {count} rules, which are silent: {rules} and {more} more; "
        "`orgdesign principles` lists them all",
        count=len(rules),
        rules=first,
        more=len(rules) - len(first),
    )


def _section_absent(organization: Organization, silent: list[str]) -> Iterator[Finding]:
    if not silent:
        return
    rule, rules = LOADING_RULES["section-absent"], tuple(sorted(silent))
    yield Finding(
        rule=rule.id,
        severity=rule.severity,
        message=_silence(rules),
        location=organization.source.at(),
        hint=Message(rule.hint),
        data={organization.kind: organization.id, "rules": ", ".join(rules)},
        fingerprint=fingerprint(rule.id, organization.kind, organization.id),
    )
