import pytest

from orgdesign.exchange.list_language import language_of


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        (["Account Executive", "Engineer"], "en"),
        (["客户服务经理", "专员"], "zh-CN"),
        (["客戶服務經理", "專員"], "zh-TW"),
        (["Sales Manager Greater China Region and Partners 王"], "en"),
        ([], "en"),
    ],
)
def test_the_characters_tell_the_language(texts, language):
    assert language_of(texts) == language
