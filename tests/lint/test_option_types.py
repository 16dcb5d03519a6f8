from datetime import date
from decimal import Decimal
from typing import Literal

import pytest

from orgdesign.lint.option_types import option_value, type_words


@pytest.mark.parametrize(
    ("annotation", "written", "value"),
    [
        (int, "8", 8),
        (int, "40 %", 40),
        (int | None, "8", 8),
        (int | None, "none", None),
        (int | None, None, None),
        (Decimal, "0.7", Decimal("0.7")),
        (float, "0.7", 0.7),
        (bool, "on", True),
        (bool, "否", False),
        (str, " CS-.* ", "CS-.*"),
        (date, "2026-06-30", date(2026, 6, 30)),
        (tuple[str, ...], ["a", "b"], ("a", "b")),
        (tuple[str, ...], "a", ("a",)),
        (Literal["strict", "loose"], "loose", "loose"),
    ],
)
def test_reads_what_users_write(annotation, written, value):
    assert option_value(annotation, written) == value


@pytest.mark.parametrize(
    ("annotation", "written"),
    [
        (int, "eight"),
        (int, "8.5"),
        (int, "-1"),
        (int, ["8"]),
        (int, None),
        (Decimal, "NaN"),
        (Decimal, "much"),
        (bool, "perhaps"),
        (date, "2026-02-30"),
        (tuple[int, ...], ["1", "x"]),
        (Literal["strict", "loose"], "slack"),
    ],
)
def test_refuses_what_is_no_value_of_the_type(annotation, written):
    with pytest.raises(ValueError):
        option_value(annotation, written)


def test_says_in_words_what_it_expects():
    kinds = (int | None, Decimal, bool, str, date, tuple[str, ...], Literal["strict", "loose"])
    assert [str(type_words(kind)) for kind in kinds] == [
        "a whole number",
        "a number",
        "true or false",
        "a text",
        "a date such as 2026-06-30",
        "a list",
        "one of strict, loose",
    ]
