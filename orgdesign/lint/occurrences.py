"""Telling findings apart that would share a fingerprint."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from orgdesign.findings import Finding, fingerprint


def numbered(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Findings with fingerprints of their own: repeated ones get a number, in an order that outlives moved lines."""
    seen: Counter[str] = Counter()
    for finding in sorted(findings, key=lambda finding: (finding.fingerprint, str(finding.message), finding.location)):
        seen[finding.fingerprint] += 1
        occurrence = seen[finding.fingerprint]
        if occurrence > 1:
            finding = replace(finding, fingerprint=fingerprint(finding.rule, finding.fingerprint, str(occurrence)))
        yield finding
