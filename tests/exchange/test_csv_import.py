import textwrap

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from orgdesign.errors import UsageError
from orgdesign.exchange.columns import ColumnMap
from orgdesign.exchange.csv_import import import_list
from orgdesign.exchange.imported import ImportOptions


def imported(text, **options):
    return import_list(textwrap.dedent(text).lstrip("\n"), ImportOptions("acme", **options))


def positions(text, **options):
    return yaml.load(imported(text, **options).files["positions.yaml"], Loader=yaml.CBaseLoader)["positions"]


def faults(text, **options):
    return [(fault.line, fault.kind, str(fault.message)) for fault in imported(text, **options).faults]


def test_a_list_becomes_the_files_of_a_design():
    files = imported("""
        岗位编号,岗位名称,直接上级,一级部门,二级部门,编制,职级
        P2,客服主管,P1,客服部,投诉组,1,M2
        P1,总经理,,总公司,,1,
        P10,投诉专员,客服主管,客服部,投诉组,12人,M 1
    """).files
    assert files == {
        "organization.yaml": textwrap.dedent("""\
            organization:
              id: acme
              name: acme
              locale: zh-CN

            grades:
              - id: M2
                name: M2
              - id: M-1
                name: M 1
        """),
        "units.yaml": textwrap.dedent("""\
            units:
              - id: 客服部
                name: 客服部
              - id: 投诉组
                name: 投诉组
                parent: 客服部
              - id: 总公司
                name: 总公司
        """),
        "positions.yaml": textwrap.dedent("""\
            positions:
              - id: P1
                title: 总经理
                unit: 总公司
                reports_to: none
                headcount: 1
              - id: P2
                title: 客服主管
                unit: 投诉组
                grade: M2
                reports_to: P1
                headcount: 1
              - id: P10
                title: 投诉专员
                unit: 投诉组
                grade: M-1
                reports_to: P2
                headcount: 12
        """),
    }


def test_the_order_of_the_rows_does_not_matter():
    one = imported("id,title,manager\nA,a,\nB,b,A\n")
    other = imported("id,title,manager\nB,b,A\nA,a,\n")
    assert one.files == other.files


def test_the_report_accounts_for_every_row_and_column():
    found = imported("""
        List of posts,,,
        ID,Title,Colour,
        1,a,red,
        ,,,
        ,,green,x
        2,,,
    """)
    assert (found.rows, found.posts, found.empty_rows, found.rows_above, found.faulty_rows) == (3, 2, 1, (1,), 2)
    assert [str(column) for column in found.unused] == ["Colour", "column D (no header)"]
    assert {field: tuple(map(str, names)) for field, names in found.columns.items()} == {
        "id": ("ID",),
        "title": ("Title",),
    }
    assert [(fault.line, fault.kind) for fault in found.faults] == [(5, "row-left-out"), (6, "no-title")]


def test_faults_are_said_by_line():
    assert faults("""
        id,title,manager,headcount
        A1,Head,XX,1
        A 2,Clerk\ufffd,A1,many
        A3,"Two
        lines",A9,-1
        A3,,A3
        A5,x,A1,1,surplus
    """) == [
        (3, "lost-characters", "characters were already lost at the source, in title"),
        (3, "id-renamed", "A 2 cannot be an id; it becomes A-2"),
        (3, "not-a-number", '"many" is not a number, in headcount; it is left out'),
        (4, "unknown-superior", "Two lines (A3) reports to A9, which is not in the list"),
        (4, "not-a-number", '"-1" is not a number, in headcount; it is left out'),
        (6, "too-few-cells", "the row has 3 cells, too few for headcount; what is missing is taken as empty"),
        (6, "duplicate-id", "the id A3 stands already on line 4; both rows are kept"),
        (6, "reports-to-itself", "A3 (A3) reports to itself; kept as written"),
        (6, "no-title", "A3 has no title; its id stands for it"),
        (7, "too-many-cells", "cells beyond the last header are not used: surplus"),
    ]  # fmt: skip


def test_a_changed_id_is_kept_as_code():
    assert positions("id,title\nA/2,Clerk\n") == [{"id": "A-2", "code": "A/2", "title": "Clerk"}]


def test_texts_keep_their_characters():
    text = 'id,title,notes\n007,NO,"=1+1"\n"=""008""","a: b #c","x\ny"\n'
    assert positions(text) == [
        {"id": "007", "title": "NO", "notes": "=1+1"},
        {"id": "008", "title": "a: b #c", "notes": "x\ny"},
    ]


def test_characters_no_text_can_hold_are_taken_out_and_said():
    assert positions("id,title\n1,a\0b\x1bc\n") == [{"id": "1", "title": "abc"}]
    assert faults("id,title\n1,a\0b\n") == [
        (2, "unusable-characters", "characters that no text can hold were taken out of title")
    ]


