"""The one Jinja environment: the user's templates first, the built-in ones behind them.

Templates run in Jinja's sandbox: they see what they are given and nothing of Python beneath it, change
nothing, and read no file outside their two folders. Time is not bounded (only `range` is, at 100,000):
a template is the design owner's own program.
"""

import gettext
import traceback
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from orgdesign.errors import TemplateError
from orgdesign.escaping import css_pages, css_string, escape_markdown
from orgdesign.messages import Message, message


class Templates:
    """Templates of one language and one user's folder, compiled once and rendered often.

    Whatever a template prints is escaped for the kind of file it makes, by its own ending: `.md` as
    Markdown, all others as HTML.
    """

    def __init__(self, translations: gettext.NullTranslations, folder: Path | None = None) -> None:
        self._folder = folder
        folders = [folder, built_in_folder()] if folder else [built_in_folder()]
        loader = jinja2.ChoiceLoader([_ConfinedLoader(one) for one in folders])
        self._html = _environment(loader, translations, None)
        self._markdown = _environment(loader, translations, _as_markdown)

    def render(self, name: str, **values: Any) -> str:
        """The text a template makes. Raises TemplateError, naming file and line, for the user's faults."""
        environment = self._markdown if name.endswith(".md") else self._html
        try:
            return environment.get_template(name).render(values)
        except Exception as error:
            raise self._explained(error, name) from error

    def _explained(self, error: Exception, name: str) -> Exception:
        """The user's fault in words; the error itself where our own template is to blame."""
        if isinstance(error, jinja2.TemplateSyntaxError):
            file, line = error.filename or name, error.lineno
        elif isinstance(error, jinja2.TemplateNotFound):
            file, line = self._last_template(error) or (name, 0)
            return TemplateError(
                message("{file}, line {line}: there is no template {name}.", file=file, line=line, name=str(error.name))
            )
        elif isinstance(error, UnicodeDecodeError):
            return TemplateError(message("The template {file} is not written in UTF-8.", file=name))
        else:
            file, line = self._last_template(error) or (name, 0)
        if not self._is_users(file):
            return error
        return TemplateError(
            message("{file}, line {line}: {problem}", file=file, line=line, problem=_problem(error)),
            message("Compare it with the built-in template: orgdesign templates copy gives you a fresh one."),
        )

    def _last_template(self, error: Exception) -> tuple[str, int] | None:
        """The innermost line of a template that was being carried out."""
        roots = tuple(str(root) for root in (self._folder, built_in_folder()) if root)
        frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith(roots)]
        return (frames[-1].filename, frames[-1].lineno or 0) if frames else None

    def _is_users(self, file: str) -> bool:
        return self._folder is not None and file.startswith(str(self._folder))


@cache
def built_in_folder() -> Path:
    """Where the shipped templates are: in an installed package, or beside it in a checkout."""
    package = Path(__file__).parent
    installed = package / "_templates"
    return installed if installed.is_dir() else package.parent / "templates"


class _ConfinedLoader(jinja2.FileSystemLoader):
    """Reads templates of one folder, also when a link in it points elsewhere."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._root = folder.resolve()

    def get_source(self, environment: jinja2.Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        source, file, up_to_date = super().get_source(environment, template)
        if not Path(file).resolve().is_relative_to(self._root):
            raise SecurityError(f"{template} lies outside the folder of templates")
        return source, file, up_to_date


class _Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, which asks of each attribute of each type once whether it is safe: half the time is won."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._safe: dict[tuple[type, str], bool] = {}

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        key = (type(obj), attr)
        if key not in self._safe:
            self._safe[key] = super().is_safe_attribute(obj, attr, value)
        return self._safe[key]


def _environment(
    loader: jinja2.BaseLoader, translations: gettext.NullTranslations, finalize: Callable[[Any], Any] | None
) -> jinja2.Environment:
    environment = _Sandbox(
        loader=loader,
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        cache_size=-1,
    )
    environment.globals.update({"_": translations.gettext, "ngettext": translations.ngettext})
    environment.filters.update({"css_string": css_string, "css_pages": css_pages})
    return environment


def _as_markdown(value: Any) -> Markup:
    """What a Markdown template prints, escaped by Markdown's rules; Jinja then takes it as it is."""
    return value if isinstance(value, Markup) else Markup(escape_markdown(str(value)))


def _problem(error: Exception) -> Message | str:
    if isinstance(error, RecursionError):
        return message("templates include one another without end")
    return getattr(error, "message", None) or f"{type(error).__name__}: {error}"


class Relabelled(gettext.NullTranslations):
    """A company's own words in place of ours; either our English label or the translated one may be named."""

    def __init__(self, translations: gettext.NullTranslations, labels: Mapping[str, str]) -> None:
        super().__init__()
        self._translations = translations
        self._labels = labels

    def gettext(self, message: str) -> str:
        translated = self._translations.gettext(message)
        return self._labels.get(message) or self._labels.get(translated, translated)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        translated = self._translations.ngettext(msgid1, msgid2, n)
        return self._labels.get(msgid1) or self._labels.get(translated, translated)
