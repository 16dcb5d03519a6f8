from datetime import date
from decimal import Decimal

import pytest

from orgdesign.documents.wording import Wording
from orgdesign.model.duration import Duration
from orgdesign.model.money import Money
from orgdesign.model.text import LocalizedText

ENGLISH, CHINESE = Wording.of("en"), Wording.of("zh-CN")


def test_chooses_the_language_of_a_text():
    text = LocalizedText.of([("zh-CN", "经理"), ("en", "Manager")], "zh-CN")
    assert [ENGLISH.text(text), CHINESE.text(text)] == ["Manager", "经理"]


def test_leaves_out_what_no_document_can_hold():
    assert ENGLISH.text("a\x00b\x07c\r\nd\ud800") == "abc\nd?"


@pytest.mark.parametrize(
    ("money", "english", "chinese"),
    [
        (Money(Decimal(5000), "CNY"), "CNY 5,000", "5,000 元"),
        (Money(Decimal("0.5")), "0.5", "0.5 元"),
        (Money(Decimal(100), "EUR"), "EUR 100", "EUR 100"),
    ],
)
def test_writes_money_as_the_language_does(money: Money, english: str, chinese: str):
    assert [ENGLISH.money(money), CHINESE.money(money)] == [english, chinese]


def test_writes_durations_in_words():
    assert [ENGLISH.duration(Duration(Decimal(n), "d")) for n in ("1", "2", "1.5")] == ["1 day", "2 days", "1.5 days"]


def test_writes_nothing_for_nothing():
    assert [
        ENGLISH.text(None),
        ENGLISH.money(None),
        ENGLISH.duration(None),
        ENGLISH.day(None),
        ENGLISH.share(None),
    ] == [""] * 5


def test_writes_days_and_shares():
    assert [ENGLISH.day(date(2026, 1, 5)), ENGLISH.share(Decimal("12.50"))] == ["2026-01-05", "12.5%"]


def test_brackets_a_note_only_behind_a_text():
    assert [ENGLISH.bracketed("a", "b"), ENGLISH.bracketed("a", ""), ENGLISH.bracketed("", "b")] == ["a (b)", "a", "b"]
