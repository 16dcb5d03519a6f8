"""Whose team may be larger than it looks, because a wrong name, which is a finding already, hides some of it."""

from orgdesign.model import Organization, Position
from orgdesign.nearest import nearest


def may_lead_more(organization: Organization, position: Position) -> bool:
    """Whether a name that nobody bears may mean the post, as a superior, or a unit that it heads."""
    if not organization.lost_posts:
        return False
    own = (position.id, position.title)
    units = [unit for unit in organization.units if organization.lines.heads.get(unit.id) == position.id]
    headed = [name for unit in units for name in (unit.id, unit.name)]
    superiors = {
        edge.superior for id in organization.lost_posts for edge in organization.lines.foreign_superiors.get(id, ())
    }
    return any(nearest(name, own) for name in superiors) or any(
        nearest(one.unit, headed) for one in organization.strays
    )
