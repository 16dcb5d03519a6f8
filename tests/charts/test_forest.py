from orgdesign.charts.forest import Forest, forest_of


def test_keeps_the_order_given():
    assert forest_of({"b": "top", "top": None, "a": "top"}) == Forest(("top",), {"top": ("b", "a")}, {})


def test_takes_an_unknown_superior_for_none():
    assert forest_of({"a": "nobody"}) == Forest(("a",), {}, {})


def test_cuts_a_circle_above_its_first_post():
    forest = forest_of({"top": None, "below": "y", "x": "y", "y": "z", "z": "x"})
    assert forest == Forest(("top", "x"), {"y": ("below",), "z": ("y",), "x": ("z",)}, {"x": "y"})


def test_cuts_a_post_that_reports_to_itself():
    assert forest_of({"a": "a"}) == Forest(("a",), {"a": ()}, {"a": "a"})


def test_walks_a_chain_of_ten_thousand():
    superiors = {str(number): str(number - 1) if number else None for number in range(10_000)}
    assert list(forest_of(superiors).walk()) == list(superiors.items())
