"""Demands of job advertisements, and words that look like them: `fairness/*.tsv`, by law and ground."""

from pathlib import Path

import pytest

from orgdesign.text.fairness import choices_in
from orgdesign.text.plain import plain, table

FOLDER = Path(__file__).parent / "fairness"
GROUNDS = {"gender", "marital", "protected", "age", "appearance", "birth", "military"}
LAWS = ("CN", "TW", "GB", "US")


def rows(name: str) -> list[tuple[str, str, str]]:
    """Law, text and the grounds it chooses by."""
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()[1:]
    cells = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return [(law, text, ",".join(sorted(filter(None, "".join(grounds).split(","))))) for law, text, *grounds in cells]


def grounds_of(text: str, law: str, *, demands: bool = True) -> str:
    return ",".join(sorted({choice.ground for choice in choices_in(text, law, demands=demands)}))


def wrong(name: str, law: str) -> list[tuple[str, str, str]]:
    judged = ((text, expected, grounds_of(text, law)) for one, text, expected in rows(name) if one == law)
    return [(text, expected, found) for text, expected, found in judged if expected != found]


def test_there_are_many_of_each():
    assert len(rows("demands.tsv")) > 300
    assert len(rows("friends.tsv")) > 300
    assert len(rows("advertisements.tsv")) > 150
    assert {ground for _, _, grounds in rows("demands.tsv") for ground in grounds.split(",")} == GROUNDS


@pytest.mark.parametrize("law", LAWS)
class TestByLaw:
    def test_sees_what_a_demand_chooses_by(self, law: str):
        assert wrong("demands.tsv", law) == []

    def test_is_silent_on_words_that_only_look_like_it(self, law: str):
        assert wrong("friends.tsv", law) == []

    def test_reads_whole_advertisements(self, law: str):
        assert wrong("advertisements.tsv", law) == []


def test_each_law_minds_its_own():
    household = {law: grounds_of("本地户口", law) for law in ("CN", "TW", "SG", "")}
    assert household == {"CN": "protected", "TW": "", "SG": "protected", "": "protected"}
    assert [grounds_of("O型血", law) for law in ("CN", "TW", "")] == ["", "birth", ""]
    assert [grounds_of("Native speaker", law) for law in ("CN", "TW", "GB")] == ["", "protected", "protected"]


def test_quotes_the_clause_as_written_and_of_a_long_one_the_words():
    words = {
        text: choices_in(text, "TW", demands=True)[0].words
        for text in ("高中畢業，身高１６０以上", "a" * 50 + " 限女性")
    }
    assert words == {"高中畢業，身高１６０以上": "身高１６０以上", "a" * 50 + " 限女性": "限女性"}


def test_names_the_very_kind_each_once():
    choices = choices_in("限本地户口，无乙肝，上海户籍优先", "CN", demands=True)
    assert [(choice.kind, choice.words) for choice in choices] == [("household", "限本地户口"), ("hepatitis", "无乙肝")]
    texts = ("残疾人勿投", "抑郁症患者勿投", "不招河南人", "信佛教", "汉族", "无劳动仲裁记录", "未参加工会", "限女性")
    assert [choices_in(text, "CN", demands=True)[0].kind for text in texts] == [
        *("disability", "illness", "origin", "faith", "ethnicity", "claims", "membership", ""),
    ]


def test_words_in_passing_count_where_something_is_demanded():
    assert grounds_of("与年轻、热情的同事一起", "CN", demands=False) == ""
    assert grounds_of("年轻、热情", "CN", demands=True) == "age"
    assert grounds_of("本岗位要求年轻", "CN", demands=False) == "age"
    assert grounds_of("Young. Apply within", "", demands=False) == ""
    assert grounds_of("Applicants must be under 35", "", demands=False) == "age"
    assert grounds_of("Answer calls in under 35", "", demands=False) == ""


def test_no_text_takes_long():
    for word in ("宗教信仰", "性别、", "无传染性", "相貌 ", "年轻", "young, ", "no family ", "女性客户", "35岁"):
        choices_in((word * 2000)[:2000], "TW", demands=True)


def test_the_lexicon_is_written_as_texts_are_read():
    for ground, law, reading, pattern in table("fairness.tsv"):
        assert ground in GROUNDS | {"*", "demand"} or reading == "part"
        assert law in ("", "TW", "CN", "-TW", "-CN")
        assert reading[:3] == "of " or reading in ("part", "tell", "harmless", "anywhere", "demand", "alone", "cue")
        assert "".join(sorted(set(pattern) - set(plain(pattern)) - {"S"})) == ""
