from orgdesign.exchange.listed_post import ListedPost
from orgdesign.exchange.post_ids import ids_of


def posts(*rows):
    return [ListedPost(line, values) for line, values in enumerate(rows, 2)]


def said(faults):
    return [(fault.line, fault.kind, str(fault.message)) for fault in faults]


def test_valid_ids_stay_as_they_are():
    assert ids_of(posts({"id": "A1"}, {"id": "007"}), has_ids=True) == (["A1", "007"], [])


def test_other_ids_become_the_nearest_free_id():
    ids, faults = ids_of(posts({"id": "A 1"}, {"id": "A-1"}, {"id": "A 1"}, {"id": "***"}), has_ids=True)
    assert ids == ["A-1-2", "A-1", "A-1-2", "post-5"]
    assert said(faults) == [
        (2, "id-renamed", "A 1 cannot be an id; it becomes A-1-2"),
        (4, "id-renamed", "A 1 cannot be an id; it becomes A-1-2"),
        (5, "id-renamed", "*** cannot be an id; it becomes post-5"),
        (4, "duplicate-id", "the id A 1 stands already on line 2; both rows are kept"),
    ]


def test_a_row_without_id_is_named_after_its_title():
    ids, faults = ids_of(posts({"id": "A1"}, {"title": "Head Clerk"}), has_ids=True)
    assert ids == ["A1", "head-clerk"]
    assert said(faults) == [(3, "no-id", "Head Clerk has no id; it becomes head-clerk")]


def test_a_list_without_ids_is_no_fault():
    assert ids_of(posts({"title": "专员"}, {"title": "专员"}), has_ids=False) == (["专员", "专员-2"], [])


def test_repeated_ids_are_kept_and_said():
    ids, faults = ids_of(posts({"id": "A1"}, {"id": "A1"}, {"id": "a1"}), has_ids=True)
    assert ids == ["A1", "A1", "a1"]
    assert said(faults) == [
        (3, "duplicate-id", "the id A1 stands already on line 2; both rows are kept"),
        (4, "id-case-clash", "the id a1 differs from A1 on line 2 by case only"),
    ]
