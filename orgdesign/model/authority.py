"""What a post may decide."""

from orgdesign.dataclass import dataclass
from orgdesign.model.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """权限: `kind` business, personnel or expense; `action` propose … supervise;
    `decision` policy, operational or routine.

    A text written without fields has only an `object`.
    """

    object: str
    kind: str | None = None
    action: str | None = None
    limit: Money | None = None
    decision: str | None = None
