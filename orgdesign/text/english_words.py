"""Cutting English into words and terms, whatever form they stand in."""

import re
from collections.abc import Iterator
from functools import lru_cache

from orgdesign.text.concept import Concept
from orgdesign.text.lexicon import Vocabulary
from orgdesign.text.token import Token

_WORD = re.compile(r"[^\W_]+(?:[-'’&/+.][^\W_]+)*|[,&/]")
_GRAMMAR = {
    word: function
    for function, words in {
        "and": "and or , & / plus",
        "of": "of",
        "about": "for about on regarding concerning over into towards around relating",
        "at": "to from with in at by via through using within per against during under between across "
        "among before after upon onto out up when where while including based according following",
        "be": "is are be being was were must should shall will can may",
        "article": "the a an all any each every our their its his her this that these those your new other who which "
        "it them they own both also not no we you us me he she have has had do does did been there here such so more "
        "most as if then than one ones only just very well further how what whose whom",
        "that": "that",
    }.items()
    for word in words.split()
}


def words_of_english(clause: str, vocabulary: Vocabulary) -> list[Token]:
    """The terms of one clause in small letters, the longest that the lexicon knows."""
    words = _WORD.findall(clause)
    return list(_terms(words, vocabulary))


def _terms(words: list[str], vocabulary: Vocabulary) -> Iterator[Token]:
    at = 0
    while at < len(words):
        token, length = _term_at(words, at, vocabulary)
        yield token
        yield from _object_within(token, words[at : at + length], vocabulary)
        at += length


def _object_within(token: Token, words: list[str], vocabulary: Vocabulary) -> Iterator[Token]:
    """The object that a verb of several words has within it: make job offers."""
    if len(words) < 2 or not token.verb or token.is_thing:
        return
    for size in range(len(words) - 1, 0, -1):
        last = words[-size:]
        for term in _spellings(last, forms_of(last[0])):
            thing = Token(term, " ".join(last), vocabulary.senses.get(term, ()))
            if thing.concepts and thing.is_thing:
                yield thing
                return


def _term_at(words: list[str], at: int, vocabulary: Vocabulary) -> tuple[Token, int]:
    firsts = forms_of(words[at])
    lengths = sorted({length for first in firsts for length in vocabulary.lengths.get(first, ())}, reverse=True)
    for length in lengths:
        if at + length > len(words):
            continue
        spellings = [
            term
            for term in _spellings(words[at : at + length], firsts)
            if term in vocabulary.senses or term in vocabulary.functions
        ]
        if spellings:
            return _token(spellings, " ".join(words[at : at + length]), vocabulary), length
    return _single(words[at]), 1


def _token(spellings: list[str], written: str, vocabulary: Vocabulary) -> Token:
    """A term with the meanings of every form it may be: a recording, and the -ing form of record."""
    concepts = dict.fromkeys(concept for term in spellings for concept in vocabulary.senses.get(term, ()))
    term = spellings[0]
    function = _GRAMMAR.get(written) or vocabulary.functions.get(term)
    *first, last = written.split()
    if not first or any(concept.action for concept in concepts):
        return Token(term, written, tuple(concepts), function)
    return Token(term, written, tuple(concepts), function, _act_of(last, vocabulary), _thing_of(first, vocabulary))


def _act_of(word: str, vocabulary: Vocabulary) -> Concept | None:
    """The act that a compound ends with: site inspection."""
    senses = (concept for form in forms_of(word) for concept in vocabulary.senses.get(form, ()))
    return next((concept for concept in senses if concept.action), None)


def _thing_of(words: list[str], vocabulary: Vocabulary) -> Token | None:
    """The thing that a compound names before the act: customer satisfaction survey."""
    terms = (term for term in _spellings(words, forms_of(words[0])) if term in vocabulary.senses)
    thing = next((Token(term, " ".join(words), vocabulary.senses[term]) for term in terms), None)
    return thing if thing and thing.is_thing else None


def _single(word: str) -> Token:
    function = _GRAMMAR.get(word)
    if function is None and word.isdecimal():
        function = "filler"
    return Token(stem_of(word), word, (), function)


def _spellings(words: list[str], firsts: tuple[str, ...]) -> Iterator[str]:
    """A term in the forms it may be listed in: the first and the last word in any of their base forms."""
    if len(words) == 1:
        yield from firsts
        return
    middle = words[1:-1]
    for first in firsts:
        for last in forms_of(words[-1]):
            yield " ".join((first, *middle, last))


@lru_cache(maxsize=65536)
def forms_of(word: str) -> tuple[str, ...]:
    """A word as it stands and the base forms it may come from, likeliest first."""
    forms = [word]
    if "-" in word:
        forms.append(word.replace("-", ""))
    if word.endswith(("'s", "’s")):
        forms.append(word[:-2])
    for ending, replacements in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            base = word[: -len(ending)]
            forms.extend(base + replacement for replacement in replacements)
            if ending in ("ing", "ed") and len(base) > 2 and base[-1] == base[-2]:
                forms.append(base[:-1])
    return tuple(dict.fromkeys(forms))


_ENDINGS = (
    ("ies", ("y",)),
    ("ied", ("y",)),
    ("sses", ("ss",)),
    ("es", ("e", "")),
    ("s", ("",)),
    ("ing", ("", "e")),
    ("ed", ("", "e")),
)


@lru_cache(maxsize=65536)
def stem_of(word: str) -> str:
    """What is left of a word of no lexicon without its commonest endings: two forms of it meet there."""
    for ending in ("ments", "ment", "ings", "ing", "ations", "ation", "ions", "ion", "ies", "ed", "es", "s", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word
