"""Amounts of money."""

import re
from dataclasses import dataclass
from decimal import Decimal

# The sign or word as written, and the ISO 4217 code it stands for. A bare 元 is the money of the place: no code.
_CURRENCIES = {
    "¥": "CNY", "￥": "CNY", "RMB": "CNY", "人民币": "CNY", "人民幣": "CNY", "元": None, "圆": None, "圓": None,
    "块": None, "NT$": "TWD", "NTD": "TWD", "新台币": "TWD", "新台幣": "TWD", "新臺幣": "TWD", "HK$": "HKD", "港元": "HKD",
    "US$": "USD", "美元": "USD", "$": "USD", "£": "GBP", "英镑": "GBP", "€": "EUR", "欧元": "EUR",
}  # fmt: skip
_SCALES = {"": 1, "千": 1000, "万": 10_000, "萬": 10_000, "k": 1000, "K": 1000, "亿": 10**8, "億": 10**8}
_MONEY = re.compile(
    r"\s*(?P<before>[^\d\s.,-]*)\s*(?P<number>\d[\d,，]*(?:\.\d+)?)\s*(?P<scale>[千万萬亿億kK]?)\s*(?P<after>[^\d\s.,]*)\s*\Z"
)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in a currency (ISO 4217), or in the local money where none is named."""

    amount: Decimal
    currency: str | None = None

    @classmethod
    def parse(cls, text: str) -> "Money":
        """Read `5000 CNY`, `5,000 元`, `1万元`, `NT$5,000`. Raises ValueError for anything else."""
        match = _MONEY.match(text)
        if not match or (match["before"] and match["after"] not in ("", "元")):
            raise ValueError(text)
        number = match["number"].replace(",", "").replace("，", "")
        word = match["before"] or match["after"]
        return cls(Decimal(number) * _SCALES[match["scale"]], _currency(word, text))

    def comparable_to(self, other: "Money") -> bool:
        """Unlike currencies are not compared."""
        return self.currency == other.currency


def _currency(word: str, text: str) -> str | None:
    if not word or word in _CURRENCIES:
        return _CURRENCIES.get(word)
    if re.fullmatch(r"[A-Za-z]{3}", word):
        return word.upper()
    raise ValueError(text)
