"""What is found wrong in a design, where, and how bad it is."""

import hashlib
from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import IntEnum

from orgdesign.dataclass import dataclass
from orgdesign.location import Location
from orgdesign.messages import Message


class Severity(IntEnum):
    """How much a finding matters; ordered, so that thresholds can compare."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that belongs to a finding."""

    location: Location
    message: Message | None = None


@dataclass(frozen=True, slots=True)
class Waived:
    """Why a finding is excused, and until which day."""

    reason: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong, at one place, by one rule."""

    rule: str
    severity: Severity
    message: Message
    location: Location
    hint: Message | None = None
    related: tuple[Related, ...] = ()
    data: Mapping[str, str] = field(default_factory=dict)
    fingerprint: str = ""
    waived: Waived | None = None

    @property
    def sort_key(self) -> tuple[Location, str, str]:
        """By place, then rule, then what tells two findings of one place apart."""
        return (self.location, self.rule, self.fingerprint)


def fingerprint(rule: str, *parts: str) -> str:
    """Sixteen hex digits that stay the same when lines move: rule, stable ids and discriminator."""
    return hashlib.sha256("\0".join((rule, *parts)).encode()).hexdigest()[:16]
