"""First drafts of Taiwan's Chinese: the mainland's sentences in Taiwan's characters and words.

The characters are OpenCC's, the words those of `taiwan_glossary.tsv` (as they stand in Taiwan's
characters, a tab, what Taiwan says); of several words that fit the longest counts.
"""

import re
from functools import cache
from pathlib import Path

GLOSSARY = Path(__file__).with_name("taiwan_glossary.tsv")
# What is typed as it is, and the names of values, stay.
_KEPT = re.compile(r"(`[^`]*`)")
_QUOTATION_MARKS = str.maketrans("“”‘’", "「」『』")


def draft(chinese: str) -> str:
    parts = _KEPT.split(chinese)
    return "".join(part if part.startswith("`") else _said_in_taiwan(part) for part in parts)


def _said_in_taiwan(text: str) -> str:
    words = glossary()
    # Imported here: only who drafts needs it.
    from opencc import OpenCC  # type: ignore[import-not-found, import-untyped, unused-ignore]

    traditional: str = OpenCC("s2tw").convert(text)
    return _any_of(tuple(words)).sub(lambda found: words[found[0]], traditional).translate(_QUOTATION_MARKS)


@cache
def glossary() -> dict[str, str]:
    lines = GLOSSARY.read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines)


@cache
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)))
