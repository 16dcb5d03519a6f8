"""What the formats need beside the findings, and what several of them count."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from gettext import NullTranslations
from typing import Protocol

from orgdesign.dataclass import dataclass
from orgdesign.findings import Finding, Severity
from orgdesign.messages import Message


class Lines(Protocol):
    """A file that was read, for snippets."""

    @property
    def lines(self) -> Sequence[str]: ...


@dataclass(frozen=True, slots=True)
class Display:
    """The reader's language, the files read by name, whether the reader sees colours, and wants no summary line."""

    translations: NullTranslations = field(default_factory=NullTranslations)
    files: Mapping[str, Lines] = field(default_factory=dict)
    colour: bool = False
    quiet: bool = False

    def text(self, message: Message) -> str:
        return message.text(self.translations)


def summary(findings: Iterable[Finding]) -> dict[str, int]:
    """How many findings of each severity there are, worst first, the waived ones counted apart."""
    counts = {**{severity.word: 0 for severity in sorted(Severity, reverse=True)}, "waived": 0}
    for finding in findings:
        counts["waived" if finding.waived else finding.severity.word] += 1
    return counts
