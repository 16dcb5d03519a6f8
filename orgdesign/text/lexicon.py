"""The words of the trade and what they mean, as shipped and as a company adds to them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from orgdesign.text.company_words import CompanyWords
from orgdesign.text.concept import Concept
from orgdesign.text.plain import plain, table

_NEAR = 3  # steps up: what lies further is too general to make two things alike
Senses = dict[str, tuple[Concept, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """The words of one language. `senses` are their meanings, `functions` what some do in a sentence:
    filler, result, responsible, assist, all.

    `lengths` are those of the words by their first character, in English of the terms by their first word,
    longest first.
    """

    language: str
    senses: Mapping[str, tuple[Concept, ...]]
    functions: Mapping[str, str]
    lengths: Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """All words of both languages. `above` holds, of each concept, the broader ones with the steps up to them."""

    chinese: Vocabulary
    english: Vocabulary
    above: Mapping[str, Mapping[str, int]]


@cache
def lexicon(words: "CompanyWords | None" = None) -> Lexicon:
    """The lexicon, with a company's own words if it has any."""
    concepts: dict[str, Concept] = {}
    chinese: Senses = {}
    english: Senses = {}
    for concept, chinese_words, english_words in _entries(concepts):
        _add(chinese, chinese_words, concept)
        _add(english, english_words, concept)
    functions = _functions()
    for senses, language in ((chinese, "zh"), (english, "en")):
        _add_company_words(senses, functions[language], words or CompanyWords())
    return Lexicon(
        _vocabulary("zh", chinese, functions["zh"]),
        _vocabulary("en", english, functions["en"]),
        {id: _above(id, concepts) for id in concepts},
    )


def _entries(concepts: dict[str, Concept]) -> Iterator[tuple[Concept, Iterable[str], Iterable[str]]]:
    """Each line of the tables: its concept, its Chinese and its English words."""
    for name, action, chinese, english in _rows("verbs.tsv"):
        id = name.rstrip("*")
        made = Concept(id, action=action, generic=name.endswith("*"))
        yield concepts.setdefault(id, made), chinese.split(), _terms(english)
    for dimension, member, within, chinese, english in _rows("scopes.tsv", columns=5):
        above = tuple(f"{dimension}:{one}" for one in within.split())
        made = Concept(f"{dimension}:{member}", above, dimension=dimension)
        yield concepts.setdefault(made.id, made), chinese.split(), _terms(english)
    for field in _fields():
        for id, broader, chinese, english in _rows("concepts", field):
            made = Concept(id, tuple(broader.split()), general=field == "general.tsv")
            yield concepts.setdefault(id, made), chinese.split(), _terms(english)


def _fields() -> list[str]:
    """The tables of things, by field; general words first."""
    names = [entry.name for entry in files(__package__).joinpath("lexicons", "concepts").iterdir()]
    return sorted((name for name in names if name.endswith(".tsv")), key=lambda name: (name != "general.tsv", name))


def _rows(*name: str, columns: int = 4) -> Iterator[list[str]]:
    for cells in table(*name):
        yield [*cells, *[""] * (columns - len(cells))]


def _terms(cell: str) -> list[str]:
    return [term for part in cell.split(",") if (term := part.strip())]


def _add(senses: Senses, words: Iterable[str], concept: Concept) -> None:
    for word in words:
        known = senses.get(word, ())
        if concept not in known:
            senses[word] = (*known, concept)


def _functions() -> dict[str, dict[str, str]]:
    functions: dict[str, dict[str, str]] = {"zh": {}, "en": {}}
    for language, kind, words in _rows("stop.tsv", columns=3):
        if kind != "vague":
            for word in _terms(words):
                functions[language].setdefault(word, kind)
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


def _vocabulary(language: str, senses: Senses, functions: dict[str, str]) -> Vocabulary:
    lengths: dict[str, set[int]] = {}
    for words in (senses, functions):
        for word in words:
            parts: Sequence[str] = word if language == "zh" else word.split()
            lengths.setdefault(parts[0], set()).add(len(parts))
    sorted_lengths = {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}
    return Vocabulary(language, senses, functions, sorted_lengths)


def _above(id: str, concepts: Mapping[str, Concept]) -> dict[str, int]:
    """The broader concepts of one, with the steps up to each."""
    found: dict[str, int] = {}
    level = [id]
    for steps in range(1, _NEAR + 1):
        level = [
            one
            for below in level
            if below in concepts
            for one in concepts[below].broader
            if one not in found and one != id
        ]
        found.update(dict.fromkeys(level, steps))
    return found
