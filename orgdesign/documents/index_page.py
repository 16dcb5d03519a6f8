"""The page over everything that was built."""

from collections.abc import Iterable, Sequence
from typing import ClassVar
from urllib.parse import quote

from orgdesign.dataclass import dataclass
from orgdesign.documents.edition import Edition
from orgdesign.documents.output import Output
from orgdesign.messages import message
from orgdesign.model import Position, Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One file, by its path from the page, and what kind of file it is."""

    href: str
    format: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexEntry:
    """Something that was built, in the formats it was built in; the first is what its title leads to."""

    title: str
    note: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexUnit:
    name: str
    depth: int
    head: str
    documents: tuple[IndexEntry, ...]
    posts: tuple[IndexEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexPage:
    template: ClassVar[str] = "index"

    language: str
    title: str
    effective: str
    posts: int
    headcount: str
    units: tuple[IndexUnit, ...]
    tables: tuple[IndexEntry, ...]


def index_page(edition: Edition, outputs: Sequence[Output], folder: str = "") -> IndexPage:
    """`outputs` are what was built; their paths begin with `folder`, where the page itself stands."""
    links: dict[tuple[str, str], list[Link]] = {}
    for output in outputs:
        path = output.path.removeprefix(folder)
        links.setdefault((output.kind, output.about), []).append(Link(href=quote(path), format=output.format))
    organization, wording = edition.organization, edition.wording
    return IndexPage(
        language=wording.language,
        title=edition.company,
        effective=wording.day(organization.effective),
        posts=len(organization.positions),
        headcount=wording.number(edition.heads_in_unit[organization.root.id]),
        units=tuple(_unit(unit, depth, edition, links) for unit, depth in edition.units),
        tables=_whole(edition, links),
    )


_Links = dict[tuple[str, str], list[Link]]


def _whole(edition: Edition, links: _Links) -> tuple[IndexEntry, ...]:
    """What is about the organization as one."""
    titles = (
        ("charts", message("Organization chart")),
        ("position-tables", message("Position table of the company")),
        ("matrix", message("Responsibility matrix")),
        ("register", message("Document register")),
    )
    entries = (_entry(edition.wording.say(title), "", links.get((kind, ""), ())) for kind, title in titles)
    return tuple(entry for entry in entries if entry.links)


def _unit(unit: Unit, depth: int, edition: Edition, links: _Links) -> IndexUnit:
    titles = (("position-tables", message("Position table")), ("charts", message("Chart")))
    documents = (_entry(edition.wording.say(title), "", links.get((kind, unit.id), ())) for kind, title in titles)
    head = edition.organization.head_of(unit)
    return IndexUnit(
        name=edition.wording.text(unit.name),
        depth=depth,
        head=edition.wording.text(head.title) if head else "",
        documents=tuple(entry for entry in documents if entry.links),
        posts=tuple(_post(one, edition, links) for one in edition.organization.positions_by_unit.get(unit.id, ())),
    )


def _post(position: Position, edition: Edition, links: _Links) -> IndexEntry:
    wording = edition.wording
    document = position.document
    note = (wording.text(position.code), wording.text(document.number), wording.text(document.version))
    built = links.get(("job-descriptions", position.id), ())
    return _entry(wording.text(position.title), " · ".join(part for part in note if part), built)


def _entry(title: str, note: str, links: Iterable[Link]) -> IndexEntry:
    return IndexEntry(title=title, note=note, links=tuple(links))
