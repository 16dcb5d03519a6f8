"""Words by which a demand chooses people for what they are, not for what they can do.

The words stand in `lexicons/fairness.tsv`, by ground and by the law that minds them (none: every law; `TW`: only
Taiwan's; `-TW`: all but Taiwan's). A row is a pattern and how it is read: `harmless` is passed over before anything
else is looked for, `anywhere` speaks for itself, `alone` only where it is a clause of its own, `demand` only where the
text is known to be a demand on a person or a `cue` in the same sentence says so. `of household` and the like name
the very kind of what was chosen by, where its words are among what was found; the first row that has them. A `tell`
is a word without which no pattern of the ground can match: most texts have none, and no pattern is compiled for them.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain

from orgdesign.text.plain import as_written, is_chinese, plain, table

_ENGLISH = re.compile(r"[a-z]{2}")
_PART = re.compile(r"\{([a-z]+)\}")
_PASSED_OVER = "\0"
_SENTENCE = re.compile(r"[^;。.!?\n]+")
_NOTHING = re.compile(r"(?!)")
# How a pattern is matched as words, and as a clause, by whether it is Chinese: there spaces part clauses.
_WORDS = {True: "(?:{})", False: r"(?<![a-z0-9])(?:{})(?![a-z0-9])"}
_CLAUSE = {
    True: r"(?:^|(?<=[\s,;、。/|(:+·•]))(?:{})(?=[\s,;、。/|():+·•!]|$)",
    False: r"(?:^|(?<=[,;/|(:+•.]\s)|(?<=[,;/|(:+•.]))(?:{})(?=\s*(?:[,;/|():+•.!]|$))",
}
_CLAUSE_ENDS = re.compile(r"[,;。\n!?、]|\.(?:\s|$)")
_LONG_CLAUSE = 40
_CHOOSING = ("anywhere", "alone", "demand")
_KIND = "of "
_MOST_CHARACTERS = 2000  # of one text are read


@dataclass(frozen=True, slots=True)
class Choice:
    """What a text chooses people by: the ground, its very kind where the table names one, and the words that say so."""

    ground: str
    words: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class _Row:
    law: str
    reading: str
    pattern: str
    chinese: bool

    def is_for(self, law: str, reading: str, chinese: bool) -> bool:
        minded = self.law != f"-{law}" if self.law.startswith("-") else self.law in ("", law)
        return minded and self.reading == reading and self.chinese == chinese


@lru_cache(maxsize=4096)
def choices_in(text: str, law: str, *, demands: bool) -> tuple[Choice, ...]:
    """What a text chooses people by, each kind of ground once; `demands` says that it asks something of a person."""
    written = text[:_MOST_CHARACTERS]
    read = plain(written)
    if not _tell(None, law).search(read):
        return ()
    grounds = (ground for ground in _grounds(law) if _tell(ground, law).search(read))
    return tuple(choice for ground in grounds for choice in _kinds_in(written, ground, law, demands))


def _kinds_in(written: str, ground: str, law: str, demands: bool) -> Iterator[Choice]:
    """The choices on one ground: the first of each kind, clause by clause."""
    read, text, said = plain(written), plain(written), set[str]()
    while match := _first(ground, law, text, demands):
        kind = _kind_of(match[0], ground)
        if kind not in said:
            yield Choice(ground, _clause_of(written, read, match), kind)
        if not kind:
            return
        said.add(kind)
        start, end = _clause_around(read, match)
        text = text[:start] + _PASSED_OVER * (end - start) + text[end:]


def _kind_of(words: str, ground: str) -> str:
    return next((kind for kind, pattern in _kinds().get(ground, ()) if pattern.search(words)), "")


def _first(ground: str, law: str, text: str, demands: bool) -> re.Match[str] | None:
    for chinese, spoken in ((True, is_chinese(text)), (False, _ENGLISH.search(text))):
        if spoken and (match := _first_in(chinese, ground, law, text, demands)):
            return match
    return None


def _first_in(chinese: bool, ground: str, law: str, text: str, demands: bool) -> re.Match[str] | None:
    if not any(_patterns(ground, law, reading, chinese).search(text) for reading in _CHOOSING):
        return None
    for harmless in ("*", ground):
        text = _without(_patterns(harmless, law, "harmless", chinese), text)
    found = (_patterns(ground, law, reading, chinese).search(text) for reading in ("anywhere", "alone"))
    return next(filter(None, found), None) or _first_demanded(chinese, ground, law, text, demands)


def _without(harmless: re.Pattern[str], text: str) -> str:
    """A text of the same length, in which nothing of what is harmless can be found."""
    return harmless.sub(lambda match: _PASSED_OVER * len(match[0]), text)


def _first_demanded(chinese: bool, ground: str, law: str, text: str, demands: bool) -> re.Match[str] | None:
    pattern, cue = _patterns(ground, law, "demand", chinese), _patterns("demand", "", "cue", chinese)
    for sentence in _SENTENCE.finditer(text):
        match = pattern.search(text, *sentence.span())
        if match and (demands or cue.search(text, *sentence.span())):
            return match
    return None


def _clause_of(written: str, read: str, match: re.Match[str]) -> str:
    """The clause that chooses, or only its telling words if it is long, in the characters of the design."""
    start, end = _clause_around(read, match)
    if end - start > _LONG_CLAUSE:
        start, end = match.span()
    return as_written(written, start, end).strip(" ,;:、。，；：")


def _clause_around(read: str, match: re.Match[str]) -> tuple[int, int]:
    before = [end.end() for end in _CLAUSE_ENDS.finditer(read, 0, match.start())]
    after = _CLAUSE_ENDS.search(read, match.end())
    return before[-1] if before else 0, after.start() if after else len(read)


@cache
def _kinds() -> dict[str, list[tuple[str, re.Pattern[str]]]]:
    """The names of the kinds of a ground, with the words that tell of each."""
    kinds: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    for ground, _, reading, pattern in table("fairness.tsv"):
        if reading.startswith(_KIND):
            kinds.setdefault(ground, []).append((reading.removeprefix(_KIND), re.compile(pattern)))
    return kinds


@cache
def _rows() -> dict[str, list[_Row]]:
    """The rows by ground, the parts of their patterns filled in."""
    rows: dict[str, list[_Row]] = {}
    parts: dict[str, str] = {}
    for ground, law, reading, pattern in table("fairness.tsv"):
        whole = _PART.sub(lambda part: parts[part[1]], pattern)
        if reading == "part":
            parts[ground] = whole
        else:
            rows.setdefault(ground, []).append(_Row(law, reading, whole, is_chinese(whole)))
    return rows


@cache
def _grounds(law: str) -> tuple[str, ...]:
    return tuple(ground for ground in _rows() if any(_tells(ground, law)))


def _tells(ground: str, law: str) -> Iterator[str]:
    for row in _rows()[ground]:
        if row.is_for(law, "tell", row.chinese):
            yield from row.pattern.split()


@cache
def _tell(ground: str | None, law: str) -> re.Pattern[str]:
    """The words that tell of a ground, or of any."""
    grounds = _grounds(law) if ground is None else (ground,)
    words = dict.fromkeys(chain.from_iterable(_tells(one, law) for one in grounds))
    # Single characters make a class, which is the quickest to look for.
    characters = "".join(word for word in words if len(word) == 1)
    longer = (re.escape(word) for word in words if len(word) > 1)
    return _either([*([f"[{characters}]"] if characters else ()), *longer])


@cache
def _patterns(ground: str, law: str, reading: str, chinese: bool) -> re.Pattern[str]:
    shape = _CLAUSE if reading == "alone" else _WORDS
    rows = (row for row in _rows()[ground] if row.is_for(law, reading, chinese))
    return _either([shape[chinese].format(row.pattern) for row in rows])


def _either(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(patterns)) if patterns else _NOTHING
