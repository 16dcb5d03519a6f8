"""Which language the texts of a list are in."""

from collections.abc import Iterable

# Characters frequent in posts and units that only one of the two scripts uses.
_SIMPLIFIED = frozenset("专务处门会计员业总资讯区长经项监财组团队责构销购术营质户网络设备车运库调查导顾问")
_TRADITIONAL = frozenset("專務處門會計員業總資訊區長經項監財組團隊責構銷購術營質戶網絡設備車運庫調查導顧問")
_BOTH = _SIMPLIFIED & _TRADITIONAL
_SHARE = 0.1  # of letters: a list in English with a few Chinese names stays English


def language_of(texts: Iterable[str]) -> str:
    """zh-CN, zh-TW or en, by the characters used."""
    letters = chinese = simplified = traditional = 0
    for text in texts:
        for character in text:
            letters += character.isalpha()
            chinese += "\u4e00" <= character <= "\u9fff"
            simplified += character in _SIMPLIFIED and character not in _BOTH
            traditional += character in _TRADITIONAL and character not in _BOTH
    if not chinese or chinese < letters * _SHARE:
        return "en"
    return "zh-TW" if traditional > simplified else "zh-CN"
