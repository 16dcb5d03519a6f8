import pytest

from orgdesign.nearest import like_sounding, nearest


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("职则", "职责"),
        ("上极", "上级"),
        ("部份", "部分"),
        ("权现", "权限"),
        ("职责", None),
        ("职", None),
        ("编号", None),
        ("title", None),
    ],
)
def test_finds_the_word_that_sounds_alike(word, meant):
    candidates = ["职位", "职责", "职称", "上级", "上司", "部分", "权限", "权重", "编制", "名称", "till"]
    assert like_sounding(word, candidates) == meant


def test_characters_beyond_the_common_ones_have_no_sound():
    assert like_sounding("職則", ["職責"]) is None
    assert nearest("職則", ["職責", "標題"], 0.49) == "職責"
