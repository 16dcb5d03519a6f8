"""How high a demand is: schooling by its level, experience by its years."""

import re
from functools import cache

from orgdesign.text.plain import plain, table

_ONES = {character: number for number, character in enumerate("零一二三四五六七八九")} | {"两": 2}
_CHINESE_NUMBER = "[一二两三四五六七八九十]{1,3}"
_YEARS = re.compile(
    rf"(?P<number>\d+(?:\.\d+)?|{_CHINESE_NUMBER}|半)(?: ?(?:-|~|–|—|至|到|to) ?(?:\d+|{_CHINESE_NUMBER}))?"
    r" ?\+? ?(?:个)? ?(?P<unit>年|月|years?|yrs?|months?)"
)
# What says nothing about the trade that experience is asked in.
_GENERAL = re.compile(
    r"经验|经历|工作|及?以上|至少|不少于|相关|从事|具有?|有|者|优先|或|的|满|"
    r"\b(?:at|least|or|more|of|and|experience|work|working|in|a|an|the|minimum|over|relevant|related|similar|preferred)\b|"
    r"[^\w]"
)


def education_levels(text: str) -> tuple[int, ...]:
    """The levels of schooling a text names, in rising order: 1 primary school … 7 doctorate."""
    read = plain(text)
    return tuple(sorted({_levels()[found[0]] for found in _any_level().finditer(read)}))


def years_of_experience(text: str) -> tuple[float, str] | None:
    """The least number of years a text asks, and what is left of it: the trade they are asked in, if it says so."""
    read = plain(text)
    found = _YEARS.search(read)
    if found is None:
        return None
    rest = read[: found.start()] + " " + read[found.end() :]
    return _number(found["number"]) / (12 if found["unit"].startswith(("月", "m")) else 1), _GENERAL.sub("", rest)


def _number(written: str) -> float:
    if written == "半":
        return 0.5
    if written[0] not in _ONES and written[0] != "十":
        return float(written)
    tens, ten, ones = written.partition("十")
    return 10.0 * _ONES.get(tens, 1) + _ONES.get(ones, 0) if ten else float(_ONES[written[-1]])


@cache
def _levels() -> dict[str, int]:
    levels: dict[str, int] = {}
    for rank, chinese, english in table("education.tsv"):
        levels.update(dict.fromkeys((*chinese.split(), *english.split(", ")), int(rank)))
    return levels


@cache
def _any_level() -> re.Pattern[str]:
    """The longest word that fits counts: 高职中 is no 高职."""
    words = sorted(_levels(), key=len, reverse=True)
    return re.compile("|".join(rf"\b{re.escape(word)}\b" if word.isascii() else re.escape(word) for word in words))
