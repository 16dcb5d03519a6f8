"""What the product says, in words that can be translated when they are shown.

A rule, a loader or a document says *what* it means once, in English; the edge that prints it chooses
the language. `message()` and `messages()` mark the texts that translators see.
"""

import gettext
from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from orgdesign.dataclass import dataclass

LANGUAGES = ("en", "zh-CN", "zh-TW")

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence with holes, and what goes into them.

    Values may be texts, numbers, other messages, or tuples of these, which are joined by the
    language's own list separator.
    """

    template: str
    values: Values = field(default_factory=dict)
    plural: str | None = None
    count: int = 1

    def __str__(self) -> str:
        return self.text(gettext.NullTranslations())

    def text(self, translations: gettext.NullTranslations) -> str:
        if self.plural is None:
            template = translations.gettext(self.template)
        else:
            template = translations.ngettext(self.template, self.plural, self.count)
        if not self.values:
            return template
        return template.format_map({name: _shown(value, translations) for name, value in self.values.items()})


def message(template: str, /, **values: Any) -> Message:
    """A translatable sentence; `{name}` marks where a value goes."""
    return Message(template, values)


def messages(singular: str, plural: str, /, count: int, **values: Any) -> Message:
    """A translatable sentence about `count` things; `{count}` may stand in it."""
    return Message(singular, {"count": count, **values}, plural, count)


def _shown(value: Any, translations: gettext.NullTranslations) -> str:
    if isinstance(value, Message):
        return value.text(translations)
    if isinstance(value, tuple):
        return translations.gettext(", ").join(_shown(part, translations) for part in value)
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return str(value)


@cache
def translations_for(language: str) -> gettext.NullTranslations:
    """The catalogue of a language such as `zh-CN`; English needs none."""
    if language == "en":
        return gettext.NullTranslations()
    folder = Path(__file__).parent / "locale"
    return gettext.translation("orgdesign", folder, [language.replace("-", "_")], fallback=True)
