"""How a document says things: in one language, with one way of writing dates, shares and money."""

import gettext
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal

from orgdesign.dataclass import dataclass
from orgdesign.messages import Message, message, messages, translations_for
from orgdesign.model.duration import Duration
from orgdesign.model.money import Money
from orgdesign.model.text import text_in

_CONTROL = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(127, 160), 0xFFFE, 0xFFFF))


@dataclass(frozen=True, slots=True)
class Wording:
    """A language, and the words for labels in it."""

    language: str
    translations: gettext.NullTranslations

    @classmethod
    def of(cls, language: str) -> "Wording":
        return cls(language, translations_for(language))

    def text(self, text: str | None) -> str:
        """A text of the design in this language; empty if there is none, without control characters."""
        if text is None:
            return ""
        chosen = text_in(text, self.language)
        return chosen if chosen.isprintable() else _cleaned(chosen)

    def texts(self, texts: Iterable[str]) -> tuple[str, ...]:
        return tuple(self.text(text) for text in texts)

    def say(self, message: Message) -> str:
        return message.text(self.translations)

    def word(self, words: Mapping[str, Message], key: str | None) -> str:
        """Our word for a value of the format; other values stand as they were written."""
        if key is None:
            return ""
        return self.say(words[key]) if key in words else self.text(key)

    def joined(self, parts: Iterable[str]) -> str:
        """Parts of one list, empty ones left out, with the language's own comma."""
        return self.translations.gettext(", ").join(part for part in parts if part)

    def clauses(self, parts: Iterable[str]) -> str:
        """Statements side by side, empty ones left out, with the language's own semicolon."""
        return self.translations.gettext("; ").join(part for part in parts if part)

    def bracketed(self, text: str, note: str) -> str:
        """A text with a note behind it, or either alone."""
        if not note:
            return text
        return self.say(message("{text} ({note})", text=text, note=note)) if text else note

    def day(self, day: date | None) -> str:
        return day.isoformat() if day else ""

    def number(self, number: Decimal | None) -> str:
        return "" if number is None else f"{number.normalize():,f}"

    def share(self, share: Decimal | None) -> str:
        return "" if share is None else f"{self.number(share)}%"

    def duration(self, duration: Duration | None) -> str:
        if duration is None:
            return ""
        count = 1 if duration.amount == 1 else 2
        return self.say(_UNITS[duration.unit](count, self.number(duration.amount)))

    def money(self, money: Money | None) -> str:
        if money is None:
            return ""
        patterns = _MONEY.get(self.language, _MONEY["en"])
        pattern = patterns.get(money.currency or "", "{currency} {amount}")
        return pattern.format(amount=self.number(money.amount), currency=money.currency)


def _cleaned(text: str) -> str:
    """Without characters that no document can hold; line ends alike."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROL)
    return lines.encode("utf-8", "replace").decode().strip("\n")


_UNITS: dict[str, Callable[[int, str], Message]] = {
    "s": lambda n, amount: messages("{amount} second", "{amount} seconds", count=n, amount=amount),
    "min": lambda n, amount: messages("{amount} minute", "{amount} minutes", count=n, amount=amount),
    "h": lambda n, amount: messages("{amount} hour", "{amount} hours", count=n, amount=amount),
    "d": lambda n, amount: messages("{amount} day", "{amount} days", count=n, amount=amount),
    "w": lambda n, amount: messages("{amount} week", "{amount} weeks", count=n, amount=amount),
    "workday": lambda n, amount: messages("{amount} working day", "{amount} working days", count=n, amount=amount),
    "month": lambda n, amount: messages("{amount} month", "{amount} months", count=n, amount=amount),
    "year": lambda n, amount: messages("{amount} year", "{amount} years", count=n, amount=amount),
}
# A bare amount is the money of the place; the mainland writes its own currency as 元 too.
_MONEY = {
    "zh-CN": {"": "{amount} 元", "CNY": "{amount} 元", "TWD": "新台币 {amount} 元", "USD": "{amount} 美元"},
    "zh-TW": {"": "{amount} 元", "TWD": "新臺幣 {amount} 元", "CNY": "人民幣 {amount} 元", "USD": "{amount} 美元"},
    "en": {"": "{amount}"},
}
