"""The organization as its designers speak of it: described, never judged."""

from orgdesign.model.entity import Entity, Place
from orgdesign.model.organization import Organization
from orgdesign.model.position import Position
from orgdesign.model.responsibility import Responsibility
from orgdesign.model.unit import Unit

__all__ = ["Entity", "Organization", "Place", "Position", "Responsibility", "Unit"]
