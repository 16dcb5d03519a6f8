"""A chart is drawn from a few fields of posts: it must not miss the others."""

from pathlib import Path

import pytest

from orgdesign.charts.organization_chart import POST_FIELDS, organization_chart
from orgdesign.loading.load import load
from orgdesign.loading.schema_source import format_schema
from orgdesign.model import Organization, Position

SAMPLES = Path(__file__).parents[2] / "sample_orgs"
DESIGNS = sorted(path for path in SAMPLES.iterdir() if load([path]).organization)


def test_there_are_designs_with_much_to_miss():
    posts = [post for path in DESIGNS for post in _posts(load([path]).organization)]
    assert any(post.duties for post in posts)
    assert any(post.dotted_to for post in posts)
    assert any(post.document.number for post in posts)


@pytest.mark.parametrize("path", DESIGNS, ids=lambda path: path.name)
@pytest.mark.parametrize("by", ["post", "unit"])
def test_charts_are_the_same_without_the_other_fields(path: Path, by: str):
    whole, needed = load([path]).organization, load([path], post_fields=POST_FIELDS).organization
    assert whole and needed
    assert organization_chart(needed, by=by) == organization_chart(whole, by=by)  # type: ignore[arg-type]


def test_the_other_fields_are_left_out():
    posts = [post for path in DESIGNS for post in _posts(load([path], post_fields=POST_FIELDS).organization)]
    assert {(post.duties, post.authorities, post.specification, post.document.number) for post in posts} == {
        ((), (), None, None)
    }


def test_every_field_is_one_of_the_format():
    assert format_schema()["$defs"]["position"]["properties"].keys() >= POST_FIELDS


def _posts(organization: Organization | None) -> tuple[Position, ...]:
    return organization.positions if organization else ()
