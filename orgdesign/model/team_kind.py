"""What kind of team reports to a manager: it decides how many one person can lead."""

from collections.abc import Sequence
from typing import Literal

from orgdesign.model.position import Position

TeamKind = Literal["managers", "technical", "front-line", "specialists"]


def team_kind(reports: Sequence[Position], *, any_leads: bool) -> TeamKind:
    """The kind of a team of direct reports; `any_leads` says that one of them has reports in turn."""
    if any_leads:
        return "managers"
    if all(report.type == "technical" for report in reports):
        return "technical"
    if all(is_front_line(report) for report in reports):
        return "front-line"
    return "specialists"


def is_front_line(position: Position) -> bool:
    """Whether the work is front-line work, by type, else by class."""
    return position.type == "skilled" or (position.type is None and position.post_class == "transactional")