def test_columns_without_a_field_are_kept_on_request():
    found = imported("id,title,Colour (RAL),,Colour (RAL)\n1,a,red,x,y\n2,b,,,\n", keep=True)
    assert found.unused == ()
    assert yaml.safe_load(found.files["positions.yaml"])["positions"] == [
        {"id": "1", "title": "a", "x-Colour-RAL": "red", "x-D": "x", "x-Colour-RAL-2": "y"},
        {"id": "2", "title": "b"},
    ]


def test_names_of_people_stay_out_unless_asked_for():
    text = "岗位编号,岗位名称,姓名,工号,FTE\n1,主管,张三,E7,1\n2,专员,空缺,,\n3,专员,李四,,0.6\n"
    assert list(imported(text).files) == ["organization.yaml", "units.yaml", "positions.yaml"]
    assert [str(column) for column in imported(text).unused] == ["姓名", "工号", "FTE"]
    assert yaml.load(imported(text, people=True).files["people.yaml"], Loader=yaml.CBaseLoader)["people"] == [
        {"id": "E7", "name": "张三", "holds": [{"position": "1"}]},
        {"id": "p-3", "name": "李四", "holds": [{"position": "3", "fte": "60%"}]},
    ]


def test_fte_is_no_headcount_unless_the_user_says_so():
    text = "id,title,FTE\n1,a,0.6\n"
    assert positions(text) == [{"id": "1", "title": "a"}]
    assert positions(text, column_map=ColumnMap({"headcount": ("FTE",)})) == [
        {"id": "1", "title": "a", "headcount": "0.6"}
    ]


def test_approved_and_filled_places_stand_together():
    assert positions("岗位编号,岗位名称,编制,在岗人数\n1,a,36,33\n") == [
        {"id": "1", "title": "a", "headcount": {"approved": "36", "filled": "33"}}
    ]


def test_the_place_in_the_list_may_be_a_column():
    assert positions("序号,岗位编号,岗位名称\n1,B,b\n2,A,a\nx,C,c\n") == [
        {"id": "A", "title": "a", "order": "2"},
        {"id": "B", "title": "b", "order": "1"},
        {"id": "C", "title": "c"},
    ]


def test_paths_of_units_are_split_on_request():
    found = imported("id,title,unit\n1,a,Acme / Sales / East\n", unit_separator="/", name="Acme")
    assert yaml.safe_load(found.files["units.yaml"])["units"] == [
        {"id": "sales", "name": "Sales"},
        {"id": "east", "name": "East", "parent": "sales"},
    ]


def test_units_are_whole_unless_asked_for():
    found = imported("id,title,unit\n1,a,Large Business / East\n")
    assert yaml.safe_load(found.files["units.yaml"])["units"] == [
        {"id": "large-business-east", "name": "Large Business / East"}
    ]


def test_the_list_may_name_the_organization():
    one = imported("id,title,company\n1,a,Acme Ltd\n2,b,Acme Ltd\n")
    assert yaml.safe_load(one.files["organization.yaml"])["organization"]["name"] == "Acme Ltd"
    assert (
        "id: bolt\n  name: Bolt\n" in imported("id,title,company\n1,a,Acme\n", name="Bolt").files["organization.yaml"]
    )
    two = imported("id,title,company\n1,a,Acme Ltd\n2,b,Bolt Ltd\n")
    assert [str(column) for column in two.unused] == ["company"]


def test_a_list_without_superiors_says_nothing_of_them():
    assert positions("title;unit\nHead;Sales\nClerk;Sales\n") == [
        {"id": "clerk", "title": "Clerk", "unit": "sales"},
        {"id": "head", "title": "Head", "unit": "sales"},
    ]


@pytest.mark.parametrize("text", ["", "\n\n", "colour,size\nred,1\n"])
def test_a_list_that_cannot_be_understood_is_refused(text):
    with pytest.raises(UsageError):
        import_list(text, ImportOptions("acme"))


@given(st.text("a1客XX,;\t\"'\r\n\0\x1b=#:-[{ \ufffd\ud800", max_size=80))
def test_whatever_stands_in_a_list_every_row_is_accounted_for(rows):
    found = import_list("id,title,manager,headcount,notes,unit\n" + rows, ImportOptions("acme", delimiter=","))
    written = yaml.load(found.files["positions.yaml"], Loader=yaml.CBaseLoader)["positions"]
    left_out = sum(fault.kind == "row-left-out" for fault in found.faults)
    assert (len(written), found.rows) == (found.posts, found.posts + left_out)
