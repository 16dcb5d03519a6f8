import pytest

from orgdesign.charts.text_width import SAFETY, text_width


@pytest.mark.parametrize(
    ("text", "ems"),
    [
        ("客户", 2),
        ("𠀀𪚥", 2),
        ("，。", 2),
        ("Ａ１", 2),
        ("", 0),
        ("0123", 2.22),
        ("W", 0.887),
        ("ｶﾅ", 1),
        ("é", 0.555),
        ("e\u0301", 0.555),
        ("가", 1),
        ("\U0001f600", 1.3),
        ("\u200b", 0),
        ("⸺", 1.676),
    ],
)
def test_counts_in_ems_of_noto_sans_cjk(text, ems):
    assert text_width(text, 1) / SAFETY == pytest.approx(ems, abs=0.01)


def test_bold_is_wider():
    assert text_width("manager", 14, "bold") > text_width("manager", 14)
