"""Findings for people: place, sentence, the line itself, and what to do."""

from collections.abc import Iterator, Sequence

from orgdesign.findings import Finding, Severity
from orgdesign.lint.formats.display import Display, summary
from orgdesign.lint.formats.snippet import snippet
from orgdesign.messages import Message, message, messages

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}
_BOLD, _FAINT = "1", "2"


def render(findings: Sequence[Finding], display: Display) -> str:
    shown = [finding for finding in findings if not finding.waived]
    lines = [line for finding in shown for line in _lines(finding, display)]
    if not display.quiet:
        lines.append(_summary_line(findings, display))
    return "".join(f"{line}\n" for line in lines)


def _lines(finding: Finding, display: Display) -> Iterator[str]:
    severity = _styled(display.text(_WORDS[finding.severity]), f"{_BOLD};{_COLOURS[finding.severity]}", display)
    place = _styled(str(finding.location), _BOLD, display)
    rule = _styled(f"[{finding.rule}]", _FAINT, display)
    yield f"{place}: {severity}: {display.text(finding.message)} {rule}"
    yield from _snippet(finding, display)
    for related in finding.related:
        text = display.text(related.message) if related.message else ""
        yield display.text(message("   also {place}", place=str(related.location))) + (f": {text}" if text else "")
    if finding.hint:
        yield display.text(message("   hint: {hint}", hint=finding.hint))


def _snippet(finding: Finding, display: Display) -> Iterator[str]:
    file = display.files.get(finding.location.file)
    shown = snippet(finding.location, file.lines) if file else None
    if shown:
        line, carets = shown
        before = carets.rstrip("^")
        yield line
        yield before + _styled(carets.removeprefix(before), _COLOURS[finding.severity], display)


def _summary_line(findings: Sequence[Finding], display: Display) -> str:
    counts = summary(findings)
    if not any(counts.values()):
        return display.text(message("nothing found"))
    parts = [
        messages("{count} error", "{count} errors", counts["error"]),
        messages("{count} warning", "{count} warnings", counts["warning"]),
        messages("{count} info", "{count} infos", counts["info"]),
    ]
    if counts["waived"]:
        parts.append(messages("{count} waived", "{count} waived", counts["waived"]))
    return display.text(message("{counts}", counts=tuple(parts)))


def _styled(text: str, code: str, display: Display) -> str:
    return f"\033[{code}m{text}\033[0m" if display.colour else text


_WORDS: dict[Severity, Message] = {
    Severity.ERROR: message("error"),
    Severity.WARNING: message("warning"),
    Severity.INFO: message("info"),
}
