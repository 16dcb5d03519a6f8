"""Whose team or holders may be more than they look, because a wrong name, which is a finding already, hides some."""

from orgdesign.model import Organization, Position
from orgdesign.nearest import nearest


def may_lead_more(organization: Organization, position: Position) -> bool:
    """Whether a name that nobody bears may mean the post, as a superior, or a unit that it heads."""
    if not organization.lost_posts:
        return False
    own = (position.id, position.title)
    units = [unit for unit in organization.units if organization.lines.heads.get(unit.id) == position.id]
    headed = [name for unit in units for name in (unit.id, unit.name)]
    edges = [organization.lines.foreign_superiors.get(id, ()) for id in organization.lost_posts]
    superiors = {edge.superior for lines in edges for edge in lines}
    strayed = {one.unit for one in organization.strays.values()}
    return any(nearest(name, own) for name in superiors) or any(nearest(name, headed) for name in strayed)


def may_be_held(organization: Organization, position: Position) -> bool:
    """Whether a name that nobody bears may mean the post, where it says who holds which."""
    return any(nearest(name, (position.id, position.title)) for name in organization.unknown_posts_held)
