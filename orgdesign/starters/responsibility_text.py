"""The catalogue of responsibilities: each owned by one post, or by one post for each scope."""

from typing import Any

from orgdesign.starters.job_texts import shared_duties
from orgdesign.starters.plan import Plan, PlannedPost
from orgdesign.starters.words import RoleDuty, Words


def responsibility_entries(plan: Plan, root: str, words: Words) -> list[dict[str, Any]]:
    owners: dict[str, list[PlannedPost]] = {}
    for post in plan.posts:
        owners.setdefault(post.role, []).append(post)
    return [
        _responsibility(plan, duty, posts, root, words)
        for role, posts in owners.items()
        for duty in words.roles[role].duties
    ]


def _responsibility(plan: Plan, duty: RoleDuty, owners: list[PlannedPost], root: str, words: Words) -> dict[str, Any]:
    scoped = owners[0].covers is not None
    return {
        "id": duty.id,
        "name": duty.name,
        "kind": duty.kind,
        "unit": _unit_of(plan, owners) or root,
        "primary": {words.table["scopes"][post.covers]: post.id for post in owners} if scoped else owners[0].id,
        "partial": _hands(plan, duty, "partial", words),
        "support": _hands(plan, duty, "support", words),
    }


def _unit_of(plan: Plan, owners: list[PlannedPost]) -> str | None:
    """The owners' unit; of several owners, the unit they are all in."""
    if len(owners) == 1:
        return owners[0].unit
    parents = {unit.parent for unit in plan.units if unit.id in {post.unit for post in owners}}
    return parents.pop() if len(parents) == 1 else None


def _hands(plan: Plan, duty: RoleDuty, involvement: str, words: Words) -> tuple[str, ...]:
    """The posts that have a part in the duty by their own descriptions."""
    return tuple(post.id for post in plan.posts if (duty, involvement) in shared_duties(plan, post, words))
