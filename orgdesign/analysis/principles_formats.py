"""The scorecard of principles for programs and for people."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from orgdesign.analysis.principles import Score, Verdict
from orgdesign.analysis.report import Figure, Report, Said
from orgdesign.findings import Finding, Severity
from orgdesign.messages import Message, message, messages

_VERDICTS: Mapping[Verdict, Message] = {
    "kept": message("kept"),
    "weak": message("weak"),
    "broken": message("broken"),
    "unjudged": message("not judged"),
}


def principles_json(scores: Sequence[Score], organization: str, say: Callable[[Message], str]) -> str:
    """Version 1: keys are added, never renamed or removed. Texts are in the language of `say`."""
    result = {
        "version": 1,
        "organization": organization,
        "principles": [_score(score, say) for score in scores],
    }
    return json.dumps(result, ensure_ascii=False, indent=2) + "\n"


def _score(score: Score, say: Callable[[Message], str]) -> dict[str, Any]:
    return {
        "principle": score.principle.id,
        "name": say(score.principle.name),
        "demand": say(score.principle.demand),
        "stated": score.stated,
        "verdict": score.verdict,
        **{severity.word: score.count(severity) for severity in reversed(Severity)},
        "waived": score.waived,
        "rules": list(score.judged),
        "silent": list(score.silent),
        "evidence": [_evidence(finding, say) for findings in score.by_rule().values() for finding in findings],
    }


def _evidence(finding: Finding, say: Callable[[Message], str]) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity.word,
        "message": say(finding.message),
        "file": finding.location.file,
        "line": finding.location.line,
        "column": finding.location.column,
        "data": dict(finding.data),
        "fingerprint": finding.fingerprint,
    }


def principles_report(scores: Sequence[Score], organization: str) -> Report:
    return Report(
        message("The ten design principles"),
        organization,
        (message("Principle"), message("How the design does"), message("What it asks")),
        tuple(_figure(score) for score in scores),
        message(
            "Kept: no error and no warning. Weak: warnings. Broken: errors. "
            "Not judged: the design does not say enough for any of the rules, or they are switched off."
        ),
    )


def _figure(score: Score) -> Figure:
    return Figure(score.principle.name, _verdict(score), score.principle.demand, tuple(_details(score)))


def _verdict(score: Score) -> Said:
    counts = _counts(score.findings)
    verdict = _VERDICTS[score.verdict]
    return message("{verdict} ({counts})", verdict=verdict, counts=counts) if counts else verdict


def _counts(findings: Sequence[Finding]) -> tuple[Message, ...]:
    numbers = {severity: sum(one.severity is severity for one in findings) for severity in Severity}
    counts = (
        messages("{count} error", "{count} errors", count=numbers[Severity.ERROR]),
        messages("{count} warning", "{count} warnings", count=numbers[Severity.WARNING]),
        messages("{count} info", "{count} infos", count=numbers[Severity.INFO]),
    )
    return tuple(one for one in counts if one.count)


def _details(score: Score) -> Iterator[Figure]:
    if score.stated:
        yield Figure(message("as the design puts it"), score.stated)
    for rule, findings in score.by_rule().items():
        places = tuple(Figure(str(finding.location), finding.message) for finding in findings)
        yield Figure(rule, message("{counts}", counts=_counts(findings)), details=places)
    clean = tuple(rule for rule in score.judged if rule not in score.by_rule())
    if clean:
        yield Figure(message("nothing found by"), message("{rules}", rules=clean))
    if score.silent:
        yield Figure(message("silent"), message("{rules}", rules=score.silent))
    if score.waived:
        yield Figure(message("waived"), score.waived)
