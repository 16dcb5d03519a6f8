"""Cutting Chinese into words: the fewest words that the lexicon knows, the longest first."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from orgdesign.text.concept import Concept
from orgdesign.text.lexicon import Vocabulary
from orgdesign.text.token import Token

# What a word does in a sentence, besides what the lexicon says: grammar, not vocabulary.
_GRAMMAR = {
    word: function
    for function, words in {
        "particle": "的 地 得 了 之 所 其 并对其",
        "and": "、 和 与 及 以及 或 或者 / & 及其 以及其 暨",
        "then": "并 并且 且 然后 再 同时 进而 并对 并将 继而 并能",
        "object": "把 将 对 针对 对于 就 关于 有关于 围绕",
        "recipient": "向 给 为 替 跟 同",
        "by": "由 被",
        "according": "根据 按照 依据 依照 按 依 遵照 通过 利用 使用 运用 借助 在 于 以 从 自 结合 参照 基于 经 凭 用",
        "filler": "等 等等 各 该 每 本 所有 全部 全体 一切 其他 其它 不 能 能够 可 要 应 需 须 做到 好 工作 有效 "
        "中 内 上 下 时 后 前 间",
    }.items()
    for word in words.split()
}
# The lengths that the longer ones may have, by their first character.
_GRAMMAR_LENGTHS = {word[0]: (3, 2) for word in _GRAMMAR if len(word) > 1}
_RUN = re.compile(r"[a-z0-9][a-z0-9.+#&-]*")
_WORK, _ACT = "工作", 2  # what says that a compound is an act, and how long the act is that it ends with
_KNOWN, _UNKNOWN, _LONG = 1.0, 1.7, 0.04  # costs of a known word, of an unknown character, and what length saves


@lru_cache(maxsize=8192)
def words_of_chinese(clause: str, vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words of one clause in plain characters; characters of no known word stay together.

    Several rules read the same clauses, one after the other: what was cut is kept for a while.
    """
    return tuple(_joined(_cut(clause, vocabulary), vocabulary))


def words_within(word: str, vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words that a word of the lexicon is made of."""
    pieces = _cut(word, vocabulary, longest=len(word) - 1)
    return tuple(_token(piece, vocabulary) if known else Token(piece, piece) for piece, known in pieces)


def _cut(clause: str, vocabulary: Vocabulary, longest: int = 99) -> Sequence[tuple[str, bool]]:
    """The pieces of the clause, each with whether it is known, by least cost from the end on."""
    size = len(clause)
    costs = [0.0] * (size + 1)
    nexts = [0] * (size + 1)
    known = [False] * (size + 1)
    words, lengths = vocabulary.words, vocabulary.lengths
    for at in range(size - 1, -1, -1):
        first = clause[at]
        run = _RUN.match(clause, at) if first.isascii() else None
        end = run.end() if run and not (at and _RUN.match(clause[at - 1])) else at + 1
        best, nexts[at] = _UNKNOWN + costs[end], end
        if first in _GRAMMAR:
            best, known[at] = _KNOWN + 0.1 + costs[at + 1], True
            nexts[at] = at + 1
        for length in (*lengths.get(first, ()), *_GRAMMAR_LENGTHS.get(first, ())):
            stop = at + length
            if stop <= size and length <= longest and ((word := clause[at:stop]) in words or word in _GRAMMAR):
                cost = _KNOWN - _LONG * length + costs[stop]
                if cost < best:
                    best, nexts[at], known[at] = cost, stop, True
        costs[at] = best
    pieces = []
    at = 0
    while at < size:
        pieces.append((clause[at : nexts[at]], known[at]))
        at = nexts[at]
    return pieces


def _joined(pieces: Sequence[tuple[str, bool]], vocabulary: Vocabulary) -> Iterator[Token]:
    """The pieces as words. A single character that is a word belongs to unknown ones beside it, unless grammar."""
    unknown = ""
    for at, (piece, known) in enumerate(pieces):
        if known and len(piece) == 1 and piece not in _GRAMMAR:
            known = not unknown and (at + 1 == len(pieces) or pieces[at + 1][1])
        if not known and not piece.isspace():
            unknown += piece
            continue
        if unknown:
            yield Token(unknown, unknown)
            unknown = ""
        if known:
            token = _token(piece, vocabulary)
            yield token
            yield from _object_within(token, vocabulary)
    if unknown:
        yield Token(unknown, unknown)


def _token(word: str, vocabulary: Vocabulary) -> Token:
    concepts = vocabulary.senses.get(word, ())
    function = _GRAMMAR.get(word) or vocabulary.functions.get(word)
    act = None if any(concept.action for concept in concepts) else _act_within(word, vocabulary)
    return Token(word, word, concepts, function, act, _thing_within(word, vocabulary) if act else None)


def _object_within(token: Token, vocabulary: Vocabulary) -> Iterator[Token]:
    """The object that a verb of several characters has within it: 筛选简历, 预算编制."""
    word = token.text
    if len(word) < 4 or not token.verb or token.is_thing:
        return
    for size in range(len(word) - 2, 1, -1):
        first, last = (Token(part, part, vocabulary.senses.get(part, ())) for part in (word[:-size], word[-size:]))
        if first.concepts and last.concepts and last.is_thing:
            yield first if last.verb and first.is_thing and not first.verb else last
            return


def _act_within(word: str, vocabulary: Vocabulary) -> Concept | None:
    """The act that a compound ends with: 投诉记录, 保密工作."""
    stem = word.removesuffix(_WORK)
    if len(word) < 3 or len(stem) < _ACT:
        return None
    return next((concept for concept in vocabulary.senses.get(stem[-_ACT:], ()) if concept.action), None)


def _thing_within(word: str, vocabulary: Vocabulary) -> Token | None:
    """The thing that a compound names before the act: 业主走访."""
    stem = word.removesuffix(_WORK)[:-_ACT]
    thing = Token(stem, stem, vocabulary.senses.get(stem, ()))
    return thing if thing.concepts and thing.is_thing else None
