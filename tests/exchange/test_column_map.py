import pytest

from orgdesign.errors import UsageError
from orgdesign.exchange.column_map import read_column_map
from orgdesign.exchange.columns import ColumnMap


@pytest.fixture
def mapping(tmp_path):
    def read(text):
        (tmp_path / "mapping.yaml").write_text(text, encoding="utf-8")
        return read_column_map(tmp_path / "mapping.yaml")

    return read


def test_fields_are_mapped_to_columns(mapping):
    assert mapping("id: 岗位编号\n上级: 3\nunit: [一级部门, 二级部门]\ngrade: none\nheader: 2\n") == ColumnMap(
        {"id": ("岗位编号",), "reports_to": ("3",), "unit": ("一级部门", "二级部门"), "grade": ()}, 2
    )


def test_a_list_may_have_no_headers(mapping):
    assert mapping("id: A\nheader: none\n") == ColumnMap({"id": ("A",)}, 0)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("titel: A\n", "there is no field titel"),
        ("- id\n", "a mapping is written as field: column"),
        ("id: {a: b}\n", "id is a column, or a list of columns"),
        ("title: [A, B]\n", "only unit may have several columns"),
        ("上级: A\nreports_to: B\n", "reports_to is given twice"),
        ("header: top\n", "header is the number of a line, or none"),
        ("a: [\n", "mapping.yaml:2: this is not YAML"),
        ("[" * 5000, "this is not YAML"),
    ],
)
def test_what_cannot_be_understood_is_refused(mapping, text, said):
    with pytest.raises(UsageError, match=said):
        mapping(text)


def test_a_wrong_field_brings_the_nearest(mapping):
    with pytest.raises(UsageError) as refused:
        mapping("titel: A\n")
    assert str(refused.value.hint) == "did you mean title?"


def test_a_missing_map_is_refused(tmp_path):
    with pytest.raises(UsageError, match="cannot be read"):
        read_column_map(tmp_path / "nowhere.yaml")
