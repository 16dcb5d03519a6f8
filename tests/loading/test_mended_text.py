from hypothesis import given
from hypothesis import strategies as st

from orgdesign.loading.mended_text import Mend, MendedText


def test_every_place_of_the_mended_text_has_one_in_the_original():
    mended = MendedText("a：b，c", [Mend(1, 1, ": "), Mend(3, 1, ", ")])
    assert mended.text == "a: b, c"
    assert [mended.original_index(index) for index in range(8)] == [0, 1, 1, 2, 3, 3, 4, 5]


def test_further_mends_are_given_in_places_of_the_mended_text():
    once = MendedText("a：b，c", [Mend(1, 1, ": ")])
    assert once.with_mends([Mend(4, 1, ", ")]).text == "a: b, c"


@given(st.text(min_size=1), st.lists(st.tuples(st.integers(0, 30), st.text(max_size=3)), max_size=5))
def test_what_was_not_mended_is_found_again(text, changes):
    mends = {index % len(text): Mend(index % len(text), 1, new) for index, new in changes}
    mended = MendedText(text, mends.values())
    for index, character in enumerate(mended.text):
        original = mended.original_index(index)
        assert 0 <= original <= len(text)
        assert original in mends or original - 1 in mends or text[original] == character
