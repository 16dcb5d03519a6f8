"""A design whose posts come and go: what of it is in force on a day."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from orgdesign.model.day import in_force
from orgdesign.model.organization import Organization
from orgdesign.model.position import Position


def design_of_day(organization: Organization, day: date) -> Organization:
    """The design with the posts, and who holds them, that are in force on the day; the last day counts.

    Posts not in force stay known by name (`not_in_force`): naming one is no mistake in writing.
    """
    absent = tuple(one for one in organization.positions if not in_force(one.since, one.until, day))
    return replace(_without(organization, absent), day=day)


def final_design(organization: Organization) -> Organization:
    """The design when everything written in it has begun: posts that have ended by then are left out.

    The day is the last on which a post or the design begins, whatever day it is today: so a post and the
    one that replaces it are not taken for two, and the same files give the same documents at any time.
    """
    ends = [position.until for position in organization.positions if position.until is not None]
    begins = [position.since for position in organization.positions if position.since is not None]
    begins += [organization.effective] if organization.effective else []
    if not ends or not begins or min(ends) >= max(begins):
        return organization
    last = max(begins)
    return _without(organization, tuple(one for one in organization.positions if one.until and one.until < last))


def _without(organization: Organization, absent: tuple[Position, ...]) -> Organization:
    if not absent:
        return organization
    names: Mapping[str, Position] = {position.id: position for position in absent}
    present = tuple(position for position in organization.positions if position.id not in names)
    return replace(organization, positions=present, not_in_force=names)
