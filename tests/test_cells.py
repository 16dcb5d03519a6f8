import pytest

from orgdesign.cells import cells, padded


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("abc", 3),
        ("上级", 4),
        ("ｆｕｌｌ", 8),
        ("e\N{COMBINING ACUTE ACCENT}", 1),
        ("\N{ZERO WIDTH JOINER}", 0),
        ("", 0),
    ],
)
def test_counts_cells(text, width):
    assert cells(text) == width


def test_fills_up_to_a_width():
    assert padded("上级", 6) == "上级  "
