"""How near duties are in meaning, by an encoder whose vectors one can follow."""

from collections.abc import Sequence

import pytest

from orgdesign.analysis.meaning import Meaning
from orgdesign.analysis.overlap_words import shared_words, why
from orgdesign.analysis.overlaps import THRESHOLD, Overlap, overlaps_of
from orgdesign.analysis.readings import Readings
from orgdesign.text.statement import Wording

numpy = pytest.importorskip("numpy", reason="the extra `semantic` is not installed")

# Texts that say a word of one line mean alike; any other text has a direction of its own.
MEANINGS = (("水泵", "工资", "pump"), ("客户", "visitor"))


class Encoder:
    """Counts what it was given."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def encode(self, texts: Sequence[str], /) -> Sequence[Sequence[float]]:
        self.texts += texts
        return [vector_of(text) for text in texts]


def vector_of(text: str) -> list[float]:
    vector = [0.0] * 64
    for place, words in enumerate(MEANINGS):
        if any(word in text for word in words):
            vector[place] = 1.0
            return vector
    vector[len(MEANINGS) + sum(map(ord, text)) % 60] = 1.0
    return vector


def wording(text: str) -> Wording:
    return Wording((), (), text)


@pytest.fixture
def overlaps(organization_of):
    """The pairs in a design of posts with the duties given, `post: duty` a line, by words or by meaning as well."""

    def find(lines: str, threshold: float = THRESHOLD, encoder: Encoder | None = None) -> list[Overlap]:
        posts = [line.strip().split(": ", 1) for line in lines.strip().splitlines()]
        positions = "\n".join(f"  - {{id: {post}, title: {post}, duties: [{duty}]}}" for post, duty in posts)
        return overlaps_of(
            Readings(organization_of(f"organization: {{id: o, name: O}}\npositions:\n{positions}\n")),
            threshold,
            encoder,
        )

    return find


def test_what_means_alike_is_near_and_nothing_else():
    pump, pay, filing = map(wording, ("更换水泵", "发放工资", "整理档案"))
    meaning = Meaning({one: one.plain for one in (pump, pay, filing)}, Encoder())
    assert meaning.nearness(pump, pay) > 0.6 > 0.1 > meaning.nearness(pump, filing)
    assert meaning.nearness(pump, pay) == meaning.nearness(pay, pump)
    assert list(meaning.pairs(0.5)) in ([(pump, pay)], [(pay, pump)])


def test_what_is_near_to_many_is_less_near_to_each():
    few = [wording(f"水泵{number}") for number in range(2)]
    many = [wording(f"水泵{number}") for number in range(30)]
    nearnesses = [Meaning({one: one.plain for one in group}, Encoder()).nearness(*group[:2]) for group in (few, many)]
    assert nearnesses[0] > nearnesses[1]


def test_duties_of_very_many_wordings_are_not_paired(monkeypatch):
    monkeypatch.setattr("orgdesign.analysis.meaning.MOST", 1)
    meaning = Meaning({wording(text): text for text in ("更换水泵", "发放工资")}, Encoder())
    assert list(meaning.pairs(-2.0)) == []


def test_pairs_are_found_across_blocks(monkeypatch):
    texts = {wording(text): text for text in [*(f"{number}号档案" for number in range(9)), "更换水泵", "发放工资"]}
    near = set(Meaning(texts, Encoder()).pairs(0.5))
    monkeypatch.setattr("orgdesign.analysis.meaning._BLOCK", 2)
    again = set(Meaning(texts, Encoder()).pairs(0.5))
    assert {frozenset(map(texts.get, pair)) for pair in near} >= {frozenset(("更换水泵", "发放工资"))}
    assert {frozenset(map(texts.get, pair)) for pair in again} == {frozenset(map(texts.get, pair)) for pair in near}


def test_finds_duties_that_share_no_word_and_says_so(overlaps):
    lines = "a: 更换水泵\nb: 发放工资\nc: 整理档案"
    assert overlaps(lines) == []
    (pair,) = overlaps(lines, encoder=Encoder())
    assert {pair.one.position.id, pair.other.position.id} == {"a", "b"}
    assert shared_words(pair) == ()
    assert str(why(pair)) == "alike in meaning, though they share no word"


def test_says_when_the_meaning_made_it_and_a_word_or_two_helped(overlaps):
    (pair,) = overlaps("a: 领取并更换水泵\nb: 领取个人工资", 0.3, Encoder())
    assert str(why(pair)).startswith("alike in meaning more than in words: ")


def test_what_means_something_else_is_less_of_an_overlap(overlaps):
    lines = "a: 受理投诉\nb: 处理投诉"
    (by_words,), (by_meaning,) = overlaps(lines, 0.1), overlaps(lines, 0.1, Encoder())
    assert by_meaning.score < by_words.score


def test_what_is_no_overlap_by_words_is_none_by_meaning(overlaps):
    for lines in (
        "a: 更换第1号区域的水泵\nb: 更换第2号区域的水泵",
        "a: {text: 更换水泵, scope: 华东}\nb: {text: 发放工资, scope: 华南}",
        "a: 更换水泵\nb: {text: 发放工资, involvement: support}",
        "a: 更换华东区水泵\nb: 发放华南区工资",
    ):
        assert overlaps(lines, encoder=Encoder()) == [], lines


def test_understands_a_duty_by_the_action_and_the_object_that_are_stated(overlaps):
    encoder = Encoder()
    overlaps("a: {text: 管好这一块, action: 发放, object: 工资}\nb: 更换水泵", encoder=encoder)
    assert "发放 工资" in encoder.texts
    assert "管好这一块" not in encoder.texts


def test_the_order_of_posts_changes_nothing(overlaps):
    lines = ["a: 更换水泵", "b: 发放工资", "c: 整理档案", "d: 接待客户", "e: 拜访客户"]
    found = [
        {(frozenset((pair.one.position.id, pair.other.position.id)), pair.score) for pair in pairs}
        for pairs in (overlaps("\n".join(order), 0.05, Encoder()) for order in (lines, lines[::-1]))
    ]
    assert found[0] == found[1] != set()


def test_a_design_without_duties_asks_nothing(organization_of):
    encoder = Encoder()
    organization = organization_of("organization: {id: o, name: O}\npositions: [{id: a, title: A}]\n")
    assert overlaps_of(Readings(organization), THRESHOLD, encoder) == []
    assert encoder.texts == []
