import pytest

from orgdesign.exchange.amounts import number_of, share_of


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3", "3"), ("3.0", "3"), ("0.5", "0.5"), ("10", "10"), ("1,200", "1200"), ("３人", "3"),
        ("36 名", "36"), ("0", "0"),
        ("", None), ("-1", None), ("N/D", None), ("1e9", None), ("12,3", None), ("三", None),
        ("9" * 50, None), ("٣", None),
    ],
)  # fmt: skip
def test_numbers_are_read_as_lists_write_them(text, number):
    assert number_of(text) == number


@pytest.mark.parametrize(
    ("text", "share"),
    [("0.6", "60%"), ("1", "100%"), ("80%", "80%"), ("０．５", "50%"), ("2", None), ("0", None), ("x", None)],
)
def test_shares_of_a_full_time_post(text, share):
    assert share_of(text) == share
