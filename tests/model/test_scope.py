import pytest

from orgdesign.model.scope import scopes_meet


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
