import pytest

from orgdesign.exchange.listed_post import ListedPost
from orgdesign.exchange.superiors import superiors_of

LIST = (
    ("A1", "经理", "张三", ""),
    ("A2", "主管", "李四", "A1"),
    ("A3", "主管", "王五", "A1"),
)


def superiors(written, *, id="B1"):
    rows = (*LIST, (id, "专员", "赵六", written))
    posts = [
        ListedPost(line, {"id": id, "title": title, "name": name, "reports_to": superior})
        for line, (id, title, name, superior) in enumerate(rows, 2)
    ]
    found, faults = superiors_of(posts, [post.get("id") for post in posts])
    return found[-1], [(fault.line, fault.kind, str(fault.message)) for fault in faults]


@pytest.mark.parametrize("written", ["A2", "a2", "李四"])
def test_a_superior_may_be_named_by_id_or_name(written):
    assert superiors(written) == (("A2",), [])


def test_a_superior_may_be_named_by_a_title_only_one_post_has():
    assert superiors("经理") == (("A1",), [])


@pytest.mark.parametrize("written", ["", "XX", "-", "None", "无", "無", "N/A", "0"])
def test_many_words_mean_none(written):
    assert superiors(written) == (("none",), [])


def test_a_word_for_none_that_is_an_id_is_that_post():
    assert superiors("XX", id="XX")[0] == ("XX",)


def test_a_post_that_reports_to_itself_comes_in_so():
    assert superiors("B1") == (("B1",), [(5, "reports-to-itself", "专员 (B1) reports to itself; kept as written")])


def test_an_unknown_superior_is_kept():
    assert superiors("A9") == (("A9",), [(5, "unknown-superior", "专员 (B1) reports to A9, which is not in the list")])


def test_an_unknown_superior_is_written_as_an_id():
    assert superiors("A/9")[0] == ("A-9",)


def test_a_title_of_several_posts_is_no_answer():
    assert superiors("主管") == (
        ("主管",),
        [(5, "ambiguous-superior", "专员 (B1) reports to 主管, and 2 posts are called so: A2, A3")],
    )


def test_several_superiors_are_all_kept():
    assert superiors("A2、A3") == (("A2", "A3"), [(5, "several-superiors", "专员 (B1) has several superiors: A2, A3")])
