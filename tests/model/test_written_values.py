"""What the schema lets pass, the parsers read; what it refuses, they refuse."""

import re
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from orgdesign.model.day import DAY_PATTERN, parse_day
from orgdesign.model.duration import DURATION_PATTERN, Duration
from orgdesign.model.money import MONEY_PATTERN, Money
from orgdesign.model.number import INTEGER_PATTERN, NUMBER_PATTERN, parse_integer, parse_number
from orgdesign.model.percent import PERCENT_PATTERN, parse_percent
from orgdesign.model.truth import TRUTH_PATTERN, parse_truth

FORMS = [
    (NUMBER_PATTERN, parse_number),
    (INTEGER_PATTERN, parse_integer),
    (PERCENT_PATTERN, parse_percent),
    (DURATION_PATTERN, Duration.parse),
    (MONEY_PATTERN, Money.parse),
    (DAY_PATTERN, parse_day),
    (TRUTH_PATTERN, parse_truth),
]
PIECES = st.sampled_from([
    "0", "1", "2", "12", "29", "30", "31", "2026", "2024", "1900", "２０", "0.4", ".5", "1.0", "1.5", "5,000", "1,00",
    "-", "+", "1e5", " ", "　", "\n", "%", "％", "/", ".", "年", "月", "日", "号", "个工作日", "个月", "分钟", "min",
    "H", "working days", "d", "s", "CNY", "cny", "rmb", "NT$", "￥", "元", "万", "千万", "k", "块钱", "美元", "true",
    "Yes", "否", "√", "a", "²", "٣",
])  # fmt: skip
WRITTEN = st.one_of(st.lists(PIECES, max_size=6).map("".join), st.text(max_size=8))


def is_read(parse, text):
    try:
        parse(text)
    except ValueError:
        return False
    return True


@pytest.mark.parametrize(("pattern", "parse"), FORMS)
@given(text=WRITTEN)
@example(text="20%\n")
@example(text="1")
@example(text="0.000")
@example(text="2024-02-29")
@example(text="1" * 16)
def test_pattern_and_parser_agree(pattern, parse, text):
    assert is_read(parse, text) is (re.fullmatch(pattern, text) is not None)


@pytest.mark.parametrize(("pattern", "parse"), FORMS)
def test_everything_of_the_form_is_read(pattern, parse):
    @given(st.from_regex(pattern, fullmatch=True))
    def reads(text):
        parse(text.removesuffix("\n"))

    reads()


def test_a_share_between_nothing_and_one_needs_its_sign():
    refused = ["0.4", "1", "1.0", "01", "0.0001", "１"]
    assert [text for text in refused if is_read(parse_percent, text)] == []
    assert [parse_percent(text) for text in ("0", "0.0", "1.5", "２０", "0.4%", "1％")] == [
        Decimal(points) for points in ("0", "0", "1.5", "20", "0.4", "1")
    ]


def test_reads_every_day_and_no_other():
    days = [date(1999, 12, 1) + timedelta(days=count) for count in range(900)]
    for day in days:
        assert parse_day(day.isoformat()) == day
        assert parse_day(f"{day.year}年{day.month}月{day.day}日") == day
        assert parse_day(f"{day.year}/{day.month}/{day.day}") == day
    assert not any(
        is_read(parse_day, text) for text in ("2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026")
    )


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [("5 H", "5", "h"), ("1.5 Min", "1.5", "min"), ("２ 天", "2", "d"), ("3 Working Days", "3", "workday")],
)
def test_durations_in_other_cases_and_widths(text, amount, unit):
    assert Duration.parse(text) == Duration(Decimal(amount), unit)


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("rmb 5k", "5000", "CNY"),
        ("2 千万元", "20000000", None),
        ("人民币 5,000.50 元", "5000.5", "CNY"),
        ("3万美元", "30000", "USD"),
    ],
)
def test_money_in_words_and_scales(text, amount, currency):
    assert Money.parse(text) == Money(Decimal(amount), currency)


def test_grouping_by_other_than_three_is_no_amount():
    assert not is_read(Money.parse, "1,00 元")
