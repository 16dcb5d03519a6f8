"""What every part of an organization has in common."""

from dataclasses import field
from typing import ClassVar

from orgdesign.dataclass import dataclass
from orgdesign.location import KeyPath, Location, Source
from orgdesign.model.text import normalized


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A part with an identifier, which remembers where it was written."""

    kind: ClassVar[str] = "entity"

    id: str
    source: Source = field(repr=False, compare=False)

    def refused(self, *steps: str | int) -> bool:
        """Whether a field was written, but so that it could not be read; nobody need miss it then."""
        return self.source.refused(*steps)

    def at(self, *steps: str | int) -> "Place":
        """Where this entity, or one of its fields, was written."""
        return Place(self, self.source, steps)

    def at_part(self, part: "Entity", *steps: str | int) -> "Place":
        """Where a part of this entity was written: a post's duty may stand in the post's job."""
        return Place(self, part.source, steps, normalized(part.id))


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a design: the entity it speaks of, and where that was written."""

    subject: Entity
    source: Source
    steps: KeyPath = ()
    part: str = ""

    def refused(self, *steps: str | int) -> bool:
        """Whether a field of the entity, or of the part of it that is meant, could not be read."""
        return self.source.refused(*steps) if self.part else self.subject.refused(*steps)

    @property
    def location(self) -> Location:
        return self.source.at(*self.steps)
