"""The competencies a design describes, read from the section as written."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from orgdesign.model import Organization
from orgdesign.model.text import LOCALES, LocalizedText


@dataclass(frozen=True, slots=True)
class Competency:
    """胜任力: its name, and what each level looks like at work."""

    id: str
    name: str
    levels: Mapping[str, str]


def competency_dictionary(organization: Organization) -> dict[str, Competency]:
    return {one.id: one for one in _competencies(organization)}


def _competencies(organization: Organization) -> Iterator[Competency]:
    section = (organization.unmodelled or {}).get("competencies", ())
    for entry in section if isinstance(section, (list, tuple)) else ():
        if isinstance(entry, Mapping) and isinstance(entry.get("id"), str):
            levels = entry.get("levels")
            described = levels.items() if isinstance(levels, Mapping) else ()
            yield Competency(
                id=entry["id"],
                name=_text(entry.get("name"), organization.locale) or entry["id"],
                levels={str(level): _text(text, organization.locale) for level, text in described},
            )


def _text(value: Any, locale: str) -> str:
    if isinstance(value, Mapping) and value and set(value) <= set(LOCALES):
        return LocalizedText.of(((language, str(text)) for language, text in value.items()), locale)
    return str(value) if value is not None else ""
