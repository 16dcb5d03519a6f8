from decimal import Decimal

import pytest

from orgdesign.model.process_paths import ProcessPaths


def paths(text: str) -> ProcessPaths:
    """Steps as `a b>c,d c>`: what follows each after `>`; without it the next."""
    steps = []
    for word in text.split():
        id, sign, then = word.partition(">")
        steps.append((id, tuple(then.split(",")) if then else () if sign else None))
    return ProcessPaths(steps)


def lengths(*minutes: int) -> list[Decimal]:
    return [Decimal(one) for one in minutes]


def test_the_next_step_follows_a_silent_one():
    assert paths("a b c").following == ((1,), (2,), ())
    assert paths("a b> c").following == ((1,), (), ())
    assert paths("a>c,b b c>a").following == ((1, 2), (2,), (0,))


def test_a_step_that_does_not_exist_makes_the_order_uncertain():
    assert paths("a b>a").is_certain
    assert not paths("a b>x").is_certain


@pytest.mark.parametrize(
    ("steps", "groups"),
    [
        ("a b c", []),
        ("a>c b c", [(1,)]),
        ("a> b c", [(1, 2)]),
        ("a> b c>a", [(1, 2)]),
        ("a> b> c>b d>b", [(1, 2), (3,)]),
        ("a> b>c c>b", [(1, 2)]),
        ("a> b>b", [(1,)]),
    ],
)
def test_unreachable_steps_are_told_by_where_they_begin(steps, groups):
    assert sorted(paths(steps).unreachable_groups()) == groups


@pytest.mark.parametrize(
    ("steps", "loops"),
    [
        ("a b c", []),
        ("a b>a,c c", []),
        ("a b>a", [(0, 1)]),
        ("a b>b", [(1,)]),
        ("a>b,c b>b c>c", [(1,), (2,)]),
        ("a b>a,c c>d d>c", [(2, 3)]),
        ("a> b>c c>b", []),
    ],
)
def test_a_loop_that_is_never_left_is_told_once(steps, loops):
    assert list(paths(steps).endless_loops()) == loops


@pytest.mark.parametrize(
    ("steps", "minutes", "way"),
    [
        ("a b c", (1, 1, 1), (0, 1, 2)),
        ("a>b,c b>d c>d d", (1, 1, 2, 1), (0, 2, 3)),
        ("a>b,c b>d c>d d", (1, 1, 1, 1), (0, 1, 3)),
        ("a b>a,c c", (1, 1, 1), (0, 1, 2)),
        ("a b>rework,c rework>b c", (1, 1, 9, 1), (0, 1, 3)),
        ("a>c b>d c>b d", (1, 1, 1, 1), (0, 2, 1, 3)),
        ("a>b,c b>c c>b,d d", (1, 1, 1, 1), (0, 1, 2, 3)),
        ("a b>a", (1, 1), ()),
    ],
)
def test_the_longest_way_leads_to_an_end_and_passes_no_step_twice(steps, minutes, way):
    assert paths(steps).longest(lengths(*minutes)) == way


def test_a_process_without_steps_has_no_way():
    empty = paths("")
    assert (empty.longest([]), empty.reachable, empty.busiest_trail([])) == ((), frozenset(), None)


@pytest.mark.parametrize(
    ("steps", "hands", "trail"),
    [
        ("a b c", "xxx", ("x",)),
        ("a b c", "xyx", ("x", "y", "x")),
        ("a b c", "x-y", ("x", "y")),
        ("a b c", "x-x", ("x",)),
        ("a>b,c b>d c>d d", "xyxx", ("x", "y", "x")),
        ("a>b b>c,d c> d>", "x-xy", ("x", "y")),
    ],
)
def test_the_trail_names_the_hands_in_turn(steps, hands, trail):
    found = paths(steps).busiest_trail([None if hand == "-" else hand for hand in hands])
    assert found and (found.hands, found.handoffs) == (trail, len(trail) - 1)


def test_long_processes_are_no_matter():
    many = ProcessPaths(
        [(str(place), (str(place + 1), str(place + 2), "0")) for place in range(50_000)] + [("50000", ())]
    )
    assert len(many.longest([Decimal(1)] * 50_001)) == 50_001
    assert list(many.endless_loops()) == []
