from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from orgdesign.charts.layout.tidy_tree import Cell, place

SIZES = st.tuples(st.sampled_from([40, 60, 100]), st.sampled_from([30, 50, 90]))
SHAPES = st.recursive(
    SIZES.map(lambda size: (size, ())),
    lambda shapes: st.tuples(SIZES, st.lists(shapes, max_size=5)),
    max_leaves=25,
)


def cell(shape):
    (width, height), below = shape
    return Cell(width, height, width // 2, [cell(child) for child in below])


def cells_below(root):
    cells = [root]
    for one in cells:
        cells.extend(one.children)
    return cells


def outline(root):
    return [(one.x - root.x, one.y - root.y, one.width, one.height) for one in cells_below(root)]


@given(SHAPES)
def test_no_two_cells_overlap(shape):
    root = cell(shape)
    place(root)
    assert [
        (one, other)
        for one, other in combinations(cells_below(root), 2)
        if one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    ] == []


@given(SHAPES)
def test_superiors_stand_over_the_middle_of_those_below(shape):
    root = cell(shape)
    place(root)
    for one in cells_below(root):
        if one.children:
            first, last = one.children[0], one.children[-1]
            assert one.x + one.anchor == (first.x + first.anchor + last.x + last.anchor) // 2


@given(SHAPES)
def test_siblings_keep_their_order_and_one_top(shape):
    root = cell(shape)
    place(root)
    for one in cells_below(root):
        assert {child.y for child in one.children} <= {one.y + one.height}
        assert all(left.x + left.width <= right.x for left, right in pairwise(one.children))


@given(SHAPES, SHAPES)
def test_equal_subtrees_are_placed_alike(shape, other):
    root = Cell(50, 50, 25, [cell(shape), cell(other), cell(shape)])
    place(root)
    assert outline(root.children[0]) == outline(root.children[2])


def test_a_chain_of_ten_thousand_is_straight():
    cells = [Cell(50, 20, 25) for _ in range(10_000)]
    for one, below in pairwise(cells):
        one.children = (below,)
    place(cells[0])
    assert {one.x for one in cells} == {0}
    assert cells[-1].y == 20 * 9_999


def test_a_small_subtree_between_wide_ones_is_spread_evenly():
    leaf = ((40, 30), ())
    wide = ((40, 30), (leaf,) * 5)
    root = cell(((40, 30), (wide, leaf, wide)))
    place(root)
    left, middle, right = (child.x for child in root.children)
    assert middle - left == right - middle
