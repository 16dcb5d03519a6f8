"""What the commands that make documents have in common: who they are for, and what they are made of."""

import sys
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from orgdesign.dataclass import dataclass
from orgdesign.errors import TemplateError, UsageError
from orgdesign.messages import LANGUAGES, message
from orgdesign.nearest import did_you_mean, nearest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from orgdesign.config import Configuration
    from orgdesign.documents.edition import Edition
    from orgdesign.documents.press import Press
    from orgdesign.loading.load import Loaded
    from orgdesign.model import Organization, Position, Unit

_ENDINGS = {"markdown": "md", "mermaid": "mmd", "htm": "html"}


@dataclass(frozen=True, slots=True)
class Design:
    """A design that was read, with its configuration."""

    configuration: "Configuration"
    loaded: "Loaded"
    organization: "Organization"


def audience_option(command: Any) -> Any:
    return click.option(
        "--audience",
        type=click.Choice(["public", "internal", "hr"]),
        help="Whom the documents are for: public prints no names and no pay, hr prints pay bands and gaps.",
    )(command)


def read_design(paths: Sequence[str], post_fields: Collection[str] | None = None) -> tuple["Configuration", "Loaded"]:
    """What the user points at, readable or not; of its posts only certain fields, where any are named."""
    from orgdesign.checking import load_design
    from orgdesign.cli.as_of import day_asked_for
    from orgdesign.cli.design import configuration_for, written_locale
    from orgdesign.cli.language import speak

    configuration = configuration_for(paths)
    speak(configuration.language)
    loaded = load_design(paths, configuration, day_asked_for(), post_fields)
    speak(written_locale(loaded))
    return configuration, loaded


def design_at(paths: Sequence[str], post_fields: Collection[str] | None = None) -> Design:
    """The design where the user points. Raises OrgdesignError where it cannot be read."""
    from orgdesign.cli.design import organization_of

    configuration, loaded = read_design(paths, post_fields)
    return Design(configuration, loaded, organization_of(loaded))


def edition_for(design: Design, language: str | None = None, audience: str | None = None) -> "Edition":
    """What documents in one language are made of: the one asked for, else the configuration's, else the design's."""
    from orgdesign.documents.edition import Edition
    from orgdesign.documents.label_table import label_table
    from orgdesign.documents.wording import Wording
    from orgdesign.messages import translations_for

    language = language or design.configuration.language or design.organization.locale
    folder = _templates_folder(design.configuration)
    translations = translations_for(_nearest_catalogue(language))
    labels = label_table(folder, language) if folder else {}
    if labels:
        from orgdesign.templating import Relabelled

        translations = Relabelled(translations, labels)
    audience = audience or design.configuration.audience
    return Edition(design.organization, Wording(language, translations), audience)  # type: ignore[arg-type]


def press_for(design: Design, language: str | None = None, audience: str | None = None, **choices: Any) -> "Press":
    """A press for the documents of an edition."""
    from orgdesign.documents.press import Press
    from orgdesign.templating import Templates

    edition = edition_for(design, language, audience)
    templates = Templates(edition.wording.translations, _templates_folder(design.configuration))
    return Press(edition, templates, **choices)


def _nearest_catalogue(language: str) -> str:
    """Labels in any Chinese for want of the one asked for."""
    if language in LANGUAGES:
        return language
    return next((one for one in LANGUAGES if one[:2] == language[:2]), "en")


def _templates_folder(configuration: "Configuration") -> Path | None:
    if not configuration.documents.templates:
        return None
    folder = Path(configuration.folder, configuration.documents.templates)
    if not folder.is_dir():
        raise TemplateError(message("there is no folder {folder} with templates", folder=str(folder)))
    return folder


def position_named(organization: "Organization", name: str) -> "Position":
    """The post with this id, code or title. Raises UsageError where none or several bear the name."""
    position = organization.position(name)
    if position:
        return position
    found = [one for one in organization.positions if name in (one.code, one.title)]
    if len(found) == 1:
        return found[0]
    if found:
        ids = tuple(one.id for one in found)
        raise UsageError(
            message("{name} is the name of several posts", name=name), message("say which: {ids}", ids=ids)
        )
    names = {word for one in organization.positions for word in (one.id, one.code, one.title) if word}
    raise UsageError(message("there is no post {name}", name=name), did_you_mean(name, names))


def unit_named(organization: "Organization", name: str) -> "Unit":
    """The unit with this id, code or name. Raises UsageError where none or several bear the name."""
    found = [one for one in organization.units if name == one.id] or [
        one for one in organization.units if name in (one.code, one.name)
    ]
    if len(found) == 1:
        return found[0]
    if found:
        ids = tuple(one.id for one in found)
        raise UsageError(
            message("{name} is the name of several units", name=name), message("say which: {ids}", ids=ids)
        )
    names = {word for one in organization.units for word in (one.id, one.code, one.name) if word}
    raise UsageError(message("there is no unit {name}", name=name), did_you_mean(name, names))


def ending_of(format: str | None, output: str | None, known: "Mapping[str, object]", default: str) -> str:
    """The kind of file to make: the one asked for, else what the file's name ends in. Raises UsageError."""
    asked = format or (Path(output).suffix[1:] if output else "") or default
    ending = _ENDINGS.get(asked.lower(), asked.lower())
    if ending in known:
        return ending
    meant = nearest(ending, known)
    hint = message('did you mean "{meant}"?', meant=meant) if meant else _possible(known)
    raise UsageError(message("this cannot be written as {format}", format=asked), hint)


def _possible(known: "Mapping[str, object]") -> Any:
    return message("the formats are {formats}", formats=tuple(known))


def send(content: str | bytes, output: str | None) -> None:
    """To the file named, else to stdout."""
    if output is None:
        # As bytes, so that the line ends stay what they are on every system; a terminal takes text.
        is_text = isinstance(content, str) and not sys.stdout.isatty()
        click.echo(content.encode() if is_text else content, nl=False)  # type: ignore[union-attr]
        return
    from orgdesign.writing import write_file

    write_file(output, content)
