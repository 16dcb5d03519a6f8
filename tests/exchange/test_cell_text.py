import pytest

from orgdesign.exchange.cell_text import clean_cell, has_unusable


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("  a  b ", "a  b"),
        ("\u3000客服\u00a0", "客服"),
        ("two\r\n lines", "two lines"),
        ('="007"', "007"),
        ("=1+1", "=1+1"),
        ("\x1b[31mred", "[31mred"),
        ("\ufeffid", "id"),
    ],
)
def test_a_cell_is_read_in_one_line(cell, text):
    assert clean_cell(cell) == text


def test_a_long_text_keeps_its_lines():
    assert clean_cell("one \r\n\r\n two\n", several_lines=True) == "one\n\n two"


def test_control_characters_are_noticed_and_line_ends_are_not():
    assert [has_unusable(cell) for cell in ("a\0", "\x1b", "\ud800", "a\tb\r\n", "\ufffd")] == [
        True,
        True,
        True,
        False,
        False,
    ]
