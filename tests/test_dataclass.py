"""Our dataclasses behave as those of the standard library, but that nothing refuses a change at run time."""

import dataclasses
import pickle
from typing import Any

import pytest

from orgdesign.dataclass import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    id: str
    places: int = 1
    source: object = dataclasses.field(default=None, repr=False, compare=False)
    names: tuple[str, ...] = dataclasses.field(default_factory=tuple)


@dataclass(frozen=True, slots=True, kw_only=True)
class Head(Post):
    unit: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Box:
    width: int


@dataclass(slots=True)
class Drawn:
    width: int


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    line: int
    column: int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class StandardPost:
    id: str
    places: int = 1
    source: object = dataclasses.field(default=None, repr=False, compare=False)
    names: tuple[str, ...] = dataclasses.field(default_factory=tuple)


def test_is_shown_as_by_the_standard_library():
    shown = repr(StandardPost(id="a", source=1)).replace("StandardPost", "Post")
    assert repr(Post(id="a", source=1)) == shown == "Post(id='a', places=1, names=())"


def test_is_compared_by_value_and_by_class():
    post, same, other, head = Post(id="a", source=1), Post(id="a", source=2), Post(id="b"), Head(id="a")
    assert (post == same, post == other, post == head) == (True, False, False)
    assert {post, same, other} == {same, other}


def test_knows_its_fields_and_their_order():
    assert [field.name for field in dataclasses.fields(Head)] == ["id", "places", "source", "names", "unit"]
    assert dataclasses.replace(Head(id="a", unit="u"), places=2) == Head(id="a", places=2, unit="u")
    assert sorted([Mark(2, 1), Mark(1, 2)]) == [Mark(1, 2), Mark(2, 1)]


def test_can_be_sent_to_another_process():
    head = Head(id="a", unit="u", names=("b",))
    assert pickle.loads(pickle.dumps(head)) == head


def test_goes_by_identity_where_it_is_not_to_be_compared():
    assert Box(1) != Box(1)
    assert len({Box(1), Box(1)}) == 2


@pytest.mark.parametrize("value", [Drawn(1)])
def test_what_may_change_has_no_hash(value: Any):
    with pytest.raises(TypeError, match="unhashable"):
        hash(value)


def test_has_no_other_attributes():
    with pytest.raises(AttributeError):
        Drawn(1).height = 2  # type: ignore[attr-defined]
