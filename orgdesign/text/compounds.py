"""The words that a compound is made of: 客户信息 is 客户 and 信息, a customer survey is a survey of customers."""

from collections.abc import Sequence
from functools import lru_cache

from orgdesign.text.chinese_words import words_within
from orgdesign.text.english_words import words_of_english
from orgdesign.text.lexicon import Lexicon
from orgdesign.text.token import Token


@lru_cache(maxsize=32768)
def parts_of(word: str, lexicon: Lexicon) -> Sequence[Token]:
    """The words within a compound of the lexicon, without those that only have a function; none for a simple word."""
    if word.isascii():
        words = word.split()
        parts = [token for one in words for token in words_of_english(one, lexicon.english)] if len(words) > 1 else []
    else:
        parts = list(words_within(word, lexicon.chinese)) if len(word) > 3 else []
    return tuple(part for part in parts if not part.function)
