"""Which language the user is spoken to in."""

import os
from collections.abc import Mapping
from gettext import NullTranslations
from typing import Any

import click

from orgdesign.messages import LANGUAGES, message, translations_for

_KEY = "orgdesign.language"


def language_option(command: Any) -> Any:
    """`--language`, remembered for everything the command says, errors included."""
    return click.option(
        "--language",
        metavar="LANGUAGE",
        callback=_remember,
        is_eager=True,
        expose_value=False,
        help="Language of messages: en, zh-CN or zh-TW.",
    )(command)


def languages_option(command: Any) -> Any:
    """`--language`, repeatable: documents are made in each; everything is said in the first."""
    return click.option(
        "--language",
        "languages",
        multiple=True,
        metavar="LANGUAGE",
        callback=_remember_first,
        help="Language of documents and messages: en, zh-CN, zh-TW; repeatable, then each has a folder.",
    )(command)


def _remember_first(context: click.Context, option: click.Parameter, languages: tuple[str, ...]) -> tuple[str, ...]:
    _remember(context, option, languages[0] if languages else None)
    return tuple(dict.fromkeys(languages))


def speak(language: str | None) -> None:
    """Go on in a language that the configuration or the design asks for, unless the command line chose one."""
    if language:
        click.get_current_context().meta.setdefault(_KEY, language)


def chosen() -> str | None:
    """The language asked for on the command line, else the configuration's or the design's, if any was named."""
    language: str | None = click.get_current_context().meta.get(_KEY)
    return language


def spoken() -> NullTranslations:
    """The texts of the language chosen so far, else of the environment's."""
    context = click.get_current_context(silent=True)
    chosen = context.meta.get(_KEY) if context else None
    return translations_for(_available(chosen or _of_environment(os.environ)))


def _remember(context: click.Context, _: click.Parameter, language: str | None) -> None:
    if language is None:
        return
    if _available(language) == "en" and not language.lower().startswith("en"):
        raise click.BadParameter(message("choose one of {values}", values=LANGUAGES).text(spoken()))
    context.meta[_KEY] = language


def _of_environment(environment: Mapping[str, str]) -> str:
    words = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return next((word.partition(".")[0].replace("_", "-") for word in words if word), "en")


def _available(language: str) -> str:
    """The nearest language there are messages in: any Chinese for want of the one asked for, else English."""
    folded = language.casefold()
    exact = (one for one in LANGUAGES if one.casefold() == folded)
    kindred = (one for one in LANGUAGES if one.partition("-")[0] == folded.partition("-")[0])
    return next(exact, None) or next(kindred, "en")
