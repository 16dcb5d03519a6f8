"""Duties that differ in their digits only are read once, and say what they would say alone."""

from hypothesis import example, given
from hypothesis import strategies as st

from orgdesign.text.company_words import NO_WORDS
from orgdesign.text.lexicon import lexicon
from orgdesign.text.reading import Reader
from orgdesign.text.shape import shape_of

PIECES = (
    *("第", "号", "#", "区域", "组", "班", "楼", "级", "维护", "投诉", "，", " ", "-", "."),
    *("1", "2", "05", "12", "340", "３", "０", "²", "一", "十", "b", "B"),
    *(" region ", " team ", " no. ", "nd shift", "st floor", " one ", "handle ", "complaints", "'s"),
)


def test_a_shape_is_a_text_with_every_digit_a_zero():
    assert shape_of("第12号区域，B3班，2024") == "第00号区域，B0班，0000"


def test_texts_of_one_shape_have_one_wording_and_their_own_numbers():
    reader = Reader(lexicon(NO_WORDS))
    one, other = reader.read("维护第12号区域和B组的设备"), reader.read("维护第98号区域和B组的设备")
    assert one.wording is other.wording
    assert [one.numbers, other.numbers] == [
        (("区域", "12"), ("组", "b")),
        (("区域", "98"), ("组", "b")),
    ]


def test_digits_that_number_no_scope_stay_in_the_wording():
    reader = Reader(lexicon(NO_WORDS))
    assert [reader.read(f"{hours}小时内答复客户").wording.plain for hours in (24, 48)] == [
        "24小时内答复客户",
        "48小时内答复客户",
    ]


@given(pieces=st.lists(st.sampled_from(PIECES), max_size=8))
@example(pieces=["３", "5", "组"])
@example(pieces=["5", "²", "组"])
@example(pieces=["一", "组", "5"])
@example(pieces=["０", "组", "5"])
@example(pieces=["2", "nd shift", " region ", "7"])
def test_is_read_as_if_no_other_text_had_its_shape(pieces):
    text = "".join(pieces)
    reader = Reader(lexicon(NO_WORDS))
    reader.read(text.translate(str.maketrans("123456789", "987654321")))
    read, alone = reader.read(text), Reader(lexicon(NO_WORDS))._read(text)
    assert (read.numbers, read.wording.plain) == (alone.numbers, alone.wording.plain)
