from orgdesign.loading.stable_path import stable_path


def test_items_go_by_their_ids_and_without_one_by_nothing_that_moves():
    data = {"positions": [{"id": "a", "duties": ["b", {"id": "c", "text": "d"}]}]}
    assert stable_path(data, ("positions", 0, "duties", 1, "text")) == ("positions", "a", "duties", "c", "text")
    assert stable_path(data, ("positions", 0, "duties", 0)) == ("positions", "a", "duties", "#")
    assert stable_path(data, ("nowhere", 3, "x")) == ("nowhere", "#", "x")
    assert stable_path(None, ()) == ()
