"""Which part of a design an override is for."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from fnmatch import fnmatchcase
from posixpath import normpath, relpath
from types import MappingProxyType

from orgdesign.dataclass import dataclass
from orgdesign.location import Location
from orgdesign.model import Entity, Organization, Position

# The conditions that take one of a few words; the others take names from the design, or a file.
WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"type": ("managerial", "technical", "skilled"), "class": ("sales", "transactional")}
)


@dataclass(frozen=True, slots=True)
class Condition:
    """A key of CONDITIONS, the values of which one must hold, and where the user wrote it."""

    key: str
    values: tuple[str, ...]
    location: Location | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Where:
    """Conditions that must all hold of the entity a finding is about.

    `folder` is the design's folder as named by the user: files are written relative to it.
    """

    conditions: tuple[Condition, ...]
    folder: str = "."

    def matches(self, subject: Entity, organization: Organization) -> bool:
        return all(
            any(self._holds(condition.key, value, subject, organization) for value in condition.values)
            for condition in self.conditions
        )

    def _holds(self, key: str, value: str, subject: Entity, organization: Organization) -> bool:
        if key == "file":
            return fnmatchcase(relpath(normpath(subject.source.at().file), normpath(self.folder)), value)
        return _CONDITIONS[key](subject, value, organization)

    def unknown_names(self, organization: Organization) -> Iterator[tuple[Condition, str, tuple[str, ...]]]:
        """Each condition and value that names nothing in the design, with the names there are."""
        known = {
            "unit": tuple(organization.units_by_id),
            "grade": tuple(organization.grades_by_id),
            "position": (*organization.positions_by_id, *organization.not_in_force),
            "job": tuple(job.id for job in organization.jobs),
        }
        for condition in self.conditions:
            names = known.get(condition.key)
            for value in condition.values:
                if names is not None and value not in names:
                    yield condition, value, names


def _is_in_unit(subject: Entity, value: str, organization: Organization) -> bool:
    unit = subject.id if subject.kind in ("unit", "organization") else getattr(subject, "unit", None)
    return any(one.id == value for one in organization.path_to(unit or ""))


def _has(kind: str, field: str) -> Callable[[Entity, str, Organization], bool]:
    """Whether the subject is the named entity, or a post that names it in a field."""

    def condition(subject: Entity, value: str, organization: Organization) -> bool:
        if isinstance(subject, Position):
            return bool(getattr(subject, field) == value)
        return subject.kind == kind and subject.id == value

    return condition


_CONDITIONS: Mapping[str, Callable[[Entity, str, Organization], bool]] = MappingProxyType(
    {
        "unit": _is_in_unit,
        "type": _has("type", "type"),
        "class": _has("class", "post_class"),
        "grade": _has("grade", "grade"),
        "position": _has("position", "id"),
        "job": _has("job", "job"),
    }
)
CONDITIONS = (*_CONDITIONS, "file")
