from decimal import Decimal

import pytest

from orgdesign.model.money import Money


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("5000 CNY", "5000", "CNY"),
        ("5,000 元", "5000", None),
        ("1万元", "10000", None),
        ("1.5 萬元", "15000", None),
        ("NT$5,000", "5000", "TWD"),
        ("￥2000", "2000", "CNY"),
        ("¥2,000 元", "2000", "CNY"),
        ("USD 300", "300", "USD"),
        ("£500", "500", "GBP"),
        ("5000", "5000", None),
    ],
)
def test_reads_amount_and_currency(text, amount, currency):
    assert Money.parse(text) == Money(Decimal(amount), currency)


@pytest.mark.parametrize("text", ["a lot", "5000 bananas", "", "元", "-5 元", "5000 CNY per month"])
def test_refuses_what_is_no_amount(text):
    with pytest.raises(ValueError):
        Money.parse(text)


def test_unlike_currencies_are_not_compared():
    assert not Money.parse("5000 CNY").comparable_to(Money.parse("NT$5,000"))
    assert Money.parse("5000 元").comparable_to(Money.parse("300"))
