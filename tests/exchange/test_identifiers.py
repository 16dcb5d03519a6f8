import pytest

from orgdesign.exchange.identifiers import FreeIds, id_from_name, valid_id


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("post-001", "post-001"),
        ("007", "007"),
        ("客服_01.a", "客服_01.a"),
        ("a--b", "a--b"),
        ("A 12", "A-12"),
        ("A/12 (x)", "A-12-x"),
        (".hidden", "hidden"),
        ("..", ""),
        ("e\u0301", "é"),
        ("***", ""),
        ("None", "None-1"),
        ("x" * 200, "x" * 80),
    ],
)
def test_the_nearest_valid_id_is_found(text, id):
    assert valid_id(text) == id


def test_an_id_made_from_a_name_is_in_lower_case():
    assert id_from_name("Finance & Corporate Performance（ＩＴ）") == "finance-corporate-performance-it"


def test_ids_in_use_are_numbered_on():
    free = FreeIds(["Agent"])
    assert [free.take("agent") for _ in range(3)] == ["agent-2", "agent-3", "agent-4"]


def test_many_alike_take_no_time():
    free = FreeIds()
    assert [free.take("agent") for _ in range(100_000)][-1] == "agent-100000"
