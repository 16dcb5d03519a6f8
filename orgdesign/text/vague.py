"""Words of a duty that nobody can be held to, and what to write instead."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from orgdesign.text.chinese_words import words_of_chinese
from orgdesign.text.concept import Concept
from orgdesign.text.english_words import forms_of
from orgdesign.text.lexicon import Lexicon, Vocabulary
from orgdesign.text.opening import Opening, opening_of, opening_of_words
from orgdesign.text.plain import as_written, is_chinese, plain, table
from orgdesign.text.token import Token

_CLAUSES = re.compile(r"[^,;:!?。\n()\[\]]+")
_ENGLISH_WORDS = re.compile(r"[a-z][a-z'’-]*")
# With these after it a word is part of a term: 及时率, 相关方, 适当性.
_TERM_ENDS = "率性度方值量级"
_ASSISTING = re.compile(r"(?:assist|help|participat|tak\w* part|involved)|[配協协參参]", re.IGNORECASE)
_RESPONSIBLE = re.compile("负责|主管|分管|承担")
_RESPONSIBLE_FOR = re.compile(r"^(?:is |be |being |fully |directly |primarily )*responsible for (?:the )?")
_SILENT = ("filler", "particle")

Found = tuple[int, int]


def vague_words(text: str, lexicon: Lexicon, *, shared: bool = False) -> tuple[str, ...]:
    """The vague words of a duty as they stand there, each once; 负责 where no verb follows it.

    To assist in a work says enough where the duty is `shared`: a part of it, or support.
    """
    words = plain(text)
    spans = _in_chinese(words, lexicon) if is_chinese(words) else _in_english(words)
    found = dict.fromkeys(as_written(text, start, end) for start, end in spans)
    return tuple(word for word in found if not (shared and _ASSISTING.match(word)))


def _in_chinese(words: str, lexicon: Lexicon) -> list[Found]:
    spans = [span for match in _CLAUSES.finditer(words) for span in _in_clause(match, lexicon.chinese)]
    if (
        _RESPONSIBLE.search(words)
        and opening_of(words, lexicon) == "responsible"
        and (span := _bare_responsible(words, lexicon))
    ):
        spans.insert(0, span)
    if part := _taking_part(words):
        spans.append(part)
    return spans


def _taking_part(words: str) -> Found | None:
    """Where a duty only says that its holder takes part: 参与, 积极参与; not who is made to (组织员工参与培训)."""
    match = _TAKING_PART.match(words)
    return match.span(1) if match else None


_TAKING_PART = re.compile(r"(?:[0-9]+[.、] ?)?(?:负责|积极|主动|协助|按要求)*(参与|参加)(?![者率人度过])")


def _in_clause(clause: re.Match[str], vocabulary: Vocabulary) -> Iterator[Found]:
    if not _any_vague().search(clause[0]):
        return
    text = clause[0].strip()
    offset = clause.start() + clause[0].index(text)
    starts = _starts(text, words_of_chinese(text, vocabulary))
    at = 0
    while at < len(text):
        word = next((one for one in vague_of("zh") if text.startswith(one, at)), None)
        end = at + len(word or " ")
        if word and at in starts and text[end : end + 1] not in tuple(_TERM_ENDS):
            yield offset + at, offset + end
        at = end


def _starts(text: str, tokens: Sequence[Token]) -> frozenset[int]:
    """Where words begin in a clause."""
    starts, at = set(), 0
    for token in tokens:
        at = text.index(token.written, at)
        starts.add(at)
        if not token.concepts:
            starts.update(range(at, at + len(token.written)))
        at += len(token.written)
    return frozenset(starts)


def _bare_responsible(words: str, lexicon: Lexicon) -> Found | None:
    """Where 负责 stands with no verb after it: 负责投诉处理."""
    clause = next(match for match in _CLAUSES.finditer(words) if match[0].strip())
    tokens = words_of_chinese(clause[0].strip(), lexicon.chinese)
    at = next((at for at, token in enumerate(tokens) if token.function == "responsible"), None)
    if at is None or tokens[at].text not in _BARE:
        return None
    rest = [token for token in tokens[at + 1 :] if token.function not in _SILENT or token.function == "particle"]
    if rest and not _names_work(rest, opening_of_words(rest, lexicon.chinese), heading=words.endswith("工作")):
        return None
    start = words.index(tokens[at].written, clause.start())
    return start, start + len(tokens[at].written)


_BARE = frozenset(
    (
        *("负责", "主要负责", "具体负责", "全面负责", "统一负责", "总体负责", "主管", "分管"),
        *("全权负责", "独立负责", "直接负责", "专职负责", "承担"),
    )
)


def _names_work(words: Sequence[Token], opening: Opening | None, *, heading: bool) -> bool:
    """Whether what follows 负责 names a field of work; before 工作 also where its first word could be an act."""
    if opening == "thing" or (heading and words[0].is_thing):
        return True
    return opening is None and (heading or _only_things(words))


def _only_things(words: Sequence[Token]) -> bool:
    return all(word.is_thing and not word.verb for word in words if not word.function)


def _in_english(words: str) -> list[Found]:
    found: list[Found] = []
    tokens = [(match.start(), match.end(), match[0]) for match in _ENGLISH_WORDS.finditer(words)]
    longest, at = 5, 0
    while at < len(tokens):
        for length in range(min(longest, len(tokens) - at), 0, -1):
            term = " ".join(word for _, _, word in tokens[at : at + length])
            if term in vague_of("en"):
                found.append((tokens[at][0], tokens[at + length - 1][1]))
                at += length - 1
                break
        at += 1
    return found


@cache
def _any_vague() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, vague_of("zh"))))


@cache
def vague_of(language: str) -> Mapping[str, None]:
    """The vague words of a language, longest first."""
    rows = [row for written, kind, row in table("stop.tsv") if (written, kind) == (language, "vague")]
    words = [word for row in rows for word in row.split(", ")]
    return dict.fromkeys(sorted(words, key=lambda word: (-len(word), word)))


def plainer(text: str, lexicon: Lexicon) -> str | None:
    """The duty with the verb first and without what says nothing, up to its first comma; none if that is not sure."""
    words = plain(text)
    if len(words) != len(text):
        return None
    if is_chinese(words):
        return _plainer_chinese(text, words, lexicon)
    return _plainer_english(text, words, lexicon)


def turned_round(text: str, lexicon: Lexicon) -> str | None:
    """A duty that begins with a thing, with its act put first; none where that is not sure."""
    better = plainer(text, lexicon)
    # With a time or a number before it an act may have no object: 控制室24小时值班.
    if better is None or re.search("[0-9]", better) or opening_of(better, lexicon) != "act":
        return None
    return better


def _plainer_chinese(text: str, words: str, lexicon: Lexicon) -> str | None:
    clause = next(match for match in _CLAUSES.finditer(words) if match[0].strip())
    start = words.index(clause[0].strip())
    pieces = list(_pieces(text[start : clause.end()].strip(), words[start : clause.end()].strip(), lexicon.chinese))
    kept = [(written, token) for written, token in pieces if not _says_nothing(token)]
    while kept and kept[-1][1].function in ("and", "particle"):
        kept.pop()
    tokens = [token for _, token in kept]
    if not tokens or any(not token.concepts and not token.function for token in tokens):
        return None
    if _is_act_first(tokens):
        return "".join(written for written, _ in kept)
    at = len(tokens)
    while at and (tokens[at - 1].verb or tokens[at - 1].function == "and"):
        at -= 1
    things, acts = kept[:at], kept[at:]
    while things and things[-1][1].function:
        things.pop()
    if not things or not acts or any(token.function or token.verb for _, token in things):
        return None
    if acts[0][1].function or any(len(token.text) > _ACT for _, token in acts):
        return None
    return "".join(written for written, _ in (*acts, *things))


_ACT = 2  # characters: a longer word for an act has its thing in it


def _is_act_first(tokens: Sequence[Token]) -> bool:
    first, rest = tokens[0], tokens[1:]
    return (
        first.verb is not None and not first.is_thing and any(not token.verb and not token.function for token in rest)
    )


def _pieces(text: str, words: str, vocabulary: Vocabulary) -> Iterator[tuple[str, Token]]:
    at = 0
    for token in words_of_chinese(words, vocabulary):
        start = words.find(token.written, at)
        if start < 0:  # the object that the verb before it has within it
            continue
        at = start + len(token.written)
        yield text[start:at], token


def _says_nothing(token: Token) -> bool:
    return token.function == "responsible" or token.text in _NOTHING or token.text in vague_of("zh")


_NOTHING = frozenset(("工作", "事宜", "事项", "等", "等等", "业务", "进行"))


def _plainer_english(text: str, words: str, lexicon: Lexicon) -> str | None:
    begun = _RESPONSIBLE_FOR.match(words)
    first = re.match(r"[a-z]+", words[begun.end() :]) if begun else None
    if begun is None or first is None or not first[0].endswith("ing"):
        return None
    verb = _base_of(first[0], lexicon.english.senses)
    if verb is None:
        return None
    rest = text[begun.end() + first.end() :]
    return verb.capitalize() + re.sub(r"^ of\b", "", rest).rstrip(" .")


def _base_of(gerund: str, senses: Mapping[str, tuple[Concept, ...]]) -> str | None:
    for form in reversed(forms_of(gerund)[1:]):
        if any(concept.action for concept in senses.get(form, ())):
            return form
    return None
