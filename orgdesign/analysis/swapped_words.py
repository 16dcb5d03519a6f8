"""Whether two duties are one sentence with other words in a place or two: 编制月度财务报表 and 编制月度生产计划.

Who means the same thing in other words words the sentence anew; who means another thing often swaps the word.
"""

import re
from difflib import SequenceMatcher

from orgdesign.dataclass import dataclass
from orgdesign.text.plain import is_chinese

_FEW_SHARED, _MANY_SHARED = 0.1, 0.6  # the share of the longer text that both have, in order
_MUCH_MORE = 0.37  # the share of the longer text that only one has, beside what is swapped
_PLACES = (0.0, 1.0, 0.35, 0.0)  # how telling a swap in none, one, two, or more places is
_WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Swapped:
    """How two texts compare, character by character in Chinese, word by word in English: the share of the longer one
    that both have in order, the places where each has something else, and the share that only one has."""

    shared: float
    places: int
    more: float

    @property
    def alone(self) -> float:
        """How far the texts differ by swapped words alone, in 0…1."""
        shared = (self.shared - _FEW_SHARED) / (_MANY_SHARED - _FEW_SHARED)
        more = (_MUCH_MORE - self.more) / _MUCH_MORE
        return min(1.0, max(0.0, shared)) * min(1.0, max(0.0, more)) * _PLACES[min(self.places, len(_PLACES) - 1)]


def swapped_in(one: str, other: str) -> Swapped:
    """What is swapped between two plain texts."""
    ones, others = _pieces(one), _pieces(other)
    shared = places = more = 0
    for change, start, end, begin, stop in SequenceMatcher(None, ones, others, autojunk=False).get_opcodes():
        if change == "equal":
            shared += end - start
            continue
        places += change == "replace"
        more += abs((end - start) - (stop - begin))
    longer = max(len(ones), len(others), 1)
    return Swapped(shared / longer, places, more / longer)


def _pieces(text: str) -> list[str]:
    words: list[str] = _WORDS.findall(text)
    return list("".join(words)) if is_chinese(text) else words
