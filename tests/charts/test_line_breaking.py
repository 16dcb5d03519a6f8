import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgdesign.charts.line_breaking import break_lines, printable
from orgdesign.charts.text_width import text_width

MIXED = st.text(
    st.one_of(
        st.sampled_from("客户服务投诉管理，。、；：（）《》「」！？…—·ー々 abcdeWM-/.()\"'$%0123ｶﾟ𠀀龘😀"),
        st.characters(exclude_categories=["Cs"]),
    )
)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("客户服务经理", ("客户服务经理",)),
        ("客户服务中心质量监督管理主管", ("客户服务中心质", "量监督管理主管")),
        ("客户投诉管理（含退换）专员", ("客户投诉管理", "（含退换）专员")),
        ("Key Accounts Supervisor", ("Key Accounts", "Supervisor")),
        ("IT系统运维Engineer高级", ("IT系统运维", "Engineer高级")),
        ("售后服务。。。。", ("售后服务。。。。",)),
        ("…………………………", ("……………", "……………")),
        ("", ()),
    ],
)
def test_breaks_where_a_typesetter_would(text, lines):
    assert break_lines(text, 120, 14, "bold") == lines


def test_breaks_a_word_only_when_it_is_longer_than_a_line():
    assert break_lines("Donaudampfschifffahrtsgesellschaft", 120, 14) == ("Donaudamp", "fschifffahrts", "gesellschaft")


def test_keeps_marks_with_their_character():
    assert break_lines("e\u0301" * 20, 80, 14) == ("e\u0301" * 7, "e\u0301" * 7, "e\u0301" * 6)


@given(MIXED, st.integers(40, 300), st.sampled_from(["regular", "bold"]))
def test_no_line_is_wider_than_asked_for(text, width, weight):
    text = printable(text)
    assert [line for line in break_lines(text, width, 14, weight) if text_width(line, 14, weight) > width] == []


@given(MIXED, st.integers(40, 300))
def test_nothing_is_lost(text, width):
    text = printable(text)
    assert "".join(break_lines(text, width, 14)).replace(" ", "") == text.replace(" ", "")


@given(st.text("客户服务，。、（）《》"), st.integers(60, 300))
def test_no_line_begins_with_a_closing_mark_unless_there_is_no_other_way(text, width):
    closing = "，。、）》"
    for before, line in zip(lines := break_lines(text, width, 14), lines[1:], strict=False):
        stuck = len(before) - len(before.rstrip(closing + "（《")) + len(line) - len(line.lstrip(closing))
        assert line[0] not in closing or (stuck + 2) * 14 > width / 1.1


@given(st.text())
def test_a_printable_text_holds_no_control_characters(text):
    assert [character for character in printable(text) if character < " " or character in "\x7f\ufffe\uffff"] == []
