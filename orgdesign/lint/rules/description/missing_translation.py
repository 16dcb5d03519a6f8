from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from orgdesign.dataclass import dataclass
from orgdesign.findings import Severity
from orgdesign.lint.rule import Violation, rule
from orgdesign.messages import message
from orgdesign.model import Entity, Organization
from orgdesign.model.text import LocalizedText

# Not texts, or names that may as well be ids; and what many posts take from `defaults`.
_PASSED_OVER = frozenset({"id", "source", "partner", "document", "translations", "inherits_from"})


@dataclass(frozen=True, slots=True)
class _Text:
    """A text of the design; `field` names all texts of its sort, such as `position.duties.text`."""

    field: str
    path: tuple[str, ...]
    text: str


@rule(
    severity=Severity.INFO,
    hint="Add the text in the missing language, or write it in one language throughout the design.",
    passes="""
        organization: {id: service, name: Customer Service, locale: en, head: lead}
        positions:
          - {id: lead, title: {en: Lead, zh-CN: 主管}}
          - {id: clerk, title: {en: Clerk, zh-CN: 文员}}
    """,
    fails="""
        organization: {id: service, name: Customer Service, locale: en, head: lead}
        positions:
          - {id: lead, title: {en: Lead, zh-CN: 主管}}
          - {id: clerk, title: Clerk}
    """,
)
def missing_translation(organization: Organization) -> Iterator[Violation]:
    """What is translated for one is translated for all.

    A document in the second language falls back to the first wherever a translation is missing, so that
    its readers meet a text they may not understand. A field counts once any post, unit or other entry of
    its kind has it in several languages. One finding an entry.
    """
    if not organization.languages:
        return
    # The organization's own texts are those of its root unit.
    entries = [(entity, tuple(_texts(entity))) for entity in organization.entities() if entity is not organization]
    translated = _languages_by_field(text for _, texts in entries for text in texts)
    said: set[_Text] = set()
    for entity, texts in entries:
        lacking = {text: _lacking(text, translated, organization.locale) for text in texts if text not in said}
        said.update(lacking)
        if any(lacking.values()):
            yield _untranslated(organization, entity, lacking)


def _texts(entity: Entity) -> Iterator[_Text]:
    for path, text in _strings(entity, ()):
        yield _Text(f"{entity.kind}.{'.'.join(path)}", path, text)


def _strings(value: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every text in a part of the model, with the names of the fields that lead to it."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, tuple):
        for item in value:
            yield from _strings(item, path)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in _PASSED_OVER:
                yield from _strings(getattr(value, field.name), (*path, field.name))


def _languages_by_field(texts: Iterable[_Text]) -> dict[str, dict[str, None]]:
    """The languages of each field that has a text in several, in the order met."""
    languages: dict[str, dict[str, None]] = {}
    for one in texts:
        if isinstance(one.text, LocalizedText):
            languages.setdefault(one.field, {}).update(dict.fromkeys(language for language, _ in one.text.translations))
    return languages


def _lacking(one: _Text, translated: Mapping[str, Iterable[str]], locale: str) -> tuple[str, ...]:
    has = dict(one.text.translations) if isinstance(one.text, LocalizedText) else (locale,)
    return tuple(language for language in translated.get(one.field, ()) if language not in has)


def _untranslated(organization: Organization, entity: Entity, lacking: Mapping[_Text, tuple[str, ...]]) -> Violation:
    paths = dict.fromkeys(one.path for one, languages in lacking.items() if languages)
    return Violation(
        entity.at(next(iter(paths))[0]),
        message(
            "{entry} is not said in {languages}: {fields}",
            entry=organization.title_and_id(entity.id),
            languages=tuple(dict.fromkeys(language for languages in lacking.values() for language in languages)),
            fields=tuple(".".join(path) for path in paths),
        ),
    )
