from decimal import Decimal

import pytest

from orgdesign.model.percent import parse_percent


@pytest.mark.parametrize(
    ("text", "points"),
    [("20", "20"), ("20%", "20"), ("20％", "20"), (" 12.5 % ", "12.5"), ("1%", "1"), ("0", "0"), ("100%", "100")],
)
def test_reads_percent_points(text, points):
    assert parse_percent(text) == Decimal(points)


@pytest.mark.parametrize("text", ["0.4", "1", "一成", "20 %%", "-5", "", "20 % of"])
def test_refuses_what_nobody_can_be_sure_of(text):
    with pytest.raises(ValueError):
        parse_percent(text)
