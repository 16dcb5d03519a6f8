"""Sentences in other languages: the catalogue has each that the code says, and says it well."""

import re
import string
from collections.abc import Callable, Iterable
from gettext import GNUTranslations

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from docs.update_messages import LOCALES, po_path, sentences_of_the_code, untranslated, updated
from orgdesign.cli.explain import example_in
from orgdesign.findings import Finding
from orgdesign.lint.catalog import all_rules
from orgdesign.lint.rule import Rule
from orgdesign.loading_rules import LOADING_RULES, LoadingRule
from orgdesign.messages import message, messages, translations_for

SENTENCES = list(sentences_of_the_code())
# What stands between backquotes is typed as it is, in every language.
TYPED = re.compile(r"`[^`]+`")
HALF_WIDTH_AFTER_CHINESE = re.compile(r"[\u4e00-\u9fff」”）][,;:?!]")
# These show how something is typed in half width.
SHOWN_AS_TYPED = re.compile(r"`[^`]*`|“[^”]*: [^”]*”|「[^」]*: [^」]*」|（[^（）]*: [^（）]*）|例如 .*$")


@pytest.fixture(scope="module", params=LOCALES)
def locale(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def catalogue(locale: str) -> Catalog:
    with po_path(locale).open("rb") as file:
        return read_po(file, locale=locale)


def pairs_of(catalogue: Catalog) -> list[tuple[tuple[str, ...], str]]:
    """Each sentence (of a plural both forms) with each of its translations."""

    def forms(text: str | Iterable[str] | None) -> tuple[str, ...]:
        return (text,) if isinstance(text, str) else tuple(text or ())

    return [(forms(one.id), translation) for one in catalogue if one.id for translation in forms(one.string)]


def test_there_are_sentences():
    assert len(SENTENCES) > 300


def test_every_sentence_of_the_code_is_translated(locale: str):
    assert untranslated(updated(locale, SENTENCES)) == []


def test_the_catalogue_has_the_sentences_of_the_code_and_no_others(locale: str, catalogue: Catalog):
    listed = {forms_of(one.id) for one in catalogue if one.id}
    expected = {forms_of(one.id) for one in updated(locale, SENTENCES) if one.id}
    assert listed == expected


def test_the_compiled_catalogue_says_the_same(locale: str, catalogue: Catalog):
    with po_path(locale).with_suffix(".mo").open("rb") as file:
        compiled = GNUTranslations(file)
    for one in catalogue:
        if isinstance(one.id, str):
            if one.id:
                assert compiled.gettext(one.id) == one.string
        else:
            singular, plural = forms_of(one.id)
            forms = {compiled.ngettext(singular, plural, count) for count in range(30)}
            assert forms == set(one.string or ())


def forms_of(id: str | tuple[str, ...] | list[str]) -> tuple[str, ...]:
    """A sentence by itself, or its singular and plural."""
    return (id,) if isinstance(id, str) else tuple(id[:2])


def test_translations_have_the_same_holes(catalogue: Catalog):
    for original, translation in pairs_of(catalogue):
        holes = [holes_of(form) for form in original]
        assert set.intersection(*holes) <= holes_of(translation) <= set.union(*holes), original


def holes_of(text: str) -> set[str]:
    """The names of the values that go into a sentence; braces around anything else are part of its words."""
    formats = (text[found.start() :] for found in re.finditer(r"\{[a-z_]+[!:}]", text))
    return {str(next(iter(string.Formatter().parse(one[: one.index("}") + 1])))[1]) for one in formats}


def test_translations_keep_what_is_typed_as_it_is(catalogue: Catalog):
    for original, translation in pairs_of(catalogue):
        assert set(TYPED.findall(original[0])) <= set(TYPED.findall(translation)), original


def test_chinese_has_chinese_punctuation(catalogue: Catalog):
    for original, translation in pairs_of(catalogue):
        assert not HALF_WIDTH_AFTER_CHINESE.search(SHOWN_AS_TYPED.sub("", translation)), (original, translation)


def test_lists_are_separated_as_the_language_does():
    text = message("{rules}", rules=("a", message("warning")))
    assert text.text(translations_for("en")) == "a, warning"
    assert text.text(translations_for("zh-CN")) == "a、警告"


# What mainland readers say, and readers in Taiwan do not.
MAINLAND = re.findall(
    r"\S+",
    """
    崗 質量 信息 軟件 硬件 網絡 視頻 通過 用戶 數據 默認 打印 鼠標 服務器 文檔 文件夾 編制 反饋 運行 字符 字節 字段 屏幕
    命令行 導入 導出 模板 全角 半角 縮進 單元格 接口 界面 渠道 培訓 招聘 坐席 座席 登錄 日誌 粘貼 激活 配置 短信 本科
    水平 佔用 記賬 轉賬 發佈 許可權 物件 稽核/日期 會籤 籤批 寫明瞭 併合 勞動合同 職位位
    幣種 賓語 分佈 紙面 參謀 環境變量 復制 錢款 平臺 前臺 註釋 結構圖 客戶客訴 “ ”
""",
)
# Simplified characters that traditional texts do not have.
SIMPLIFIED = (
    "岗户质门问题时间单这请对应务员专业东车长张电话线维护计书证处报术标产评价预备总统调资级训练达语让给结办责权签"
)


def test_catalogue_of_taiwan_says_what_taiwan_says():
    with po_path("zh_TW").open("rb") as file:
        said = [translation for _, translation in pairs_of(read_po(file, locale="zh_TW"))]
    assert [(word, text) for text in said for word in MAINLAND if word in text] == []
    assert [text for text in said if set(SIMPLIFIED) & set(text)] == []


def test_chinese_has_one_form_for_any_number():
    chinese = translations_for("zh-CN")
    said = [messages("{count} error", "{count} errors", count).text(chinese) for count in (0, 1, 2)]
    assert said == ["0 个错误", "1 个错误", "2 个错误"]


@pytest.mark.parametrize("language", ["zh-CN", "zh-TW"])
@pytest.mark.parametrize("rule", all_rules().values(), ids=lambda rule: rule.id)
def test_examples_hold_in_chinese(rule: Rule, language: str, violations: Callable[..., list[str]]):
    chinese = translations_for(language)
    passes, fails = example_in(chinese, rule.passes), example_in(chinese, rule.fails)
    assert (passes, fails) != (rule.passes, rule.fails)
    assert violations(rule, passes) == []
    assert len(violations(rule, fails)) == len(violations(rule, rule.fails))


@pytest.mark.parametrize("language", ["zh-CN", "zh-TW"])
@pytest.mark.parametrize("rule", [one for one in LOADING_RULES.values() if one.fails], ids=lambda rule: rule.id)
def test_examples_of_loading_hold_in_chinese(
    rule: LoadingRule, language: str, check_text: Callable[..., list[Finding]]
):
    chinese = translations_for(language)
    passing = {one.rule for one in check_text(example_in(chinese, rule.passes))}
    failing = {one.rule for one in check_text(example_in(chinese, rule.fails))}
    assert rule.id not in passing
    assert rule.id in failing
