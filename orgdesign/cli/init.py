"""`orgdesign init`: a new design from a pattern, to be changed until it is one's own."""

import os
import sys
from datetime import date
from pathlib import Path

import click

from orgdesign.cli.language import speak, spoken
from orgdesign.cli.today import today_option
from orgdesign.errors import UsageError
from orgdesign.messages import Message, message, messages
from orgdesign.model.pattern import SECTIONS_OF_PATTERNS
from orgdesign.model.text import LOCALES

_DEFAULT_PATTERN = "general"
_DEFAULT_LANGUAGE = "zh-CN"


@click.command("init")
@click.argument("directory", metavar="[DIR]", default=".")
@click.option(
    "--pattern",
    type=click.Choice(tuple(SECTIONS_OF_PATTERNS)),
    metavar="PATTERN",
    help="The structure to begin with: small-medium, large, general, service, technology, service-centre or "
    "repair-hotline.",
)
@click.option("--language", type=click.Choice(LOCALES), help="Language of the design's texts.")
@click.option("--name", help="The organization's name.")
@click.option("--id", "id", help="The organization's id; else made of its name.")
@click.option("--sections", metavar="A,B,C", help="Only these sections of the pattern; else all of them.")
@click.option("-q", "--quiet", is_flag=True, help="Do not list what was written.")
@today_option
def command(
    directory: str,
    pattern: str | None,
    language: str | None,
    name: str | None,
    id: str | None,
    sections: str | None,
    quiet: bool,
    today: date,
) -> None:
    """Begin a new design in DIR: posts, duties, responsibilities and all, ready to be changed.

    What is not said by an option is asked for on a terminal, and else chosen: the general pattern, in Simplified
    Chinese. Existing files are never overwritten.
    """
    from orgdesign.starters.starter import StarterOptions, default_name, starter_files

    language = language or _asked(message("Language"), _DEFAULT_LANGUAGE, LOCALES)
    speak(language)
    pattern = pattern or _asked(message("Pattern"), _DEFAULT_PATTERN, tuple(SECTIONS_OF_PATTERNS))
    name = (name or _asked(message("Name"), default_name(pattern, language))).strip()
    if not name:
        raise UsageError(message("the organization needs a name"), message("say it with --name"))
    kept = _sections(sections, pattern)
    options = StarterOptions(pattern, language, name, today, _valid_id(id), kept)
    written = _write(Path(directory), starter_files(options))
    if not quiet:
        _say(directory, written)


def _asked(label: Message, default: str, choices: tuple[str, ...] | None = None) -> str:
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return default
    kind = click.Choice(choices) if choices else str
    answer: str = click.prompt(label.text(spoken()), default=default, type=kind, err=True)
    return answer


def _sections(written: str | None, pattern: str) -> tuple[str, ...] | None:
    if written is None:
        return None
    from orgdesign.nearest import nearest

    known = SECTIONS_OF_PATTERNS[pattern]
    named = tuple(dict.fromkeys(part.strip() for part in written.replace("，", ",").split(",") if part.strip()))
    unknown = next((one for one in named if one not in known), None)
    if unknown is not None:
        meant = nearest(unknown, known)
        raise UsageError(
            message("the pattern {pattern} has no section {section}", pattern=pattern, section=unknown),
            message("did you mean {section}?", section=meant) if meant else _choices(known),
        )
    if known and not named:
        raise UsageError(message("at least one section is needed"), _choices(known))
    return named


def _choices(known: tuple[str, ...]) -> Message:
    if not known:
        return message("this pattern has no sections to choose from")
    return message("choose from {sections}", sections=known)


def _valid_id(written: str | None) -> str | None:
    from orgdesign.exchange.identifiers import valid_id

    if written is not None and (not written or valid_id(written) != written):
        raise UsageError(
            message("{id} cannot be an id", id=written), message("use letters, digits, and the signs - _ . within")
        )
    return written


def _write(folder: Path, files: dict[str, str]) -> list[str]:
    """All files or none: the schema for editors too, unless an earlier design left it there."""
    import json

    from orgdesign.loading.published_schema import published_schema
    from orgdesign.starters.starter import SCHEMA_FILE
    from orgdesign.writing import write_file

    files = files | {SCHEMA_FILE: json.dumps(published_schema(), ensure_ascii=False, indent=2) + "\n"}
    existing = tuple((folder / name).as_posix() for name in files if os.path.lexists(folder / name))
    if existing:
        raise UsageError(
            message("nothing was written: {files} would be overwritten", files=existing),
            message("choose another folder, or move the files away"),
        )
    for name, text in files.items():
        write_file(folder / name, text)
    return [(folder / name).as_posix() for name in files]


def _say(directory: str, written: list[str]) -> None:
    for name in written:
        click.echo(name)
    count = messages("{count} file written.", "{count} files written.", count=len(written))
    following = message(
        "Next: change organization.yaml, then `orgdesign lint {directory}` and `orgdesign build {directory} -o out`.",
        directory=f'"{directory}"' if " " in directory else directory,
    )
    for sentence in (count, following):
        click.echo(sentence.text(spoken()))
