"""Amounts of money."""

import re
from decimal import Decimal

from orgdesign.dataclass import dataclass
from orgdesign.model.number import DIGIT, SPACE

# The signs and words of each currency (ISO 4217). A bare 元 is the money of the place: no code.
_CURRENCIES = {
    "CNY": "¥ ￥ 人民币 人民幣", "TWD": "NT$ NT＄ 新台币 新台幣 新臺幣", "HKD": "HK$ 港元 港币 港幣",
    "USD": "US$ $ ＄ 美元 美金", "GBP": "£ 英镑 英鎊", "EUR": "€ 欧元 歐元",
}  # fmt: skip
_SIGNS = {sign: code for code, signs in _CURRENCIES.items() for sign in signs.split()}
_CODES = {"RMB": "CNY", "NTD": "TWD"}
_LOCAL = ("元", "圆", "圓", "块", "块钱", "塊", "塊錢")
_SCALES = {
    "千": 10**3, "k": 10**3, "K": 10**3, "万": 10**4, "萬": 10**4, "十万": 10**5, "十萬": 10**5,
    "百万": 10**6, "百萬": 10**6, "千万": 10**7, "千萬": 10**7, "亿": 10**8, "億": 10**8,
}  # fmt: skip


def _any_of(words: tuple[str, ...]) -> str:
    return "(?:" + "|".join(re.sub(r"([$])", r"\\\1", word) for word in sorted(words, key=len, reverse=True)) + ")"


_NUMBER = f"(?:{DIGIT}{{1,3}}(?:[,，]{DIGIT}{{3}}){{1,5}}|{DIGIT}{{1,15}})(?:\\.{DIGIT}{{1,9}})?"
_SCALE = _any_of(tuple(_SCALES)) + "?"
_CURRENCY = f"(?:{_any_of(tuple(_SIGNS))}|[A-Za-z]{{3}})"
_YUAN = _any_of(_LOCAL)
MONEY_PATTERN = (
    f"^{SPACE}(?:{_CURRENCY}{SPACE}{_NUMBER}{SPACE}{_SCALE}{SPACE}{_YUAN}?"
    f"|{_NUMBER}{SPACE}{_SCALE}{SPACE}(?:{_CURRENCY}|{_YUAN})?){SPACE}$"
)
_PARTS = f"(.*?){SPACE}({_NUMBER}){SPACE}({_SCALE}){SPACE}(|{_CURRENCY}|{_YUAN})"


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in a currency (ISO 4217), or in the local money where none is named."""

    amount: Decimal
    currency: str | None = None

    @classmethod
    def parse(cls, text: str) -> "Money":
        """Read `5000 CNY`, `5,000 元`, `1万元`, `NT$5,000`. Raises ValueError for anything else."""
        parts = re.fullmatch(_PARTS, text.strip()) if re.fullmatch(MONEY_PATTERN, text) else None
        if parts is None:
            raise ValueError(text)
        before, number, scale, after = parts.groups()
        amount = Decimal(number.replace(",", "").replace("，", "")) * _SCALES.get(scale, 1)
        return cls(amount, _currency(before or after))

    def comparable_to(self, other: "Money") -> bool:
        """Unlike currencies are not compared."""
        return self.currency == other.currency


def _currency(word: str) -> str | None:
    if not word or word in _LOCAL:
        return None
    return _SIGNS.get(word) or _CODES.get(word.upper(), word.upper())
