"""What is wrong with a text as a text, before anything of its meaning is known."""

from collections import Counter
from collections.abc import Iterable

from orgdesign.dataclass import dataclass
from orgdesign.findings import Finding, Severity, fingerprint
from orgdesign.loading.mended_text import Mend
from orgdesign.loading.text_lines import TextLines
from orgdesign.messages import Message


@dataclass(frozen=True, slots=True)
class Fault:
    """A stretch of a text that breaks `rule`. `mends` make the text say what was most likely meant."""

    rule: str
    start: int
    end: int
    message: Message
    hint: Message | None = None
    mends: tuple[Mend, ...] = ()


def findings_of(faults: Iterable[Fault], name: str, lines: TextLines) -> list[Finding]:
    """The faults as findings, in the order of the text; fingerprints are made of the words on the line."""
    findings: list[Finding] = []
    seen: Counter[tuple[str, str]] = Counter()
    for fault in sorted(faults, key=lambda fault: (fault.start, fault.end, fault.rule)):
        location = lines.location(name, fault.start, fault.end)
        words = lines.lines[location.line - 1].strip().encode("utf-8", "replace").decode()
        seen[fault.rule, words] += 1
        print_ = fingerprint(fault.rule, words, str(seen[fault.rule, words]))
        findings.append(
            Finding(fault.rule, Severity.ERROR, fault.message, location, hint=fault.hint, fingerprint=print_)
        )
    return findings
