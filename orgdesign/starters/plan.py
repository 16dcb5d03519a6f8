"""The posts and units of one pattern, after the sections nobody wants have gone."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any

from orgdesign.dataclass import dataclass
from orgdesign.model.pattern import SECTIONS_OF_PATTERNS
from orgdesign.starters.words import read

# A pattern has a director over the manager only where the manager has this many to lead.
_FEWEST_FOR_A_DIRECTOR = 3


@dataclass(frozen=True, slots=True)
class PlannedPost:
    """`beside` is the superior of an assistant; `covers` names the scope of one of several posts of a role."""

    id: str
    role: str
    unit: str | None
    superior: str | None = None
    beside: bool = False
    headcount: int = 1
    covers: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class PlannedUnit:
    id: str
    parent: str | None
    section: bool
    staff: bool
    head: str


@dataclass(frozen=True, slots=True)
class Plan:
    pattern: str
    preset: str
    units: tuple[PlannedUnit, ...]
    posts: tuple[PlannedPost, ...]

    @property
    def top(self) -> PlannedPost:
        return next(post for post in self.posts if post.superior is None)

    def post(self, id: str) -> PlannedPost:
        return next(post for post in self.posts if post.id == id)

    def posts_in(self, unit: str | None) -> list[PlannedPost]:
        return [post for post in self.posts if post.unit == unit]

    def posts_below(self, unit: str) -> list[PlannedPost]:
        inner = [one.id for one in self.units if one.parent == unit]
        return [post for post in self.posts if post.unit in (unit, *inner)]

    def reports_of(self, post: str) -> list[PlannedPost]:
        return [one for one in self.posts if one.superior == post and not one.beside]


def plan_of(pattern: str, sections: Collection[str] | None = None) -> Plan:
    """The pattern with all its sections, or with some."""
    written = read("patterns.yaml")[pattern]
    units = dict(_kept_units(pattern, written["units"], sections))
    posts = [_post(id, fields, None) for id, fields in written["posts"].items()]
    for unit, fields in units.items():
        posts += [_post(id, post, unit) for id, post in fields["posts"].items()]
    known = {unit: _unit(pattern, unit, fields) for unit, fields in units.items()}
    plan = Plan(pattern, written["preset"], tuple(known.values()), tuple(posts))
    return _without_needless_director(plan)


def _kept_units(
    pattern: str, units: Mapping[str, Any], sections: Collection[str] | None
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    named = SECTIONS_OF_PATTERNS[pattern]
    for id, fields in units.items():
        section = fields.get("parent", id)
        if sections is None or section not in named or section in sections:
            yield id, fields


def _unit(pattern: str, id: str, fields: Mapping[str, Any]) -> PlannedUnit:
    head = fields.get("head") or next(iter(fields["posts"]))
    return PlannedUnit(id, fields.get("parent"), id in SECTIONS_OF_PATTERNS[pattern], fields.get("staff", False), head)


def _post(id: str, fields: Mapping[str, Any], unit: str | None) -> PlannedPost:
    return PlannedPost(
        id=id,
        role=fields["role"],
        unit=unit,
        superior=fields.get("to") or fields.get("beside"),
        beside="beside" in fields,
        headcount=fields.get("count", 1),
        covers=fields.get("covers"),
        title=fields.get("title"),
    )


def _without_needless_director(plan: Plan) -> Plan:
    """With few sections left the manager leads alone: a director over one or two would be a layer too many."""
    top, reports = plan.top, plan.reports_of(plan.top.id)
    if top.role != "director" or len(plan.reports_of(reports[0].id)) >= _FEWEST_FOR_A_DIRECTOR:
        return plan
    manager = reports[0].id
    below = (post for post in plan.posts if post is not top)
    posts = (replace(post, superior=_superior_without(post, top.id, manager)) for post in below)
    return replace(plan, posts=tuple(posts))


def _superior_without(post: PlannedPost, top: str, manager: str) -> str | None:
    if post.id == manager:
        return None
    return manager if post.superior == top else post.superior
