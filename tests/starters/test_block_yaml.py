import pytest
import yaml

from orgdesign.starters.block_yaml import block, comment, scalar, section


def test_entries_stand_in_blocks_and_ids_in_one_line():
    entries = [{"id": "a", "functions": ("one", "two"), "powers": [{"text": "决定"}], "tools": ["电话"], "none": None}]
    assert section("units", entries) == (
        "units:\n  - id: a\n    functions: [one, two]\n    powers:\n      - text: 决定\n    tools:\n      - 电话\n"
    )


def test_a_blank_line_keeps_entries_apart():
    assert section("units", [{"id": "a"}, {"id": "b"}]) == "units:\n  - id: a\n\n  - id: b\n"


def test_every_line_of_a_comment_is_one():
    assert comment("one\ntwo") == "# one\n# two\n"


@pytest.mark.parametrize(
    "text",
    ["20 秒内接起，并答复", "95%", "2026-01-01", "500 CNY", "2 d", "textbook@1", "A/0", "Able to walk, with help"],
)
def test_a_harmless_text_is_not_quoted(text):
    assert scalar(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "NO",
        "null",
        "1e5",
        "0x1F",
        "12:00",
        "a: b",
        "a #b",
        "名称：值",
        "- a",
        "NT$5,000",
        "y",
        "",
        "[a",
        "'",
        '"',
    ],
)
def test_what_could_be_taken_for_something_else_is_quoted(text):
    assert scalar(text)[0] in "'\""
    assert yaml.safe_load(scalar(text)) == text


def test_a_number_stays_one():
    assert block({"headcount": 3}) == "headcount: 3\n"
