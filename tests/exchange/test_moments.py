from decimal import Decimal

import pytest

from orgdesign.exchange.moments import Moment, parse_length, parse_moment, seconds_between

CLOCK = 8 * 3600 + 5 * 60


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("08:05", CLOCK),
        ("8:05:30", CLOCK + 30),
        (" ８：０５ ", CLOCK),
        ("8时5分", CLOCK),
        ("8点05分30秒", CLOCK + 30),
        ("08:05:00.25", CLOCK + Decimal("0.25")),
    ],
)
def test_clocks_are_read(text, seconds):
    assert parse_moment(text) == Moment(Decimal(seconds), False)


@pytest.mark.parametrize(
    "text",
    ["2026-03-01 08:05", "2026/3/1 8:05:00", "2026年3月1日 8:05", "2026-03-01T08:05:00Z", "2026-03-01 16:05+08:00"],
)
def test_dates_are_read(text):
    assert parse_moment(text) == parse_moment("2026-03-01 08:05")
    assert parse_moment(text).dated


@pytest.mark.parametrize("text", ["", "25:00", "8:60", "8:00:60", "2026-02-30 08:00", "soon", "8", "0000-01-01 08:00"])
def test_anything_else_is_refused(text):
    with pytest.raises(ValueError):
        parse_moment(text)


@pytest.mark.parametrize(
    ("before", "after", "seconds"),
    [("08:00", "08:05", 300), ("23:58", "00:03", 300), ("2026-03-01 23:58", "2026-03-02 00:03", 300)],
)
def test_the_time_between_moments_may_pass_midnight(before, after, seconds):
    assert seconds_between(parse_moment(before), parse_moment(after)) == seconds


@pytest.mark.parametrize(
    ("before", "after"),
    [("08:05", "08:00"), ("2026-03-02 00:03", "2026-03-01 23:58"), ("2026-03-01 08:00", "08:05")],
)
def test_time_does_not_run_backwards(before, after):
    with pytest.raises(ValueError):
        seconds_between(parse_moment(before), parse_moment(after))


@pytest.mark.parametrize(
    ("text", "seconds"), [("2", 120), ("2.5", 150), ("90 s", 90), ("2 分钟", 120), ("0:02:30", 150), ("1 d", 86400)]
)
def test_lengths_are_read(text, seconds):
    assert parse_length(text) == seconds


@pytest.mark.parametrize("text", ["", "2:30", "-1", "3 个工作日", "x"])
def test_lengths_that_say_too_little_are_refused(text):
    with pytest.raises(ValueError):
        parse_length(text)
