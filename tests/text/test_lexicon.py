"""The tables of words are well formed."""

from collections import Counter
from importlib.resources import files

import pytest

from orgdesign.text.company_words import NO_WORDS
from orgdesign.text.concept import FAMILIES
from orgdesign.text.lexicon import lexicon
from orgdesign.text.plain import plain, table

FIELDS = sorted(entry.name for entry in files("orgdesign.text").joinpath("lexicons", "concepts").iterdir())


def test_sees_the_tables():
    assert len(FIELDS) >= 5
    assert len(lexicon(NO_WORDS).chinese.senses) > 20_000
    assert len(lexicon(NO_WORDS).english.senses) > 20_000


@pytest.mark.parametrize("name", FIELDS)
def test_every_line_has_four_columns(name):
    assert [row for row in table("concepts", name) if len(row) != 4] == []


def test_every_verb_has_a_class_and_every_scope_a_dimension():
    assert [row for row in table("verbs.tsv") if len(row) != 4 or row[1] not in FAMILIES] == []
    assert [row for row in table("scopes.tsv") if len(row) != 5 or not row[0] or not row[1]] == []


def test_no_thing_is_broader_than_itself():
    words = lexicon(NO_WORDS)
    concepts = {concept.id for sense in words.chinese.senses.values() for concept in sense}
    assert [id for id in concepts if id in words.above(id)] == []


def test_a_verb_keeps_one_class_on_all_its_lines():
    classes: dict[str, set[str]] = {}
    for name, action, _, _ in table("verbs.tsv"):
        classes.setdefault(name.rstrip("*"), set()).add(action)
    assert {name: found for name, found in classes.items() if len(found) > 1} == {}


def test_words_are_written_as_they_are_looked_up():
    rows = [row for name in FIELDS for row in table("concepts", name)] + table("verbs.tsv") + table("scopes.tsv")
    unlike = [word for row in rows for word in (*row[-2].split(), *row[-1].split(", ")) if plain(word) != word]
    assert Counter(unlike) == Counter()
