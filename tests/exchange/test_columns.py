import pytest

from orgdesign.errors import UsageError
from orgdesign.exchange.columns import ColumnMap, Columns, columns_of, letter_of
from orgdesign.exchange.delimited import Row


def rows(*cells):
    return tuple(Row(line, row) for line, row in enumerate(cells, 1))


def test_headers_are_found_below_titles():
    found = columns_of(
        rows(("某公司岗位表", "", ""), ("岗位编号", "岗位名称", "上级编号"), ("1", "a", "")), ColumnMap({})
    )
    assert found == Columns(("岗位编号", "岗位名称", "上级编号"), 2, {"id": (0,), "title": (1,), "reports_to": (2,)})


@pytest.mark.parametrize("name", ["Rolle", "B", "2"])
def test_the_user_names_columns_by_header_letter_or_number(name):
    found = columns_of(rows(("ID", "Rolle"), ("1", "a")), ColumnMap({"title": (name,)}))
    assert found.fields == {"id": (0,), "title": (1,)}


def test_the_user_has_the_last_word_over_the_headers():
    found = columns_of(rows(("ID", "Title", "Grade"), ("1", "a", "b")), ColumnMap({"title": ("C",), "grade": ()}))
    assert found.fields == {"id": (0,), "title": (2,)}


def test_a_list_without_headers_is_read_by_letters():
    found = columns_of(rows(("1", "a"), ("2", "b")), ColumnMap({"id": ("A",), "title": ("B",)}, header=0))
    assert found == Columns((), 0, {"id": (0,), "title": (1,)})


@pytest.mark.parametrize(
    ("column_map", "said"),
    [
        (ColumnMap({"title": ("Job titel",)}), "the list has no column Job titel"),
        (ColumnMap({"title": ("Z",)}), "the list has no column Z"),
        (ColumnMap({"title": ("E",)}), "the list has no column E"),
        (ColumnMap({"title": ("0",)}), "the list has no column 0"),
        (ColumnMap({"title": ("Twice",)}), "C, D are all called Twice; name the column by its letter"),
        (ColumnMap({}, header=9), "no headers stand on line 9"),
        (ColumnMap({"id": (), "title": ()}), "no column of post ids or titles was found"),
    ],
)
def test_a_wrong_map_is_refused(column_map, said):
    with pytest.raises(UsageError, match=said):
        columns_of(rows(("ID", "Job title", "Twice", "Twice"), ("1", "a", "", "")), column_map)


def test_a_wrong_name_brings_the_nearest():
    with pytest.raises(UsageError) as refused:
        columns_of(rows(("ID", "Job title"), ("1", "a")), ColumnMap({"title": ("Job titel",)}))
    assert str(refused.value.hint) == "did you mean Job title?"


def test_an_empty_list_is_refused():
    with pytest.raises(UsageError, match="the list is empty"):
        columns_of(
            rows(
                ("", " "),
            ),
            ColumnMap({}),
        )


def test_a_column_is_called_by_its_letter_where_its_header_does_not_tell():
    columns = Columns(("ID", "", "Twice", "Twice"), 1, {})
    assert [str(columns.name_of(index)) for index in range(4)] == [
        "ID",
        "column B (no header)",
        "Twice (column C)",
        "Twice (column D)",
    ]


def test_letters_count_like_a_spreadsheet():
    assert [letter_of(index) for index in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
