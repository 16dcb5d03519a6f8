"""How a duty begins: with what is done, or with a thing that something is done to.

Said only where it is sure: a verb that no lexicon knows must not be taken for a thing.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import Literal

from orgdesign.text.chinese_words import words_of_chinese
from orgdesign.text.english_words import forms_of, words_of_english
from orgdesign.text.lexicon import Lexicon, Vocabulary
from orgdesign.text.plain import is_chinese, plain, table, without_lead
from orgdesign.text.token import Token

# Of openings.tsv: conditions (时, 若); manners, things that say how a verb after them is done (电话回访); empty verbs,
# which say nothing but are the verb of their sentence (做好); acts at the end or the beginning of a longer word;
# noun-like verbs, which end like nouns or are the names of things as well.
Kind = Literal[
    "condition", "manner", "empty verb", "act at the end", "act at the beginning", "noun-like verb", "article"
]
Opening = Literal["act", "thing", "responsible"]

_FIRST_CLAUSE = re.compile(r"[,;:。!?\n()\[\]]|(?<![0-9])\.(?=\s|$)")
_FIRST_SENTENCE = re.compile(r"[;:!?\n()\[\]]|\.(?=\s|$)")
# How long, amid a clause, tells nothing of how it begins, and 时 would be read as a condition: 控制室24小时值班.
_DURATION = re.compile(r"[0-9]+ ?小时(?![内前后以之])")
_HEADING = re.compile(r"[^,;。.!?\n]{1,40}:")
# A sentence that says by whom, when, to whom or with what begins with that, and has its verb later.
_ADVERBIAL = frozenset(("object", "recipient", "by", "according", "assist"))
_NOUN_ENDINGS = re.compile(r"(?:ment|tion|sion|ance|ence|ship|ity|val|sal|ysis|age|keeping)s?$")


@cache
def _known(kind: Kind) -> frozenset[str]:
    """The words of one kind."""
    return frozenset(word for _, name, words in table("openings.tsv") if name == kind for word in words.split())


def opening_of(text: str, lexicon: Lexicon) -> Opening | None:
    """How a duty begins; none where that is not sure, or where a heading stands before a colon."""
    words = without_lead(plain(text))
    if _HEADING.match(words):
        return None
    if is_chinese(words):
        clause = next((part for part in _FIRST_CLAUSE.split(words) if part.strip()), "")
        return _opening_of_clause(_DURATION.sub("", clause).strip(), lexicon.chinese)
    sentence = next((part for part in _FIRST_SENTENCE.split(words) if part.strip()), "")
    return _english(words_of_english(sentence, lexicon.english))


@lru_cache(maxsize=8192)
def _opening_of_clause(clause: str, vocabulary: Vocabulary) -> Opening | None:
    """How a Chinese clause begins; many duties begin with the same one and go on otherwise."""
    words = [token for token in words_of_chinese(clause, vocabulary) if not _is_silent(token)]
    if words and words[0].function == "responsible":
        return "responsible"
    return opening_of_words(words, vocabulary)


def _is_silent(token: Token) -> bool:
    return (
        token.function == "filler" and token.text not in _known("condition") and token.text not in _known("empty verb")
    )


def opening_of_words(words: Sequence[Token], vocabulary: Vocabulary) -> Opening | None:
    """How Chinese words begin, those that only fill left out."""
    words = _after_times(words)
    if not words or words[0].function in _ADVERBIAL or words[0].text in _known("empty verb") or _is_act_only(words[0]):
        return "act"
    if any(word.function in _ADVERBIAL or word.text in _known("condition") for word in words):
        return None
    first = words[0]
    if first.function or not first.concepts or first.text in _known("manner"):
        return None
    if not first.verb and _begins_with_act(first.text, vocabulary):
        return None
    content = [word for word in words if word.function != "particle"]
    if first.verb and not _is_thing_and_act(first):
        return _of_ambiguous(content)
    if not all(_ends_group(content, at) for at in range(len(content))):
        return None
    return "thing" if len(content) == 1 or _end_in_act(words) else None


def _begins_with_act(word: str, vocabulary: Vocabulary) -> bool:
    """Whether the name of a thing is an act on a thing as well: 拜访|客户."""
    begins, rest = vocabulary.senses.get(word[:2], ()), word[2:]
    return bool(begins) and all(concept.action for concept in begins) and rest in vocabulary.senses


def _after_times(words: Sequence[Token]) -> Sequence[Token]:
    at = 0
    while at < len(words) and (_is_time(words[at]) or words[at].function == "particle"):
        at += 1
    return words[at:]


def _is_time(word: Token) -> bool:
    scope = word.scope
    return word.text[0].isdigit() or (scope is not None and scope.dimension in _TIMES and word.verb is None)


_TIMES = frozenset(("period", "shift", "time"))


def _is_act_only(word: Token) -> bool:
    return word.verb is not None and not word.function and not word.is_thing and not _is_thing_and_act(word)


def _is_thing_and_act(word: Token) -> bool:
    """Whether one word names a thing and, after it, what is done to it: 档案|管理, 客户|回访."""
    if word.verb is None or len(word.text) < _SHORTEST_WITH_ACT:
        return False
    return word.text[-2:] in _known("act at the end") and word.text[:2] not in _known("act at the beginning")


_SHORTEST_WITH_ACT = 4


def _of_ambiguous(words: Sequence[Token]) -> Opening | None:
    """A word that names a thing and an act: the thing where only acts follow (合同 | 评审), else the act."""
    rest = words[1:]
    if len(words) == 2 and rest[0].text == "管理" and words[0].is_thing and len(words[0].text) >= _SHORTEST_WITH_ACT:
        return "thing"  # 绿化养护 | 管理: to manage has its object after it, and here is none
    if (
        rest
        and len(rest[-1].text) > 1
        and _is_pure(rest[-1])
        and any(not one.verb and not one.function for one in rest)
    ):
        return None
    return None if rest and all(word.verb for word in rest) else "act"


def _is_pure(word: Token) -> bool:
    return word.verb is not None and not word.is_thing and not word.function


def _end_in_act(words: Sequence[Token]) -> bool:
    """Whether the last word is the name of an act; one that no lexicon knows as such is in a list or after 的."""
    before, last = words[-2], words[-1]
    if last.verb or last.text[-2:] in _known("act at the end"):
        return True
    in_list = before.function == "and" and len(words) > _SHORTEST_LIST and words[-3].verb is not None
    return in_list or (not last.concepts and before.function in ("particle", "and"))


_SHORTEST_LIST = 2


def _ends_group(words: Sequence[Token], at: int) -> bool:
    """Whether a word fits into the name of a work: a thing, or an act that nothing but further acts follows."""
    word, following = words[at], words[at + 1 : at + 2]
    if word.function in ("and", "then") or not _is_pure(word):
        return word.function not in ("result", "recipient", "object")
    return not following or following[0].function == "and" or following[0].verb is not None


def _english(tokens: Sequence[Token]) -> Opening | None:
    words = _after_circumstances([token for token in tokens if not _is_adverb(token)])
    article = bool(words) and words[0].written in _known("article")
    words = [word for at, word in enumerate(words) if at or word.written not in _known("article")]
    if not words:
        return None
    first = words[0]
    if first.function == "responsible":
        return "responsible"
    if any(word.function == "be" for word in words):
        return None
    if first.function:
        return "act" if first.function == "assist" else None
    following = words[1] if len(words) > 1 else None
    if first.verb or not first.concepts:
        return _of_english_verb(words, following, article=article)
    return _of_english_thing(words)


def _is_adverb(token: Token) -> bool:
    if not token.written.endswith("ly") or token.verb or token.written in _known("noun-like verb"):
        return False
    return token.function == "filler" or not token.concepts


def _after_circumstances(words: list[Token]) -> list[Token]:
    """What follows a beginning that says when or where: within 2 hours, …; every week …."""
    at = 0
    while at < len(words) and (_is_time(words[at]) or words[at].function == "and"):
        at += 1
    if at < len(words) and words[at].function in ("at", "about") and words[at].written not in ("following",):
        comma = next((to for to, word in enumerate(words) if to > at and word.text == ","), None)
        return words[comma + 1 :] if comma else []
    return words[at:]


def _of_english_verb(words: Sequence[Token], following: Token | None, *, article: bool) -> Opening | None:
    first = words[0]
    if first.written.endswith(" of") and _NOUN_ENDINGS.search(first.written[:-3]):
        return "thing"
    if " " in first.written:
        return "act" if _base(first.written.split()[0]) else None
    names_act = _NOUN_ENDINGS.search(first.written) is not None or first.written.endswith("ing")
    bare = _base(first.written)
    if first.verb and following is not None and following.function == "of" and (article or names_act or bare):
        return "thing" if first.written not in ("dispose", "disposes", "think", "inform") else "act"
    if first.verb is None:
        return None
    if names_act and not first.written.endswith("ing") and first.written not in _known("noun-like verb"):
        return "thing" if _is_joined_of(words) or following is None or following.function in ("about", "at") else None
    if following is None:
        return "thing" if first.is_thing else None
    if first.is_thing and not article and _is_last_act(words):
        return None
    return "act"


def _base(word: str) -> bool:
    return any(form in _known("noun-like verb") for form in forms_of(word)) or not _NOUN_ENDINGS.search(word)


def _is_joined_of(words: Sequence[Token]) -> bool:
    """Whether only acts joined stand before an `of`: reconciliation and collection of receivables."""
    for word in words[1:]:
        if word.function == "of":
            return True
        if word.function != "and" and word.verb is None:
            return False
    return False


def _is_last_act(words: Sequence[Token]) -> bool:
    return len(words) == 2 and words[1].verb is not None


def _of_english_thing(words: Sequence[Token]) -> Opening | None:
    if _may_be_verb(words[0].written) and not (len(words) > 1 and words[1].written.endswith("ing")):
        return None
    if any(word.function in ("be", "result") for word in words):
        return None
    head = _head(words)
    if any(word.written in _known("article") for word in head):
        return None
    names = [word for word in head if word.function != "and"]
    if any(_is_pure(word) and not _is_act_name(word) for word in names):
        return None
    if " " not in words[0].written and not (names and _is_act_name(names[-1])):
        return None  # a single word may be a verb that no lexicon knows as one
    # An act before a thing is the sentence's verb: agents answer calls.
    return None if any(_is_pure(one) and not other.verb for one, other in pairwise(names)) else "thing"


def _head(words: Sequence[Token]) -> Sequence[Token]:
    """The words up to the first preposition or comma."""
    at = next((at for at, word in enumerate(words) if word.function in ("of", "about", "at") or word.text == ","), None)
    return words[:at]


def _may_be_verb(written: str) -> bool:
    first, _, rest = written.partition(" ")
    return first in _known("noun-like verb") and (not rest or rest.startswith("and "))


def _names_act_only(written: str) -> bool:
    return written.endswith(("ing", "-up")) or _NOUN_ENDINGS.search(written) is not None


def _is_act_name(word: Token) -> bool:
    """Whether a word is the name of an act: handling, maintenance, review."""
    if word.verb is None:
        return False
    return word.is_thing or word.written in _known("noun-like verb") or _names_act_only(word.written)
