"""Collect every sentence of the code into the catalogues and compile them: `python -m docs.update_messages`.

Translators then fill the empty entries of `orgdesign/locale/*/LC_MESSAGES/orgdesign.po`; run it again to
compile. A test holds the catalogues complete and up to date.
"""

import io
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

import click
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from docs.taiwan import draft
from orgdesign.cli import COMMANDS
from orgdesign.cli import main as orgdesign
from orgdesign.cli.explain import phrases_of
from orgdesign.cli.help import paragraphs_of
from orgdesign.lint.catalog import all_rules
from orgdesign.lint.rule import Rule
from orgdesign.loading.shapes import words_of_format
from orgdesign.loading_rules import LOADING_RULES, LoadingRule

ROOT = Path(__file__).parent.parent
# Taiwan's new sentences are drafted from the mainland's: it comes after.
LOCALES = ("zh_CN", "zh_TW")
TEMPLATES = (".html", ".md", ".css")
# The catalogues carry no date of their own: the same sentences make the same file.
SOME_DAY = datetime(2026, 1, 1, tzinfo=UTC)
# What click itself says to users: help, and the mistakes they make.
CLICKS_SENTENCES: tuple[str | tuple[str, str], ...] = (
    "Usage:",
    "Options:",
    "Commands:",
    "Show the version and exit.",
    "Show this message and exit.",
    "default: {default}",
    "Aborted!",
    "Error: {message}",
    "Try '{command} {option}' for help.",
    "Missing command.",
    "Missing argument",
    "Missing option",
    "Invalid value: {message}",
    "Invalid value for {param_hint}: {message}",
    "No such option {name!r}.",
    "Option {name!r} does not take a value.",
    "{name} {filename!r} does not exist.",
    "{name} {filename!r} is a file.",
    "{name} {filename!r} is a directory.",
    "{name} {filename!r} is not readable.",
    "Choose from:\n\t{choices}",
    "file",
    "directory",
    "path",
    ("Option {name!r} requires an argument.", "Option {name!r} requires {nargs} arguments."),
    ("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)"),
    ("Got unexpected extra argument ({args})", "Got unexpected extra arguments ({args})"),
    ("{value!r} is not {choice}.", "{value!r} is not one of {choices}."),
)
KEYWORDS = {"message": None, "messages": (1, 2), "gettext": None, "ngettext": (1, 2), "_": None}

Sentence = str | tuple[str, ...]


def main() -> None:
    sentences = list(sentences_of_the_code())
    for locale in LOCALES:
        catalogue = updated(locale, sentences)
        if locale == "zh_TW":
            add_drafts(catalogue, updated("zh_CN", sentences))
        path = po_path(locale)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(po_bytes(catalogue))
        path.with_suffix(".mo").write_bytes(mo_bytes(catalogue))
        missing = untranslated(catalogue)
        print(f"{locale}: {len(list(catalogue)) - 1} sentences, {len(missing)} without translation")
        for sentence in missing:
            print(f"  {sentence}")


def po_path(locale: str) -> Path:
    return ROOT / "orgdesign" / "locale" / locale / "LC_MESSAGES" / "orgdesign.po"


def sentences_of_the_code() -> Iterator[tuple[Sentence, str]]:
    """Every sentence with the file it stands in; no line numbers, which would change with every edit."""
    for path in sorted((ROOT / "orgdesign").rglob("*.py")):
        yield from _extracted("python", path)
    templates = (path for path in (ROOT / "templates").rglob("*") if path.suffix in TEMPLATES)
    for path in sorted(templates):
        yield from _extracted("jinja2.ext:babel_extract", path)
    rules: tuple[Rule | LoadingRule, ...] = (*all_rules().values(), *LOADING_RULES.values())
    for rule in rules:
        yield from ((text, f"rule {rule.id}") for text in (rule.family, rule.summary, rule.rationale, rule.hint))
        yield from ((phrase, "examples") for phrase in phrases_of(rule.passes + rule.fails))
    yield from _sentences_of_help()
    yield from ((sentence, "click") for sentence in CLICKS_SENTENCES)
    yield from ((words, "the format") for words in words_of_format())


def _sentences_of_help() -> Iterator[tuple[Sentence, str]]:
    commands = {"orgdesign": orgdesign, **{name: import_module(module).command for name, module in COMMANDS.items()}}
    for name, command in commands.items():
        options = (option for option in command.params if isinstance(option, click.Option))
        for text in (command.help, *(option.help for option in options)):
            yield from ((paragraph, f"help of {name}") for paragraph in paragraphs_of(text or "") if paragraph)


def _extracted(method: str, path: Path) -> Iterator[tuple[Sentence, str]]:
    for _, sentence, _, _ in extract_from_file(method, path, keywords=KEYWORDS):
        if sentence:
            yield sentence, path.relative_to(ROOT).as_posix()


def updated(locale: str, sentences: list[tuple[Sentence, str]]) -> Catalog:
    """The sentences of the code with the translations there are; what the code no longer says is dropped.

    The words of the format have their Chinese in the schema.
    """
    known = _read(locale)
    words = words_of_format() if locale == "zh_CN" else {}
    catalogue = Catalog(
        locale=locale,
        project="orgdesign",
        version="",
        header_comment="",
        fuzzy=False,
        creation_date=SOME_DAY,
        revision_date=SOME_DAY,
    )
    for sentence, place in sorted(sentences, key=lambda pair: (pair[1], str(pair[0]))):
        id = sentence if isinstance(sentence, str) else tuple(sentence[:2])
        old = known.get(id if isinstance(id, str) else id[0])
        translation = words.get(sentence) if isinstance(sentence, str) else None
        catalogue.add(id, translation or (old.string if old else None), locations=[(place, 0)])
    return catalogue


def add_drafts(catalogue: Catalog, mainland: Catalog) -> None:
    """Taiwan's catalogue gets a draft of each sentence it lacks; translations there are stay as they are."""
    for one in catalogue:
        source = mainland.get(one.id if isinstance(one.id, str) else one.id[0])
        if one.id and not _first(one.string) and source and _first(source.string):
            text = draft(_first(source.string))
            one.string = text if isinstance(one.id, str) else (text,)


def _read(locale: str) -> Catalog:
    if not po_path(locale).exists():
        return Catalog(locale=locale)
    with po_path(locale).open("rb") as file:
        return read_po(file, locale=locale)


def po_bytes(catalogue: Catalog) -> bytes:
    buffer = io.BytesIO()
    write_po(buffer, catalogue, width=120, include_lineno=False, omit_header=False)
    return buffer.getvalue()


def mo_bytes(catalogue: Catalog) -> bytes:
    buffer = io.BytesIO()
    write_mo(buffer, catalogue)
    return buffer.getvalue()


def untranslated(catalogue: Catalog) -> list[str]:
    return [_first(one.id) for one in catalogue if one.id and not _first(one.string)]


def _first(text: str | Iterable[str] | None) -> str:
    """The text, or the singular of a plural."""
    return text if isinstance(text, str) else next(iter(text or ("",))) or ""


if __name__ == "__main__":
    main()
