"""Waivers: what stands beside a finding, excuses it, and says why."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from orgdesign.findings import Finding, Waived, fingerprint
from orgdesign.lint.catalog import all_rules
from orgdesign.lint.occurrences import numbered
from orgdesign.lint.waiver_comments import SourceText, Waiver, waivers_in
from orgdesign.loading_rules import LOADING_RULES
from orgdesign.messages import Message, message
from orgdesign.nearest import did_you_mean

# A control is named after these words, or said to compensate: 补偿控制:财务每月复核.
_CONTROL = (
    r"(?:补偿|補償)(?:性)?(?:控制|措施).*\w|控制措施.*\w|(?:compensating|mitigating) control.*\w|\bcontrol\s*[:：].*\w"
)


def apply_waivers(findings: Iterable[Finding], source_texts: Iterable[SourceText], today: date) -> list[Finding]:
    """The findings, the excused ones marked as waived, with what is wrong with the waivers themselves."""
    sound: list[Waiver] = []
    faults: list[Finding] = []
    for waiver in (waiver for source_text in source_texts for waiver in waivers_in(source_text)):
        found = list(_faults(waiver, today))
        faults += found
        if not found:
            sound.append(waiver)
    judged, idle = _judged(findings, sound)
    faults += _unused(idle)
    return sorted([*judged, *numbered(faults)], key=lambda finding: finding.sort_key)


def _judged(findings: Iterable[Finding], waivers: Sequence[Waiver]) -> tuple[list[Finding], list[tuple[Waiver, str]]]:
    """The findings with their waivers, and the waivers, rule by rule, that excuse nothing.

    Of several waivers the nearest, which begins last, gives the reason.
    """
    by_rule: dict[tuple[str, str], list[Waiver]] = {}
    for waiver in sorted(waivers, key=lambda waiver: waiver.location):
        for rule in waiver.rules:
            by_rule.setdefault((waiver.location.file, rule), []).append(waiver)
    idle = {(waiver, rule): None for waiver in waivers for rule in waiver.rules}
    judged = []
    for finding in findings:
        excusing = [
            one for one in by_rule.get((finding.location.file, finding.rule), ()) if one.covers(finding.location)
        ]
        for waiver in excusing:
            idle.pop((waiver, finding.rule), None)
        waived = Waived(excusing[-1].reason, excusing[-1].last_day) if excusing else None
        judged.append(replace(finding, waived=waived) if waived else finding)
    return judged, list(idle)


def _faults(waiver: Waiver, today: date) -> Iterator[Finding]:
    if not waiver.rules:
        hint = Message(LOADING_RULES["waiver-without-reason"].hint)
        yield _fault("waiver-unknown-rule", waiver, message("this waiver names no rule"), hint)
    for rule in waiver.rules:
        if rule in LOADING_RULES:
            yield _fault("waiver-unknown-rule", waiver, message("what {rule} finds cannot be waived", rule=rule))
        elif rule not in all_rules():
            yield _fault(
                "waiver-unknown-rule",
                waiver,
                message("there is no rule {rule}", rule=rule),
                did_you_mean(rule, all_rules()),
            )
    if not waiver.reason:
        yield _fault("waiver-without-reason", waiver, message("this waiver gives no reason, so it excuses nothing"))
    elif _controls_missing(waiver):
        yield _fault(
            "waiver-without-reason",
            waiver,
            message("this waiver names no compensating control, so it excuses nothing"),
            message("say what stands in for the separation, such as “compensating control: monthly review by finance”"),
        )
    yield from _expired(waiver, today)


def _controls_missing(waiver: Waiver) -> bool:
    """Whether two incompatible duties are left with one post and nothing is put in the place of their separation."""
    segregating = any(all_rules()[rule].family == "segregation" for rule in waiver.rules if rule in all_rules())
    return segregating and re.search(_CONTROL, waiver.reason, re.IGNORECASE) is None


def _expired(waiver: Waiver, today: date) -> Iterator[Finding]:
    try:
        last_day = waiver.last_day
    except ValueError:
        yield _fault("waiver-expired", waiver, message("{day} is not a day of any calendar", day=waiver.until))
        return
    if last_day is not None and last_day < today:
        yield _fault("waiver-expired", waiver, message("this waiver ended on {day}", day=last_day))


def _unused(idle: Iterable[tuple[Waiver, str]]) -> Iterator[Finding]:
    """One finding for each waiver, with all its rules that excuse nothing."""
    rules: dict[Waiver, list[str]] = {}
    for waiver, rule in idle:
        rules.setdefault(waiver, []).append(rule)
    for waiver, names in rules.items():
        problem = message("there is nothing to excuse here for {rules}", rules=tuple(names))
        yield _fault("waiver-unused", waiver, problem)


def _fault(id: str, waiver: Waiver, problem: Message, hint: Message | None = None) -> Finding:
    rule = LOADING_RULES[id]
    return Finding(
        rule=id,
        severity=rule.severity,
        message=problem,
        location=waiver.location,
        hint=hint or Message(rule.hint),
        fingerprint=fingerprint(id, waiver.text.strip()),
    )
