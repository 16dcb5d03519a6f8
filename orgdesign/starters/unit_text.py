"""The units of a starter: head, headcount, functions, powers, promises inside the company, policies."""

from typing import Any

from orgdesign.starters.plan import Plan, PlannedUnit
from orgdesign.starters.words import RoleDuty, Words, parts


def unit_entries(plan: Plan, root: str, words: Words) -> list[dict[str, Any]]:
    return [_unit(plan, unit, number, root, words) for number, unit in enumerate(plan.units, 1)]


def policy_entries(plan: Plan, root: str, words: Words) -> list[dict[str, Any]]:
    """One policy for the whole, and one for each unit."""
    whole = {"id": "service-policy", "title": words.roles[plan.top.role].duties[0].name, "unit": root}
    units = [
        {"id": f"{unit.id}-policy", "title": _policy_title(unit, words), "unit": unit.id, "owner": unit.head}
        for unit in plan.units
    ]
    return [whole | {"owner": plan.top.id}, *units]


def unit_name(unit: PlannedUnit, words: Words) -> str:
    return parts(words.table["units"][unit.id])[0]


def unit_duties(plan: Plan, unit: str, words: Words) -> list[RoleDuty]:
    """The responsibilities of the posts in a unit and below it, each once."""
    roles = dict.fromkeys(post.role for post in plan.posts_below(unit))
    return [duty for role in roles for duty in words.roles[role].duties]


def _policy_title(unit: PlannedUnit, words: Words) -> str:
    return str(words.table["policy"].format(unit=unit_name(unit, words)))


def _unit(plan: Plan, unit: PlannedUnit, number: int, root: str, words: Words) -> dict[str, Any]:
    name, purpose = parts(words.table["units"][unit.id])
    kind = _kind(unit, name)
    duties = unit_duties(plan, unit.id, words)
    return {
        "id": unit.id,
        "name": name,
        "kind": kind,
        "order": number * 10,
        "section": unit.id if unit.section else None,
        "role": "staff" if unit.staff else "line",
        "parent": unit.parent or root,
        "head": unit.head,
        "headcount": sum(post.headcount for post in plan.posts_below(unit.id)),
        "purpose": purpose,
        "functions": tuple(duty.id for duty in duties),
        "powers": _powers(unit, duties, words),
        "serves": _promises(plan, unit, duties, words),
        "policies": (f"{unit.id}-policy",),
    }


def _kind(unit: PlannedUnit, name: str) -> str:
    """By what the unit is called: the words of each language end in the kind."""
    if unit.id.startswith("region-"):
        return "region"
    if name.casefold().endswith(("中心", "center", "centre")):
        return "center"
    return "section" if unit.section else "team"


def _powers(unit: PlannedUnit, duties: list[RoleDuty], words: Words) -> list[dict[str, Any]]:
    kinds = ("supervise", "propose") if unit.staff else ("decide", "request")
    forms = words.table["powers"]["staff" if unit.staff else "line"]
    names = {"name": words.within(duties[0].name), "other": words.within(duties[1].name)}
    return [{"text": form.format(**names), "power": kind} for form, kind in zip(forms, kinds, strict=True)]


def _promises(plan: Plan, unit: PlannedUnit, duties: list[RoleDuty], words: Words) -> list[dict[str, Any]]:
    """What the next section is promised; units within a section do like work, and owe each other none of it."""
    level = [one for one in plan.units if one.parent is None]
    if unit not in level or len(level) == 1:
        return []
    customer = level[(level.index(unit) + 1) % len(level)]
    what = words.table["serves"].format(name=words.within(duties[0].name))
    return [{"to": customer.id, "what": what, "within": "2 d", "appeal": plan.top.id}]
