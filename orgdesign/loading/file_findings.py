"""Findings about a file as a whole: it cannot be read, or only in an unusual encoding."""

from orgdesign.findings import Finding, Severity, fingerprint
from orgdesign.loading.limits import Limits
from orgdesign.location import Location
from orgdesign.messages import Message, message


def unreadable_file(name: str, reason: Message, hint: Message | None = None, line: int = 1, column: int = 1) -> Finding:
    return Finding(
        rule="unreadable-file",
        severity=Severity.ERROR,
        message=reason,
        location=Location(name, line, column, line, column),
        hint=hint,
        fingerprint=fingerprint("unreadable-file", name),
    )


def too_large(name: str, limits: Limits) -> Finding:
    return Finding(
        rule="limit-exceeded",
        severity=Severity.ERROR,
        message=message("The file is larger than {limit} bytes and is not read", limit=limits.file_bytes),
        location=_top(name),
        hint=message("Check whether it is part of the design; if so, split it into several files."),
        fingerprint=fingerprint("limit-exceeded", name),
    )


def unusual_encoding(name: str, encoding: str, hint: Message) -> Finding:
    return Finding(
        rule="encoding",
        severity=Severity.INFO,
        message=message("The file is not UTF-8; it was read as {encoding}", encoding=encoding),
        location=_top(name),
        hint=hint,
        fingerprint=fingerprint("encoding", name),
    )


def _top(name: str) -> Location:
    return Location(name, 1, 1, 1, 1)
