"""The two languages of the reference pages, and what is said on several of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from gettext import NullTranslations

from orgdesign.messages import Message, message, translations_for


@dataclass(frozen=True, slots=True)
class Language:
    """`suffix` goes before `.md` in the names of its pages."""

    name: str
    suffix: str

    @property
    def translations(self) -> NullTranslations:
        return translations_for(self.name)

    def choose(self, english: str, chinese: str) -> str:
        return english if self.name == "en" else chinese

    def say(self, text: str | Message) -> str:
        """A sentence of the product."""
        return (Message(text) if isinstance(text, str) else text).text(self.translations)

    def half(self, bilingual: str) -> str:
        """This language's part of a text such as `Duty · 职责`."""
        english, _, chinese = bilingual.partition(" · ")
        return self.choose(english, chinese or english)

    def joined(self, words: Sequence[str]) -> str:
        return self.say(message("{words}", words=tuple(words)))

    def generated(self, module: str) -> str:
        """The line under a page's title."""
        return self.choose(
            f"Written by `make reference` from the code ({module}); change it there.",
            f"本页由 `make reference` 根据代码（{module}）生成，请勿手工修改。",
        )


LANGUAGES = (Language("en", ""), Language("zh-CN", ".zh-CN"))


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table; bars inside cells are escaped."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)
