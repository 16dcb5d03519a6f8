import pytest

from orgdesign.model.scope import meeting_groups, scopes_meet


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        (None, None, True),
        (None, "华东", True),
        ("华东", "华东", True),
        ("华东", "华南", False),
        ("华东、华南", "华南", True),
        ("华东、华南", "华北", False),
        ("North and South", "south", True),
        ("第3号区域", "第4号区域", False),
    ],
)
def test_scopes_meet_where_they_share_a_part(one, other, meet):
    assert scopes_meet(one, other) is meet
    assert scopes_meet(other, one) is meet


@pytest.mark.parametrize(
    ("scopes", "groups"),
    [
        (["华东", "华南", "华东"], [[0, 2], [1]]),
        (["华东", None, "华南"], [[0, 1, 2]]),
        (["华东", "华南", "华东、华南"], [[0, 1, 2]]),
        (["a、b", "c、d", "b、c", "e"], [[0, 1, 2], [3]]),
    ],
)
def test_scopes_that_meet_through_others_make_one_group(scopes, groups):
    assert meeting_groups(scopes) == groups
