"""Whether an indicator can be measured: by what it says of numbers, units, rhythms and formulas."""

import re
from collections.abc import Iterable

from orgdesign.model.indicator import Indicator
from orgdesign.model.text import LocalizedText

# Numbers that are names: of standards, and of methods such as 5S.
_NAMES = re.compile(r"\b(?:iso|iec|gb(?:/t)?|iatf|ohsas|din|en)\s*-?[\d:/.-]+|\b[3-9]s\b", re.IGNORECASE)
_NUMBER = re.compile(
    r"\d|%|百分之|[零〇一二两兩三四五六七八九十百千万萬半]+\s*(?:次|起|件|天|日|周|週|月|年|小时|小時|分|秒|人|成|倍|项|項|例|个|個|份|张|張|元|条|條|台|批|户|戶)"
    r"|^\s*(?:无|無|零|全部|全数|全數|所有|没有|沒有)\s*$|零(?:事故|投诉|投訴|差错|差錯|发生|發生|缺陷|容忍|遗漏|遺漏)|杜绝|杜絕"
    r"|\b(?:zero|nil|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|half|once|twice|percent)\b"
    r"|^\s*(?:none|all|every one|no\s+\w+)\s*$",
    re.IGNORECASE,
)
_RHYTHM = re.compile(
    r"每(?:天|日|周|週|月|季|半年|年|班|次|个|個|旬)|当日|當日|当天|當天|逐日|逐月"
    r"|\b(?:every|each|per|daily|weekly|monthly|quarterly|yearly|annually|same day|next day)\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"(?:高于|低于|多于|少于|优于|不低于|不高于|不少于|不超过|高於|低於|多於|少於|優於|不低於|不高於|不少於|不超過|同比|较|較).*(?:上年|去年|上月|上期|同期|预算|預算|均值|平均)"
    r"|\b(?:than|above|below|over|under|within)\b.*\b(?:last|previous|budget|average|plan)\b",
    re.IGNORECASE,
)
# A formula computes or counts.
_FORMULA = re.compile(
    r"[÷×/*+∑Σ=−]|\d|(?:数|數|量|额|額|值|分|率|和|时长|時長|合计|合計|平均)|\b(?:number|sum|share|average|mean|total|count|ratio|per|of)\b",
    re.IGNORECASE,
)
# Names that say in which unit: 一次解决率, number of accidents.
_UNIT = re.compile(
    r"(?:率|比例|占比|次数|次數|数量|數量|件数|件數|时长|時長|天数|天數|金额|金額|户数|戶數|人数|人數|台数|台數|产量|產量|销量|銷量|销售额|銷售額|营业额|營業額)$"
    r"|\b(?:rate|ratio|percentage|share|number of|turnover|headcount|revenue)\b",
    re.IGNORECASE,
)


def is_measurable(indicator: Indicator) -> bool:
    """Whether anything an indicator says lets somebody measure it, in any of its languages."""
    levels = _versions(indicator.target, indicator.floor, indicator.stretch)
    if any(_is_level(level) for level in levels):
        return True
    formulas = _versions(indicator.formula)
    if formulas and (indicator.source or any(_FORMULA.search(formula) for formula in formulas)):
        return True
    return any(_NUMBER.search(_NAMES.sub("", name)) or _UNIT.search(name) for name in _versions(indicator.name))


def _is_level(text: str) -> bool:
    bare = _NAMES.sub("", text)
    return any(pattern.search(bare) for pattern in (_NUMBER, _RHYTHM, _COMPARED))


def _versions(*texts: str | None) -> list[str]:
    return [version for text in texts if text for version in _in_each_language(text)]


def _in_each_language(text: str) -> Iterable[str]:
    if isinstance(text, LocalizedText):
        return [version for _, version in text.translations]
    return [str(text)]
