import pytest

from orgdesign.errors import UsageError
from orgdesign.exchange.delimited import Row, rows_of, sniffed_delimiter


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("id,title\n1,a\n", ","),
        ("id;title\n1;a, b, c\n2;d\n", ";"),
        ("id\ttitle\n1\ta, b\n", "\t"),
        ('id,title\n1,"a;b;c"\n2,"d;e;f"\n', ","),
        ("sep=;\nid,x;title,y\n", ";"),
        ("title\nmanager\n", ","),
        ("", ","),
    ],
)
def test_the_delimiter_is_the_one_that_splits_rows_evenly(text, delimiter):
    assert sniffed_delimiter(text) == delimiter


def test_a_row_after_a_cell_of_several_lines_knows_its_line():
    rows = list(rows_of('a,b\r\n1,"x\r\ny"\r\n2,z', ","))
    assert rows == [Row(1, ("a", "b")), Row(2, ("1", "x\r\ny")), Row(4, ("2", "z"))]


def test_lines_end_as_in_any_system():
    assert [row.line for row in rows_of("a\nb\r\nc\rd", ",")] == [1, 2, 3, 4]


def test_empty_rows_are_rows():
    assert [row.empty for row in rows_of("a,b\n\n , \nc,d\n", ",")] == [False, True, True, False]


def test_a_quotation_mark_that_is_never_closed_spoils_its_own_line_only():
    rows = list(rows_of('a,b\n1,"oops\n2,fine\n', ","))
    assert rows == [Row(1, ("a", "b")), Row(2, ("1", "oops"), "unclosed"), Row(3, ("2", "fine"))]


def test_a_misplaced_quotation_mark_is_read_as_a_spreadsheet_would():
    rows = list(rows_of('1,"x"y\n2,z\n', ","))
    assert rows == [Row(1, ("1", "xy"), "misplaced"), Row(2, ("2", "z"))]


def test_every_misplaced_quotation_mark_is_said():
    assert [row.broken for row in rows_of('"x"y\nfine\n"x"y\n"x"y', ",")] == [
        "misplaced",
        None,
        "misplaced",
        "misplaced",
    ]


def test_a_misplaced_and_an_unclosed_quotation_mark_swallow_nothing():
    rows = list(rows_of('"x"y,"open\n2,fine\n', ","))
    assert rows == [Row(1, ("xy", "open"), "unclosed"), Row(2, ("2", "fine"))]


def test_a_quotation_mark_inside_a_bare_cell_is_a_character():
    assert list(rows_of('1,5" pipe\n', ",")) == [Row(1, ("1", '5" pipe'))]


def test_too_many_columns_stop_the_reading():
    with pytest.raises(UsageError, match="line 1 has more than 16384 columns"):
        list(rows_of("," * 20_000, ","))


def test_too_many_open_quotation_marks_stop_the_reading():
    text = ("a," + '"' + "x" * 140_000 + "\n") * 102
    with pytest.raises(UsageError, match="more than 100 quotation marks"):
        list(rows_of(text, ","))
