"""The posts of a list, put together to a design."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from orgdesign.exchange import design_text
from orgdesign.exchange.columns import Columns
from orgdesign.exchange.design_text import WrittenPost
from orgdesign.exchange.identifiers import id_from_name, valid_id
from orgdesign.exchange.imported import ImportOptions
from orgdesign.exchange.listed_grades import grades_of
from orgdesign.exchange.listed_holders import holders_of
from orgdesign.exchange.listed_post import Fault, ListedPost
from orgdesign.exchange.listed_units import UnitPath, units_of
from orgdesign.exchange.post_ids import ids_of
from orgdesign.exchange.superiors import superiors_of
from orgdesign.exchange.written_posts import ListContext, kept_names, written_post
from orgdesign.model.text import natural


def design_files(
    posts: Sequence[ListedPost], columns: Columns, options: ImportOptions
) -> tuple[dict[str, str], list[Fault]]:
    """The files by name, and what is wrong with the posts; `options.locale` is set."""
    name = options.name or organization_name(posts) or options.file_stem
    posts = [_without_organization(post, name) for post in posts]
    organization_id = id_from_name(options.name or "") or valid_id(options.file_stem) or "organization"
    ids, faults = ids_of(posts, "id" in columns.fields)
    units = units_of((post.units for post in posts), organization_id)
    grades = grades_of(post.get("grade") for post in posts)
    context = ListContext(columns, grades, kept_names(posts, columns) if options.keep else {})
    written = _written(posts, ids, {path: unit.id for path, unit in units.items()}, context, faults)
    locale = options.locale or "en"
    files = {
        "organization.yaml": design_text.organization_text(organization_id, name, locale, _by_id(grades)),
        "units.yaml": design_text.units_text(units.values()),
        "positions.yaml": design_text.positions_text(written),
    }
    if options.people:
        holders, found = holders_of(posts, ids)
        faults += found
        files["people.yaml"] = design_text.people_text(holders)
    return files, faults


def organization_name(posts: Sequence[ListedPost]) -> str | None:
    """What the list calls the organization, if it names one only."""
    names = {name for post in posts if (name := post.get("organization"))}
    return names.pop() if len(names) == 1 else None


def _written(
    posts: Sequence[ListedPost],
    ids: Sequence[str],
    units: Mapping[UnitPath, str],
    context: ListContext,
    faults: list[Fault],
) -> list[WrittenPost]:
    superiors: Sequence[tuple[str, ...]] = [()] * len(posts)
    if "reports_to" in context.columns.fields:
        superiors, found = superiors_of(posts, ids)
        faults += found
    written = []
    for post, id, reports_to in zip(posts, ids, superiors, strict=True):
        one, found = written_post(post, id, reports_to, units.get(post.units), context)
        written.append(one)
        faults += found
    return sorted(written, key=lambda one: (natural(one.id), one.id))


def _without_organization(post: ListedPost, name: str) -> ListedPost:
    """A unit called as the organization is the organization."""
    return replace(post, units=post.units[1:]) if post.units[:1] == (name,) else post


def _by_id(grades: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    return iter(sorted(((id, name) for name, id in grades.items()), key=lambda pair: natural(pair[0])))
