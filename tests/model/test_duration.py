from decimal import Decimal

import pytest

from orgdesign.model.duration import Duration


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("180 s", "180", "s"),
        ("4 min", "4", "min"),
        ("4分钟", "4", "min"),
        ("2 h", "2", "h"),
        ("1.5小时", "1.5", "h"),
        ("3 d", "3", "d"),
        ("1 w", "1", "w"),
        ("7 个工作日", "7", "workday"),
        ("5 working days", "5", "workday"),
        ("3 年", "3", "year"),
        ("6個月", "6", "month"),
    ],
)
def test_reads_amount_and_unit(text, amount, unit):
    assert Duration.parse(text) == Duration(Decimal(amount), unit)


def test_a_day_has_twenty_four_hours_and_a_working_day_no_fixed_length():
    assert Duration.parse("3 d").seconds == 3 * 24 * 3600
    assert Duration.parse("7 个工作日").seconds is None


@pytest.mark.parametrize("text", ["4", "min", "4 fortnights", "soon", "4 min 30 s", ""])
def test_refuses_what_is_no_duration(text):
    with pytest.raises(ValueError):
        Duration.parse(text)


def test_a_time_is_said_in_its_unit():
    assert [str(Duration.parse(text).spoken) for text in ("4 分钟", "1.50 h", "7 个工作日")] == [
        "4 min",
        "1.5 h",
        "7 working days",
    ]
