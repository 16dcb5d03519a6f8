"""How rules speak of a post that is named but does not exist on the day."""

from datetime import date

from orgdesign.findings import Related
from orgdesign.messages import Message, message
from orgdesign.model import Position


def when_in_force(absent: Position, day: date | None) -> Message:
    """Why the post is absent: `a post that ends on 2026-06-30`."""
    if not_yet_begun(absent, day):
        return message("a post that begins on {day}", day=absent.since)
    return message("a post that ends on {day}", day=absent.until)


def not_yet_begun(absent: Position, day: date | None) -> bool:
    return bool(day and absent.since and absent.since > day)


def its_date(absent: Position) -> Related:
    """Where the day is written on which the post ends, or begins."""
    return Related(absent.at("until" if absent.until else "from").location)
