"""What every analysis hands to those who show it: figures with a name, a value, and how they were counted."""

from decimal import Decimal

from orgdesign.dataclass import dataclass
from orgdesign.messages import Message

Said = Message | str | Decimal | int


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure; `note` says how it was counted or what it means, `details` break it down."""

    label: Said
    value: Said
    note: Message | None = None
    details: tuple["Figure", ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of one organization; `headings` stand above labels, values and notes in a table."""

    title: Message
    organization: str
    headings: tuple[Message, Message, Message]
    figures: tuple[Figure, ...]
    closing: Message | None = None
