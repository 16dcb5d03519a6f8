"""The organization itself, the parties outside it, grades, and what is written once for all posts."""

from collections.abc import Mapping
from typing import Any

from orgdesign.starters.job_texts import first_duty
from orgdesign.starters.plan import Plan
from orgdesign.starters.words import Words, parts


def organization_parts(plan: Plan, root: str, name: str, dates: Mapping[str, str], words: Words) -> dict[str, Any]:
    """The sections of organization.yaml, in order."""
    return {
        "organization": _organization(plan, root, name, dates["effective"], words),
        "outside": [{"id": id, "name": parts(text)[0]} for id, text in words.table["outside"].items()],
        "grades": _grades(plan, words),
        "defaults": _defaults(dates, words),
    }


def _organization(plan: Plan, root: str, name: str, day: str, words: Words) -> dict[str, Any]:
    return {
        "id": root,
        "name": name,
        "locale": words.language,
        "jurisdiction": words.table["jurisdiction"],
        "pattern": plan.pattern,
        "head": plan.top.id,
        "effective": day,
        "reviewed": day,
        "goals": _goals(plan, day[:4], words),
        "principles": words.table["principles"],
    }


def _goals(plan: Plan, year: str, words: Words) -> list[dict[str, Any]]:
    sections = tuple(unit.id for unit in plan.units if unit.section)
    return [
        {
            "id": id,
            "text": parts(text)[0],
            "target": parts(text)[1],
            "period": year,
            "functions": functions,
            "cascades_to": sections,
        }
        for (id, text), functions in zip(words.table["goals"].items(), _functions(plan, words), strict=True)
    ]


def _functions(plan: Plan, words: Words) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The responsibilities that serve the first goal, and those that serve the second."""
    fronts = [post for post in plan.posts if post.superior and not plan.reports_of(post.id) and not post.beside]
    promised = dict.fromkeys(first_duty(post, words).id for post in fronts)
    leading = words.roles[plan.top.role].duties[:2]
    return tuple(promised), tuple(duty.id for duty in leading)


def _grades(plan: Plan, words: Words) -> list[dict[str, Any]]:
    used = {words.roles[post.role].rank for post in plan.posts}
    ranks = {rank["grade"]: rank for name, rank in words.ranks.items() if name in used}
    levels = sorted({rank["rank"] for rank in ranks.values()})  # without gaps where a pattern leaves ranks out
    return [
        {
            "id": grade,
            "name": words.table["grades"][grade],
            "rank": levels.index(rank["rank"]) + 1,
            "type": rank["type"],
        }
        for grade, rank in ranks.items()
    ]


def _defaults(dates: Mapping[str, str], words: Words) -> dict[str, Any]:
    table = words.table["defaults"]
    fields = ("hours", "when", "where", "conditions", "hazards")
    return {
        "position": {field: table[field] for field in fields},
        "document": {
            "version": "A/0",
            "status": "draft",
            "analysed": dates["effective"],
            "owner": table["owner"],
            "review_by": dates["review_by"],
            "confidentiality": table["confidentiality"],
        },
        "last_duty": {"text": table["last_duty"], "time": "5%"},
    }
