import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from orgdesign.exchange.yaml_text import field, scalar

TEXTS = [
    "客户服务经理",
    "CEO, co-founder",
    "Head of R&D (acting)",
    "Owner's rep",
    "NO",
    "on",
    "~",
    "null",
    "007",
    "1.10",
    "1e5",
    "2026-01-01",
    "12:30",
    "=SUM(A1)",
    "+cmd|' /C calc'!A0",
    "@x",
    "- dash",
    "? key",
    "text # not a comment",
    "key: value",
    "ends with:",
    "一、二",
    "主管：客服，售后",
    "{text: x}",
    "[a, b]",
    "&anchor",
    "*alias",
    "!tag",
    "%percent",
    "`tick`",
    'it\'s "both" \\ here',
    "a\tb",
    "lost \ufffd",
    "\u2028\u0085\ufeff",
    "---",
    "...",
    "😀",
    "",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_survives_exactly(text):
    assert yaml.load(f"- key: {scalar(text)}\n", Loader=yaml.CBaseLoader) == [{"key": text}]


@pytest.mark.parametrize("text", TEXTS)
def test_a_reader_that_guesses_types_sees_a_text_too(text):
    assert yaml.safe_load(scalar(text)) == text


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_survives_exactly(text):
    assert yaml.load(field("key", text, 0), Loader=yaml.CBaseLoader) == {"key": text}


@given(st.lists(st.text("ab客 :#-'\"|>\t", max_size=6)).map("\n".join))
def test_any_text_of_several_lines_survives_exactly(text):
    assert yaml.load("- a: b\n" + field("key", text, 2), Loader=yaml.CBaseLoader) == [{"a": "b", "key": text}]


def test_what_is_safe_stands_without_quotation_marks():
    plain = ("客户服务经理", "CEO, co-founder", "Head of R&D (acting)", "Owner's rep", "一、二")
    assert [scalar(text) for text in plain] == list(plain)


def test_several_lines_stand_below_each_other():
    assert field("purpose", "one: two\n\n三", 4) == "    purpose: |-\n      one: two\n\n      三\n"
