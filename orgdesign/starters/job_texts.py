"""What a role's description says: purpose, duties, authorities, specification, indicators."""

from collections.abc import Iterable, Mapping
from typing import Any

from orgdesign.starters.plan import Plan, PlannedPost
from orgdesign.starters.words import Role, RoleDuty, Words, listed, parts

_OWN_WORK = 95  # the last duty of every post takes the other 5 %
_WEIGHTS = ("60%", "40%")
_INDICATOR_CYCLES = ("month", "quarter", "year")


def description(plan: Plan, post: PlannedPost, words: Words) -> dict[str, Any]:
    """Everything a post says of its own work, or a job for all its posts."""
    role = words.roles[post.role]
    rank = words.ranks[role.rank]
    return {
        "grade": rank["grade"],
        "type": rank["type"],
        "class": role.post_class,
        "purpose": role.purpose,
        "duties": [*_own_duties(role, rank, words), *_shared_duties(plan, post, rank, words)],
        "authorities": _authorities(role, rank, words),
        "specification": _specification(role, rank, words),
        "how": words.table["how"][rank["type"]],
        "tools": listed(words.table["tools"]),
        "kpis": _indicators(role, words),
    }


def title_of(post: PlannedPost, words: Words) -> str:
    title = words.roles[post.role].title
    if post.title:
        title = words.table["titles"][post.title]
    if post.covers is None:
        return title
    scope = words.table["scoped_titles"].get(post.covers) or words.table["scopes"][post.covers]
    return str(words.table["scoped_title"].format(scope=scope, title=title))


def first_duty(post: PlannedPost, words: Words) -> RoleDuty:
    return words.roles[post.role].duties[0]


def shared_duties(plan: Plan, post: PlannedPost, words: Words) -> list[tuple[RoleDuty, str]]:
    """What the post has a part in: its first report's main duty, and one duty of its superior's.

    The posts below one superior take turns at the superior's duties, so that none is everybody's.
    Posts of one job have one description between them: that of the first.
    """
    first = next(one for one in plan.posts if one.role == post.role and bool(one.covers) == bool(post.covers))
    shared = [(first_duty(one, words), "partial") for one in plan.reports_of(first.id)[:1]]
    if first.superior is not None:
        duties = words.roles[plan.post(first.superior).role].duties
        turn = [one.id for one in plan.posts if one.superior == first.superior].index(first.id)
        shared.append((duties[turn % len(duties)], "support"))
    return shared


def _own_duties(role: Role, rank: Mapping[str, Any], words: Words) -> Iterable[dict[str, Any]]:
    for duty, time in zip(role.duties, rank["times"], strict=True):
        yield {
            "id": duty.id,
            "text": duty.text,
            "responsibility": duty.id,
            "involvement": "primary",
            "time": f"{time}%",
            "frequency": duty.frequency,
            "output": words.table["output"].format(name=words.within(duty.name)),
            "measure": duty.measure,
        }


def _shared_duties(plan: Plan, post: PlannedPost, rank: Mapping[str, Any], words: Words) -> Iterable[dict[str, Any]]:
    shared = shared_duties(plan, post, words)
    rest = _OWN_WORK - sum(rank["times"])
    for duty, involvement in shared:
        form = words.table["duties"]["oversee" if involvement == "partial" else "contribute"]
        text, measure, output = parts(form.format(name=words.within(duty.name)))
        yield {
            "id": f"{involvement}-{duty.id}",
            "text": text,
            "responsibility": duty.id,
            "involvement": involvement,
            "time": f"{rest // len(shared)}%",
            "frequency": "week" if involvement == "partial" else "month",
            "output": output,
            "measure": measure,
        }


def _authorities(role: Role, rank: Mapping[str, Any], words: Words) -> list[dict[str, Any]]:
    objects, leads = words.table["authorities"], rank["type"] == "managerial"
    held: list[dict[str, Any]] = [
        {"kind": "business", "action": duty.action, "object": words.within(duty.name), "decision": _decision(leads)}
        for duty in role.duties
    ]
    if leads:
        held.append(
            {"kind": "personnel", "action": "approve", "object": objects["personnel"], "decision": "operational"}
        )
    if rank["limit"]:
        amount = words.table["money"].format(amount=rank["limit"] * words.table["money_base"])
        action = "approve" if leads else "execute"
        held.append({"kind": "expense", "action": action, "object": objects["expense"], "limit": amount})
        held[-1]["decision"] = _decision(leads)
    return held


def _decision(leads: bool) -> str:
    return "operational" if leads else "routine"


def _specification(role: Role, rank: Mapping[str, Any], words: Words) -> dict[str, Any]:
    table, first = words.table, role.duties[0].id
    elements = ("education", "experience", "knowledge", "skills", "personality", "physical")
    return {
        "required": {
            "education": table["education"][rank["education"]],
            "experience": table["experience"][rank["experience"]],
            "knowledge": role.knowledge,
            "skills": role.skills,
        },
        "preferred": {"experience": table["preferred"]},
        "personality": listed(table["personality"][rank["type"]]),
        "physical": table["physical"][rank["type"]],
        "proof": table["proof"],
        "why": {element: role.duties[1].id if element in ("skills", "personality") else first for element in elements},
    }


def _indicators(role: Role, words: Words) -> list[dict[str, Any]]:
    measured = [duty for duty in role.duties if duty.indicator and duty.target]
    return [_indicator(duty, weight, words) for duty, weight in zip(measured, _WEIGHTS, strict=True)]


def _indicator(duty: RoleDuty, weight: str, words: Words) -> dict[str, Any]:
    name, formula = duty.indicator or ("", "")
    target = duty.target or 0
    return {
        "name": name,
        "formula": formula,
        "target": f"{target}%",
        "floor": f"{target - 5}%",
        "weight": weight,
        "cycle": duty.frequency if duty.frequency in _INDICATOR_CYCLES else "month",
        "source": words.table["source"],
        "duty": duty.id,
    }
