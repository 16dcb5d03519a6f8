"""A unit of the organization: a department, a section, a centre."""

from typing import ClassVar

from orgdesign.dataclass import dataclass
from orgdesign.model.entity import Entity
from orgdesign.model.headcount import Headcount
from orgdesign.model.relation import InternalService


@dataclass(frozen=True, slots=True, kw_only=True)
class Power:
    """权力 of a unit: supervise, penalise, audit, propose, take-part, decide or request."""

    text: str
    power: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit(Entity):
    """部门. `parent` is None only for the root unit, which is the organization itself.

    `functions` are ids of responsibilities the unit answers for; `section` says which section of the
    organization's pattern it is; `level` is what the format calls the unit's kind.
    """

    kind: ClassVar[str] = "unit"

    name: str
    parent: str | None = None
    code: str | None = None
    order: int | None = None
    level: str | None = None
    label: str | None = None
    section: str | None = None
    role: str | None = None
    head: str | None = None
    headcount: Headcount | None = None
    legal_entity: str | None = None
    zone: str | None = None
    functions: tuple[str, ...] = ()
    powers: tuple[Power, ...] = ()
    serves: tuple[InternalService, ...] = ()
    policies: tuple[str, ...] = ()
    purpose: str | None = None
    notes: str | None = None
