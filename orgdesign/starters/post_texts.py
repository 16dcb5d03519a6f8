"""A post: its place in the line, who stands in, with whom it works; its description unless a job has it."""

from typing import Any

from orgdesign.starters.job_texts import description, title_of
from orgdesign.starters.plan import Plan, PlannedPost
from orgdesign.starters.words import Words, parts


def post_entry(plan: Plan, post: PlannedPost, root: str, words: Words) -> dict[str, Any]:
    own = {} if post.covers else description(plan, post, words)
    return {
        "id": post.id,
        "job": post.role if post.covers else None,
        "covers": words.table["scopes"][post.covers] if post.covers else None,
        "code": _code(plan, post, words),
        "title": title_of(post, words),
        "order": (plan.posts.index(post) + 1) * 10,
        "unit": post.unit or root,
        "assistant_to" if post.beside else "reports_to": post.superior or "none",
        "headcount": post.headcount,
        "backup": [{"position": one} for one in _backups(plan, post)],
        **own,
        "relationships": _relationships(plan, post, words),
        "reporting": _reports(post, words),
    }


def _code(plan: Plan, post: PlannedPost, words: Words) -> str:
    units = [None, *(unit.id for unit in plan.units)]
    number = plan.posts_in(post.unit).index(post) + 1
    return f"{words.table['code']}-{units.index(post.unit):02}-{number:02}"


def _backups(plan: Plan, post: PlannedPost) -> tuple[str, ...]:
    """Who stands in for a post of one person: its first report, else the next post beside it. Never a circle."""
    if post.headcount > 1:
        return ()
    if post.beside:
        others = [one for one in plan.posts if not one.beside and not plan.reports_of(one.id)]
        return (others[-1].id,)
    if reports := plan.reports_of(post.id):
        return (reports[0].id,)
    beside = plan.reports_of(post.superior) if post.superior else []
    after = beside[beside.index(post) + 1 :]
    return (after[0].id,) if after else ()


def _relationships(plan: Plan, post: PlannedPost, words: Words) -> dict[str, Any]:
    about = words.table["about"]
    role = words.roles[post.role]
    internal = []
    if post.superior:
        internal.append(_contact(post.superior, about["superior"], role.duties[0].name, words))
    if neighbour := _neighbour(plan, post):
        internal.append(_contact(neighbour, about["neighbour"], role.duties[1].name, words))
    if post is plan.top:
        internal += [
            {"with": id, "about": parts(text)[1], "how": about["how"], "frequency": "month"}
            for id, text in words.table["outside"].items()
        ]
    outward = any(duty.kind == "outward" for duty in role.duties)
    return {"internal": internal, "external": [words.table["customer"]] if outward else []}


def _contact(partner: str, form: str, name: str, words: Words) -> dict[str, Any]:
    about = form.format(name=words.within(name))
    return {"with": partner, "about": about, "how": words.table["about"]["how"], "frequency": "week"}


def _neighbour(plan: Plan, post: PlannedPost) -> str | None:
    """The next post under the same superior, round to the first."""
    beside = [one for one in plan.posts if one.superior == post.superior]
    return beside[(beside.index(post) + 1) % len(beside)].id if len(beside) > 1 else None


def _reports(post: PlannedPost, words: Words) -> list[dict[str, Any]]:
    if post.superior is None:
        return []
    what = words.table["report"].format(title=title_of(post, words))
    return [{"what": what, "to": post.superior, "every": "week"}]
