"""Ties of a post or unit to others that are no solid line of command."""

from dataclasses import field

from orgdesign.dataclass import dataclass
from orgdesign.model.duration import Duration
from orgdesign.model.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class DottedLine:
    """A second superior for one scope; `kind` function, region or project."""

    position: str
    scope: str | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """Who stands in 职务代理人, and up to which amount."""

    position: str
    limit: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Relationship:
    """A working relation 工作关系: `partner` is an id of the design, or a text; `steps` lead from the post to it."""

    partner: str
    about: str | None = None
    how: str | None = None
    frequency: str | None = None
    steps: tuple[str | int, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relationships:
    internal: tuple[Relationship, ...] = ()
    external: tuple[Relationship, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportingDuty:
    """汇报: which report goes to whom, how often."""

    what: str
    to: str | None = None
    every: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InternalService:
    """An internal customer 内部客户, what it is promised, within what time, and where it may appeal."""

    to: str
    what: str | None = None
    within: Duration | None = None
    appeal: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Career:
    promotes_to: tuple[str, ...] = ()
    rotates_with: tuple[str, ...] = ()
    comes_from: tuple[str, ...] = ()
