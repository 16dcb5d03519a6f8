"""What compounds are made of."""

import pytest

from orgdesign.text.compounds import parts_of
from orgdesign.text.reading import reader


def parts(word: str) -> list[str]:
    return [part.written for part in parts_of(word, reader().lexicon)]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("客户信息", ["客户", "信息"]),
        ("绩效考核", ["绩效", "考核"]),
        ("维修工作", ["维修"]),  # what only says that it is work tells nothing
        ("供应商", []),
        ("销售", []),
        ("customer survey", ["customer", "survey"]),
        ("complaint handling procedure", ["complaint", "handling", "procedure"]),
        ("invoice", []),
    ],
)
def test_parts_of_a_compound(word, expected):
    assert parts(word) == expected
