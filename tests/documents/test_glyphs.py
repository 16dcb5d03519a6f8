import pytest

from orgdesign.documents.glyphs import missing_glyphs, unshowable
from orgdesign.loading.load import load


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Plain text, “quoted” – é",
        "客户投诉主管　全角，标点。",
        "two\nlines\tand a tab",
        "喆𠮷𫠠㛃龘𰻞",
        "👍️ 👩‍💻 ①",
        "\u200b\ufeff",
    ],
)
def test_what_fonts_can_show_is_left_alone(text):
    assert unshowable(text) == ()


@pytest.mark.parametrize(
    "character", ["\ue000", "\uf8ff", "\U000f0001", "\ufffd", "\ud800", "\x07", "\x7f", "\ufdd0", "\uffff", "\u0378"]
)
def test_what_no_font_can_have_is_found_once_a_text(character):
    assert unshowable(f"李{character}明{character}") == (character,)


def test_says_whose_field_it_is_and_which_characters(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "org.yaml").write_text(
        "organization: {id: o, name: O, x-own: \ue000}\n"
        "positions:\n"
        "  - id: lead\n"
        "    title: {zh-CN: 主管, en: Lead}\n"
        "    notes: \ue000\n"
        "    duties:\n"
        "      - 处理\ue001投\ufffd诉\n"
        "people:\n"
        '  - {name: "李\\uE002明", holds: lead}\n',
        encoding="utf-8",
    )
    loaded = load(["org.yaml"])
    found = missing_glyphs(loaded.source_files)
    assert [(str(one.location), one.rule, one.severity.word, str(one.message)) for one in found] == [
        ("org.yaml:7:9", "missing-glyph", "error", '主管 (lead): "duties" has what no font can show: U+E001, U+FFFD'),
        ("org.yaml:9:6", "missing-glyph", "error", '李\ue002明: "name" has what no font can show: U+E002'),
    ]
