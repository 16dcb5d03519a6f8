"""What words mean: concepts of things, of acts and of scopes."""

from orgdesign.dataclass import dataclass

# The classes of action, each with the family it belongs to where it has one.
FAMILIES = {
    "plan": "plan",
    "improve": "improve",
    "propose": "apply",
    "review": "review",
    "countersign": "review",
    "approve": "approve",
    "execute": "execute",
    "sell": "execute",
    "credit": "approve",
    "record": "record",
    "collect": "record",
    "keep": "record",
    "analyse": "analyse",
    "report": "report",
    "inform": "contact",
    "contact": "contact",
    "supervise": "check",
    "audit": "check",
    "score": "check",
    "investigate": "check",
    "organise": "organise",
    "train": "train",
    "support": "support",
    "manage": "manage",
}
# Families that are no class themselves, each with its commonest class.
FAMILY_NAMES = {"apply": "propose", "check": "audit"}


@dataclass(frozen=True, slots=True, eq=False)
class Concept:
    """One meaning that several words share; two concepts are the same only if they are one object.

    `broader` are the ids of the next broader concepts. `action` is the class of action of a verb, which is
    `generic` where it says little of what is done. A `general` thing is what every department deals in.
    `dimension` is what a scope is a part of: region, channel, stage and the like.
    """

    id: str
    broader: tuple[str, ...] = ()
    action: str | None = None
    generic: bool = False
    general: bool = False
    dimension: str | None = None
