"""The words of the starters: complete in each language, and of that language alone."""

import re

import pytest

from orgdesign.model.pattern import SECTIONS_OF_PATTERNS
from orgdesign.model.text import LOCALES
from orgdesign.starters.plan import plan_of
from orgdesign.starters.words import read, words_in
from orgdesign.templating import built_in_folder

# What mainland readers say, and readers in Taiwan do not; with the characters of Taiwan.
MAINLAND = re.findall(
    r"\S+",
    """
    客户 質量 信息 軟件 硬件 網絡 視頻 通過 用戶 數據庫 程序員 默認 打印 鼠標 服務器 文檔 文件夾 崗位 編制 反饋 項目
    營銷 督察 座席 總經辦 優化 落實到位 屏幕 短信 互聯網 支持計劃 技術支持 第三方軟件 獎金池 工資 社保 身份證號
    大專 本科 渠道 接入產品 檔次 水平 集成 運行 運維 人力資源和社會保障 售後網點 三包 備件 高峰 普通話 落地 抓手 區縣
""",
)
# Simplified characters that traditional texts do not have, and the other way about.
SIMPLIFIED = "户质门问题时间单这请对应务员专业东车长张电话线维护计划书证处报术标产评价预备总统调资级别训练达语让给结办"
TRADITIONAL = "戶質門問題時間單這請對應務員專業東車長張電話線維護計畫書證處報術標產評價預備總統調資級別訓練達語讓給結辦"
BOTH = set(SIMPLIFIED) & set(TRADITIONAL)


def text_in(language):
    folder = built_in_folder() / "starters" / language
    return "".join(file.read_text(encoding="utf-8") for file in sorted(folder.iterdir()))


def shape(value):
    """The names of a table and whether its texts have places to be filled, but not what they say."""
    if isinstance(value, dict):
        return {key: shape(part) for key, part in value.items()}
    return sorted(re.findall(r"\{(\w+)", str(value)))


def test_texts_for_taiwan_use_the_words_of_taiwan():
    assert [word for word in MAINLAND if word in text_in("zh-TW")] == []


def test_no_script_stands_in_the_place_of_the_other():
    assert [one for one in SIMPLIFIED if one not in BOTH and one in text_in("zh-TW")] == []
    assert [one for one in TRADITIONAL if one not in BOTH and one in text_in("zh-CN")] == []


def test_english_texts_have_no_chinese():
    assert re.findall(r"[\u3000-\u9fff\uff00-\uffef]", text_in("en")) == []


@pytest.mark.parametrize("language", LOCALES)
def test_every_language_has_the_same_texts(language):
    # Titles with a scope need their own word only where the scope itself would not do.
    tables = [dict(words_in(one).table, scoped_titles={}) for one in (language, "zh-CN")]
    assert shape(tables[0]) == shape(tables[1])
    assert {role: list(read(f"{language}/roles.yaml")[role]) for role in words_in(language).roles} == {
        role: list(texts) for role, texts in read("zh-CN/roles.yaml").items()
    }


@pytest.mark.parametrize("language", LOCALES)
def test_every_role_has_two_indicators_and_fits_the_times_of_its_rank(language):
    words = words_in(language)
    for role in words.roles.values():
        assert [bool(duty.indicator) for duty in role.duties[:3]] == [True, True, False], role.id
        assert [duty.target is not None for duty in role.duties[:3]] == [True, True, False], role.id
        assert len(role.duties) == len(words.ranks[role.rank]["times"]), role.id


def test_every_role_is_somebodys():
    used = {post.role for pattern in SECTIONS_OF_PATTERNS for post in plan_of(pattern).posts}
    assert used == set(words_in("en").roles)
