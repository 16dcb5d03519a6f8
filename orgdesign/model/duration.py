"""Lengths of time."""

import re
from decimal import Decimal

from orgdesign.dataclass import dataclass
from orgdesign.messages import Message, message
from orgdesign.model.number import AMOUNT, SPACE

_SECONDS = {"s": 1, "min": 60, "h": 3600, "d": 86400, "w": 604800}
_WORDS = {
    "s": "s sec secs second seconds 秒 秒钟 秒鐘",
    "min": "min mins m minute minutes 分 分钟 分鐘",
    "h": "h hr hrs hour hours 时 時 小时 小時 个小时 個小時 钟头 鐘頭 个钟头 個鐘頭",
    "d": "d day days 天 日",
    "w": "w week weeks 周 週 个星期 個星期 星期 礼拜 禮拜",
    "workday": "workday workdays working_day working_days business_day business_days "
    "工作日 工作天 个工作日 個工作日 个工作天 個工作天",
    "month": "month months 月 个月 個月",
    "year": "y year years 年",
}
_SPOKEN = {
    "s": message("{amount} s"),
    "min": message("{amount} min"),
    "h": message("{amount} h"),
    "d": message("{amount} d"),
    "w": message("{amount} w"),
    "workday": message("{amount} working days"),
    "month": message("{amount} months"),
    "year": message("{amount} years"),
}
_UNITS = {word.replace("_", " "): unit for unit, words in _WORDS.items() for word in words.split()}


def _in_either_case(word: str) -> str:
    return "".join(f"[{letter}{letter.upper()}]" if letter.upper() != letter else letter for letter in word)


_UNIT = "|".join(_in_either_case(word) for word in sorted(_UNITS, key=len, reverse=True))
DURATION_PATTERN = f"^{SPACE}{AMOUNT}{SPACE}(?:{_UNIT}){SPACE}$"


@dataclass(frozen=True, slots=True)
class Duration:
    """An amount of a unit: s, min, h, d (24 h), w; or workday, month, year, which have no fixed length."""

    amount: Decimal
    unit: str

    @classmethod
    def parse(cls, text: str) -> "Duration":
        """Read `4 min`, `2 h`, `7 个工作日`. Raises ValueError for anything else."""
        amount = re.match(AMOUNT, text.strip())
        if amount is None or not re.fullmatch(DURATION_PATTERN, text):
            raise ValueError(text)
        word = text.strip()[amount.end() :].strip().lower()
        return cls(Decimal(amount[0]), _UNITS[word])

    @property
    def seconds(self) -> Decimal | None:
        """The length in seconds; none for working days, months and years."""
        return self.amount * _SECONDS[self.unit] if self.unit in _SECONDS else None

    @property
    def spoken(self) -> Message:
        """The time in words, for messages."""
        return Message(_SPOKEN[self.unit].template, {"amount": self.amount})
