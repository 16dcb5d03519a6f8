"""`orgdesign.yaml` becomes settings."""

import codecs
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from orgdesign.config.part import Part, configuration_error
from orgdesign.dataclass import dataclass
from orgdesign.errors import ConfigurationError
from orgdesign.findings import Severity
from orgdesign.lint.presets import DEFAULT_PRESET, PRESETS
from orgdesign.loading.reading import read_source_file
from orgdesign.messages import message
from orgdesign.model.text import LOCALES
from orgdesign.text.company_words import CompanyWords
from orgdesign.text.concept import FAMILIES, FAMILY_NAMES

if TYPE_CHECKING:
    from orgdesign.lint.settings import Changes, Override, Settings

FILE_NAME = "orgdesign.yaml"
AUDIENCES = ("public", "internal", "hr")
# All that this edition or a later one can make; what one cannot make is passed over.
DOCUMENT_FORMATS = ("docx", "pdf", "html", "md", "csv", "xlsx", "svg", "png", "mmd", "mermaid", "dot", "drawio", "pptx")
FAIL_ON = (*(severity.word for severity in reversed(Severity)), "never")


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentChoices:
    """`number` is the pattern of document numbers, `templates` the folder of the company's own templates."""

    number: str | None = None
    formats: tuple[str, ...] = ()
    templates: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """What is set for a design; `file` is None where there is no `orgdesign.yaml`, `folder` is the design's.

    An `encoding` or `language` of None is to be found out.
    """

    file: str | None = None
    folder: str = "."
    language: str | None = None
    encoding: str | None = None
    audience: str = "internal"
    preset: str = DEFAULT_PRESET
    fail_on: str = "error"
    rules: "Changes" = field(default_factory=dict)
    overrides: "tuple[Override, ...]" = ()
    documents: DocumentChoices = field(default_factory=DocumentChoices)
    words: CompanyWords = field(default_factory=CompanyWords)

    @property
    def settings(self) -> "Settings":
        # The rules are imported by who judges by them; most commands do not.
        from orgdesign.lint.settings import settings_for

        return settings_for(self.preset, self.rules, self.overrides)

    @property
    def excluded_folders(self) -> tuple[Path, ...]:
        """Folders inside the design that hold no part of it."""
        return (Path(self.folder, self.documents.templates),) if self.documents.templates else ()


def read_configuration(folder: str) -> Configuration:
    """The configuration at the top of a design's folder. Raises ConfigurationError."""
    path = Path(folder, FILE_NAME)
    if not path.is_file():
        return Configuration(folder=folder)
    name = path.as_posix()
    top = _top(path, name)
    written = {key: part for key, part in top.entries(_READERS) if part.value is not None}
    return Configuration(
        file=name, folder=folder, **{key: _READERS[key](part, folder) for key, part in written.items()}
    )


def _top(path: Path, name: str) -> Part:
    source_file, findings = read_source_file(path, name, encoding=None, known_keys=frozenset())
    for finding in findings:
        if finding.severity is Severity.ERROR:
            raise configuration_error(finding.location, finding.message, finding.hint)
    if source_file is None:
        raise ConfigurationError(message("{file} cannot be read", file=name))
    return Part(source_file.data, source_file)


def _encoding(part: Part, _: str) -> str | None:
    name = part.text()
    if name == "auto":
        return None
    try:
        return codecs.lookup(name).name
    except LookupError:
        common = ("auto", "utf-8", "gb18030", "gbk", "big5", "utf-16")
        return part.known(name, common, message("there is no encoding {name}", name=name))


def _preset(part: Part, _: str) -> str:
    name = part.text()
    return part.known(name, PRESETS, message("there is no preset {name}", name=name))


def _documents(part: Part, _: str) -> DocumentChoices:
    readers = {"number": Part.text, "formats": _formats, "templates": Part.text}
    return DocumentChoices(**{key: readers[key](value) for key, value in part.entries(readers)})  # type: ignore[arg-type]


def _formats(part: Part) -> tuple[str, ...]:
    return tuple(item.one_of(DOCUMENT_FORMATS) for item in part.items())


def _words(part: Part, _: str) -> CompanyWords:
    entries = dict(part.entries(("verbs", "synonyms", "stop")))
    verbs = entries["verbs"].entries() if "verbs" in entries else ()
    return CompanyWords(
        verbs=tuple((_action(words, action), words.texts()) for action, words in verbs),
        synonyms=tuple(group.texts() for group in entries["synonyms"].items()) if "synonyms" in entries else (),
        stop=entries["stop"].texts() if "stop" in entries else (),
    )


def _action(part: Part, name: str) -> str:
    """A class of action, or a family of them, whose commonest class is meant."""
    part.known(name, (*FAMILIES, *FAMILY_NAMES), message("there is no class of action {name}", name=name))
    return FAMILY_NAMES.get(name, name)


def _rules(part: Part, _: str) -> "Changes":
    from orgdesign.config.rule_changes import changes_of

    return changes_of(part)


def _overrides(part: Part, folder: str) -> "tuple[Override, ...]":
    from orgdesign.config.rule_changes import overrides_of

    return overrides_of(part, folder)


_READERS: Mapping[str, Any] = {
    "language": lambda part, _: part.one_of(LOCALES),
    "encoding": _encoding,
    "audience": lambda part, _: part.one_of(AUDIENCES),
    "preset": _preset,
    "fail_on": lambda part, _: part.one_of(FAIL_ON),
    "rules": _rules,
    "overrides": _overrides,
    "documents": _documents,
    "words": _words,
}
