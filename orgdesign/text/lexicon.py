"""The words of the trade and what they mean, as shipped and as a company adds to them."""

from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache, cached_property

from orgdesign.dataclass import dataclass
from orgdesign.text.company_words import CompanyWords
from orgdesign.text.concept import Concept
from orgdesign.text.plain import LEXICONS, plain, table

_NEAR = 3  # steps up: what lies further is too general to make two things alike
_FUNCTIONS = ("filler", "result", "responsible", "assist")
_CHINESE, _ENGLISH = -2, -1  # the columns of words in every table
Senses = dict[str, tuple[Concept, ...]]
Row = tuple[Concept, Sequence[str]]


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """The words of one language. `senses` are their meanings, `functions` what some do in a sentence:
    filler, result, responsible, assist; `words` are all of both.

    `lengths` are those of the words by their first character, in English of the terms by their first word,
    longest first.
    """

    senses: Mapping[str, tuple[Concept, ...]]
    functions: Mapping[str, str]
    words: Set[str]
    lengths: Mapping[str, Sequence[int]]


class Lexicon:
    """All words of both languages; each is read when the first duty in it is."""

    def __init__(self, words: CompanyWords) -> None:
        self._words = words
        self._above: dict[str, Mapping[str, int]] = {}

    @cached_property
    def chinese(self) -> Vocabulary:
        senses: Senses = {}
        for concept, cells in self._rows:
            _add(senses, cells[_CHINESE].split(), concept)
        return self._vocabulary(senses, _functions("zh"), chinese=True)

    @cached_property
    def english(self) -> Vocabulary:
        senses: Senses = {}
        for concept, cells in self._rows:
            _add(senses, cells[_ENGLISH].split(", "), concept)
        return self._vocabulary(senses, _functions("en"), chinese=False)

    def above(self, id: str) -> Mapping[str, int]:
        """The concepts broader than one, with the steps up to each."""
        known = self._above.get(id)
        if known is None:
            known = self._above[id] = self._found_above(id)
        return known

    @cached_property
    def benefits(self) -> tuple[str, ...]:
        """What a clause begins with that only tells what the work before it is good for (提高满意度)."""
        rows = [words for _, kind, words in table("stop.tsv") if kind == "benefit"]
        return tuple(word for words in rows for word in words.split(", "))

    @cached_property
    def general(self) -> frozenset[str]:
        """The concepts that every department deals in."""
        return frozenset(concept.id for concept, _ in self._rows if concept.general)

    @cached_property
    def _things(self) -> dict[str, Concept]:
        return {concept.id: concept for concept, _ in self._rows if not concept.action}

    @cached_property
    def _rows(self) -> list[Row]:
        return list(_rows())

    def _found_above(self, id: str) -> dict[str, int]:
        found: dict[str, int] = {}
        level = [id]
        for steps in range(1, _NEAR + 1):
            broader = [one for below in level if below in self._things for one in self._things[below].broader]
            level = [one for one in broader if one not in found and one != id]
            found.update(dict.fromkeys(level, steps))
        return found

    def _vocabulary(self, senses: Senses, functions: dict[str, str], *, chinese: bool) -> Vocabulary:
        _add_company_words(senses, functions, self._words)
        words = senses.keys() | functions.keys()
        if chinese:
            sizes = {(word[0], len(word)) for word in words}
        else:
            sizes = {(parts[0], len(parts)) for parts in map(str.split, words)}
        lengths: dict[str, list[int]] = {}
        for first, size in sorted(sizes, reverse=True):
            lengths.setdefault(first, []).append(size)
        return Vocabulary(senses, functions, words, lengths)


@cache
def lexicon(words: CompanyWords) -> Lexicon:
    """The lexicon with a company's own words; one serves the whole run."""
    return Lexicon(words)


def _rows() -> Iterator[Row]:
    """Each line of the tables with its concept. Lines of one concept add up.

    An act and a thing may bear one id (to budget, the budget): two concepts, which are alike.
    """
    acts: dict[str, Concept] = {}
    for cells in table("verbs.tsv"):
        id = cells[0].rstrip("*")
        yield acts.setdefault(id, Concept(id, action=cells[1], generic=cells[0].endswith("*"))), cells
    for cells in table("scopes.tsv"):
        dimension, member, within = cells[:3]
        above = tuple(f"{dimension}:{one}" for one in within.split())
        yield Concept(f"{dimension}:{member}", above, dimension=dimension), cells
    things: dict[str, Concept] = {}
    broader: dict[str, tuple[str, ...]] = {}
    tables = [(name, table("concepts", name)) for name in _fields()]
    for _, rows in tables:
        for cells in rows:
            broader[cells[0]] = broader.get(cells[0]) or tuple(cells[1].split())
    for name, rows in tables:
        for cells in rows:
            id = cells[0]
            if id not in things:
                things[id] = Concept(id, broader[id], general=name == "general.tsv")
            yield things[id], cells


def _fields() -> list[str]:
    """The tables of things, by field; general words first."""
    names = [entry.name for entry in LEXICONS.joinpath("concepts").glob("*.tsv")]
    return sorted(names, key=lambda name: (name != "general.tsv", name))


def _add(senses: Senses, words: Sequence[str], concept: Concept) -> None:
    if words == [""]:
        return
    alone = (concept,)
    for word in words:
        known = senses.setdefault(word, alone)
        if known is not alone and concept not in known:
            senses[word] = (*known, concept)


def _functions(language: str) -> dict[str, str]:
    functions: dict[str, str] = {}
    for written, kind, words in table("stop.tsv"):
        if written == language and kind in _FUNCTIONS:
            for word in words.split(", "):
                functions.setdefault(word, kind)
    return functions


def _add_company_words(senses: Senses, functions: dict[str, str], words: CompanyWords) -> None:
    for action, verbs in words.verbs:
        for verb in map(plain, verbs):
            senses[verb] = (Concept(f"company:{verb}", action=action),)
    for group in words.synonyms:
        own = Concept(f"company:{group[0]}")
        shared = tuple(dict.fromkeys((own, *(sense for word in group for sense in senses.get(plain(word), ())))))
        for word in map(plain, group):
            senses[word] = shared
    for word in map(plain, words.stop):
        functions[word] = "filler"
