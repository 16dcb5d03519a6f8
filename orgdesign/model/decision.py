"""The table of decisions 核决权限表: who proposes, reviews and approves each matter."""

from typing import ClassVar, Literal

from orgdesign.dataclass import dataclass
from orgdesign.model.authority import Authority
from orgdesign.model.entity import Entity
from orgdesign.model.money import Money

DecisionAction = Literal["propose", "review", "countersign", "approve", "execute", "record", "supervise"]
DECISION_ACTIONS: tuple[DecisionAction, ...] = (
    "propose",
    "review",
    "countersign",
    "approve",
    "execute",
    "record",
    "supervise",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionPart:
    """What one party does in a decision: a post, a unit or somebody outside; approvers up to a limit."""

    party: str
    action: DecisionAction
    limit: Money | None = None
    steps: tuple[str | int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Entity):
    """核决事项, one row of the table. `matter_kind` is business, personnel or expense (the format calls it kind);
    `level` is policy, operational or routine (the format calls it decision).
    """

    kind: ClassVar[str] = "decision"

    matter: str
    matter_kind: str | None = None
    level: str | None = None
    code: str | None = None
    order: int | None = None
    parts: tuple[DecisionPart, ...] = ()

    def parts_of(self, action: DecisionAction) -> tuple[DecisionPart, ...]:
        return tuple(part for part in self.parts if part.action == action)

    def authority_of(self, part: DecisionPart) -> Authority:
        """What the row gives to one party, as if it stood with the post itself."""
        return Authority(
            object=self.matter, kind=self.matter_kind, action=part.action, limit=part.limit, decision=self.level
        )
