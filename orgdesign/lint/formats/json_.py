"""Findings for other programs. Version 1: keys are added, never renamed or removed."""

import json
from collections.abc import Sequence
from typing import Any

from orgdesign.findings import Finding, Related, Waived
from orgdesign.lint.formats.display import Display, summary


def render(findings: Sequence[Finding], display: Display) -> str:
    result = {
        "version": 1,
        "findings": [_finding(finding, display) for finding in findings],
        "summary": summary(findings),
    }
    return json.dumps(result, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Finding, display: Display) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity.word,
        "message": display.text(finding.message),
        "hint": display.text(finding.hint) if finding.hint else None,
        "file": finding.location.file,
        "line": finding.location.line,
        "column": finding.location.column,
        "end_line": finding.location.end_line,
        "end_column": finding.location.end_column,
        "related": [_related(related, display) for related in finding.related],
        "data": dict(finding.data),
        "fingerprint": finding.fingerprint,
        "waived": _waived(finding.waived) if finding.waived else None,
    }


def _related(related: Related, display: Display) -> dict[str, Any]:
    return {
        "file": related.location.file,
        "line": related.location.line,
        "column": related.location.column,
        "message": display.text(related.message) if related.message else None,
    }


def _waived(waived: Waived) -> dict[str, str | None]:
    return {"reason": waived.reason, "until": waived.until.isoformat() if waived.until else None}
