import pytest

from orgdesign.escaping import css_pages, css_string, csv_cell, escape_markdown


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("a|b", "a\\|b"),
        ("*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`"),
        ("[link](x)", "\\[link\\](x)"),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("R&D &amp; more", "R&D &amp;amp; more"),
        ("# heading", "\\# heading"),
        ("1. first", "1\\. first"),
        ("2024 in brief", "2024 in brief"),
        ("- item\n+ item", "\\- item<br>\\+ item"),
        ("---", "\\---"),
        ("~~gone~~ $x$", "\\~\\~gone\\~\\~ \\$x\\$"),
        ("    code", " code"),
        ("version 1.10", "version 1.10"),
        ("投诉(重大)", "投诉(重大)"),
    ],
)
def test_markdown_shows_a_text_as_it_is(text: str, escaped: str):
    assert escape_markdown(text) == escaped


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("华东 Ltd.", '"华东 Ltd."'),
        ('a"b', '"a\\22 b"'),
        ("a\\b", '"a\\5c b"'),
        ("</style>", '"\\3c /style\\3e "'),
        ("two\nlines", '"two lines"'),
    ],
)
def test_a_string_of_a_style_sheet_cannot_end_early(text: str, escaped: str):
    assert str(css_string(text)) == escaped


def test_the_printer_counts_pages():
    assert str(css_pages("Page {page} of {pages}")) == '"Page " counter(page) " of " counter(pages) ""'


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1"])
def test_no_cell_is_a_formula(text: str):
    assert csv_cell(text) == f"'{text}"


def test_other_cells_stay_as_they_are():
    assert [csv_cell(text) for text in ("a=b", "3", "", "客服")] == ["a=b", "3", "", "客服"]
