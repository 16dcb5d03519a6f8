import json

from orgdesign.exchange.csv_import import import_list
from orgdesign.exchange.import_report import report_json, report_text
from orgdesign.exchange.imported import ImportOptions
from orgdesign.messages import translations_for

IMPORTED = import_list("Our posts\nID,Title,Colour,\n1,,red,x\n,,,\n2,b,,\n", ImportOptions("acme"))
ENGLISH = translations_for("en")


def test_people_get_a_line_for_each_fault_and_a_summary():
    assert report_text(IMPORTED, "posts.csv", ("out/positions.yaml",), (), ENGLISH) == (
        "posts.csv:3: 1 has no title; its id stands for it\n"
        "id is read from: ID\n"
        "title is read from: Title\n"
        "columns not used: Colour, column D (no header)\n"
        "lines above the headers, not read: 1\n"
        "1 empty row passed over\n"
        "rows read: 2, posts written: 2, rows with faults: 1\n"
        "written: out/positions.yaml\n"
    )


def test_only_faults_are_said_on_request():
    assert report_text(IMPORTED, "posts.csv", ("out/positions.yaml",), (), ENGLISH, quiet=True) == (
        "posts.csv:3: 1 has no title; its id stands for it\n"
    )


def test_programs_get_the_same_under_stable_keys():
    assert json.loads(report_json(IMPORTED, "posts.csv", ("out/positions.yaml",), (), ENGLISH)) == {
        "version": 1,
        "file": "posts.csv",
        "written": ["out/positions.yaml"],
        "faults": [{"line": 3, "kind": "no-title", "message": "1 has no title; its id stands for it"}],
        "notes": [],
        "columns": {"id": ["ID"], "title": ["Title"]},
        "unused_columns": ["Colour", "column D (no header)"],
        "rows_above": [1],
        "summary": {"rows": 2, "posts": 2, "empty_rows": 1, "faulty_rows": 1},
    }
