"""The words of the starters in one language, and what their roles and ranks are made of."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import yaml

from orgdesign.dataclass import dataclass
from orgdesign.templating import built_in_folder


@dataclass(frozen=True, slots=True)
class RoleDuty:
    """A duty of a role; `id` is also that of the responsibility it owns. Only the first two have an indicator."""

    id: str
    name: str
    text: str
    measure: str
    indicator: tuple[str, str] | None
    frequency: str
    kind: str
    action: str
    target: int | None


@dataclass(frozen=True, slots=True)
class Role:
    id: str
    rank: str
    post_class: str
    title: str
    purpose: str
    knowledge: list[str]
    skills: list[str]
    duties: tuple[RoleDuty, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """`table` has the texts of `words.yaml`, `ranks` what posts of a rank have in common."""

    language: str
    table: Mapping[str, Any]
    roles: Mapping[str, Role]
    ranks: Mapping[str, Mapping[str, Any]]

    def within(self, name: str) -> str:
        """A name as it stands within a sentence."""
        return name[0].lower() + name[1:] if self.language == "en" else name


@cache
def words_in(language: str) -> Words:
    texts, structure = read(f"{language}/roles.yaml"), read("roles.yaml")
    roles = {id: _role(id, structure[id], texts[id]) for id in structure}
    return Words(language, read(f"{language}/words.yaml"), roles, read("ranks.yaml"))


def read(name: str) -> dict[str, Any]:
    file = built_in_folder() / "starters" / name
    content: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return content


def parts(text: str) -> list[str]:
    """The texts of one line, which are kept apart by bars."""
    return [part.strip() for part in text.split("|")]


def listed(text: str) -> list[str]:
    """The texts of one part, which are kept apart by semicolons."""
    return [part.strip() for part in text.split(";")]


def _role(id: str, structure: Mapping[str, Any], texts: Mapping[str, str]) -> Role:
    title, purpose, knowledge, skills = parts(texts["is"])
    return Role(
        id=id,
        rank=structure["rank"],
        post_class=structure.get("class", "transactional"),
        title=title,
        purpose=purpose,
        knowledge=listed(knowledge),
        skills=listed(skills),
        duties=tuple(_duty(duty, facts, texts[duty]) for duty, facts in structure["duties"].items()),
    )


def _duty(id: str, facts: str, texts: str) -> RoleDuty:
    frequency, kind, action, *target = facts.split()
    name, text, measure, *indicator = parts(texts)
    return RoleDuty(
        id=id,
        name=name,
        text=text,
        measure=measure,
        indicator=(indicator[0], indicator[1]) if indicator else None,
        frequency=frequency,
        kind=kind,
        action=action,
        target=int(target[0]) if target else None,
    )
