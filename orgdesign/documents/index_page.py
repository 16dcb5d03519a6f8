"""The page over everything that was built."""

from dataclasses import dataclass
from typing import ClassVar


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
    charts: tuple[IndexEntry, ...]
