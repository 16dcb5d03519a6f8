"""Scopes that are numbered: 第3号区域, 二组, B区, Region 3, team B, 2nd shift."""

import re

from orgdesign.text.plain import plain

_CHINESE_UNITS = (
    "服务区域|服务区|销售区|片区|大区|区域|小区|区县|分区|产线|生产线|流水线|线体|车间|工段|工位|仓库|库区|库房|"
    "楼层|楼栋|号楼|门店|网点|站点|分公司|支行|科室|病区|病房|诊室|窗口|班组|小组|工序|项目部|项目|标段|校区|年级|"
    "区|组|班|线|楼|栋|仓|库|店|部|科|队|所|厂"
)
_CHINESE = re.compile(
    rf"(?:第\s*([0-9]+|[一二三四五六七八九十百]+|[a-z])\s*[号#]?|(?<![0-9a-z])([0-9]+|[a-z])\s*[号#]?|"
    rf"(?<![一二三四五六七八九十百第])([二三四五六七八九十]))({_CHINESE_UNITS})(?![级别])"
)
_UNITS = (
    "region|area|zone|district|sector|territory|team|group|shift|line|plant|factory|warehouse|building|block|store|"
    "shop|branch|site|ward|floor|phase|hall|unit|route|hub|depot|terminal|clinic|section|department|cluster"
)
_ENGLISH = re.compile(
    rf"\b({_UNITS})s?(?:\s+no\.?|\s+number|\s*#)?(?:\s+|(?=[0-9]))([0-9]+|[b-z]|one|two|three|four|five|six)\b(?!['’])"
    rf"|\b([0-9]+)(?:st|nd|rd|th)\s+({_UNITS})\b"
)
_NUMBER = re.compile(r"[0-9]+")
_DIGITS = {character: str(value) for value, character in enumerate("一二三四五六七八九十", start=1)}
_WORDS = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6"}

Numbered = tuple[tuple[str, str], ...]


def without_numbered_scopes(text: str, *, chinese: bool) -> tuple[str, Numbered]:
    """A plain text without its numbered scopes, and these as (unit, number); numbers of one unit exclude each other."""
    found: list[tuple[str, str]] = []

    def take(match: re.Match[str]) -> str:
        if chinese:
            number = next(group for group in match.groups()[:3] if group)
            found.append((match[4], _DIGITS.get(number, number)))
        else:
            unit, number = (match[1], match[2]) if match[1] else (match[4], match[3])
            found.append((unit, _WORDS.get(number, number)))
        return "" if chinese else " "

    pattern = _CHINESE if chinese else _ENGLISH
    return pattern.sub(take, text), tuple(found)


def hold_all_digits(numbers: Numbered, shape: str) -> bool:
    """Whether all digits of a shape stand in its numbered scopes: texts of that shape differ in nothing else."""
    return _NUMBER.findall(shape) == _NUMBER.findall(plain(shape)) == [one for _, one in numbers if one.isdecimal()]


def as_in(text: str, numbers: Numbered) -> Numbered:
    """The numbered scopes of a shape whose digits they all hold, with the digits of a text of that shape."""
    digits = iter(_NUMBER.findall(text))
    return tuple([(unit, next(digits) if number.isdecimal() else number) for unit, number in numbers])
