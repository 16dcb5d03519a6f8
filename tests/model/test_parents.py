import pytest

from orgdesign.model.parents import circles_of


@pytest.mark.parametrize(
    ("parents", "circles"),
    [
        ({}, ()),
        ({"a": None, "b": "a", "c": "elsewhere"}, ()),
        ({"a": "a"}, (("a",),)),
        ({"x": "a", "b": "a", "a": "b"}, (("b", "a"),)),
        ({"b": "c", "a": "b", "c": "a", "d": "a"}, (("b", "c", "a"),)),
        ({"z": "y", "y": "z", "a": "z", "m": "m"}, (("z", "y"), ("m",))),
    ],
)
def test_each_circle_is_found_once_and_begins_at_its_first_part(parents, circles):
    assert circles_of(parents) == circles


def test_a_long_chain_is_walked_once():
    assert circles_of({str(number): str(number + 1) for number in range(100_000)}) == ()
