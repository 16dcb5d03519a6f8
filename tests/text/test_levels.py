import pytest

from orgdesign.text.levels import education_levels, years_of_experience


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("大专及以上", (4,)),
        ("高中或中专", (3,)),
        ("本科，硕士优先", (5, 6)),
        ("高職或高中", (3, 4)),
        ("博士研究生", (6, 7)),
        ("國中", (2,)),
        ("Bachelor’s degree", (5,)),
        ("High school or associate degree", (3, 4)),
        ("Master's", (6,)),
        ("PhD", (7,)),
        ("不限", ()),
        ("Mastery of tools", ()),
    ],
)
def test_reads_the_levels_of_schooling(text: str, levels: tuple[int, ...]):
    assert education_levels(text) == levels


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("2 年", (2.0, "")),
        ("两年以上工作经验", (2.0, "")),
        ("十二年", (12.0, "")),
        ("3–5 年", (3.0, "")),
        ("半年", (0.5, "")),
        ("6个月以上呼叫中心经验", (0.5, "呼叫中心")),
        ("At least 3 years of experience", (3.0, "")),
        ("18 months in retail", (1.5, "retail")),
        ("有经验", None),
    ],
)
def test_reads_years_and_the_trade_they_are_asked_in(text: str, years: tuple[float, str] | None):
    assert years_of_experience(text) == years
