"""Whole processes, as a user starts them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

REAL = Path(__file__).parents[1] / "data" / "real"


@pytest.fixture
def orgdesign(tmp_path):
    def run(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "orgdesign", *map(str, arguments)],
            cwd=tmp_path,
            capture_output=True,
            encoding="utf-8",
            env={"PYTHONPATH": str(Path(__file__).parents[2]), "LANG": "en_US.UTF-8"},
            check=False,
        )

    return run


def test_a_real_list_is_imported_and_measured(orgdesign):
    imported = orgdesign("import", REAL / "software-company.csv", "-o", "design", "--name", "Software Company")
    assert (imported.returncode, imported.stderr) == (0, "")
    assert "rows read: 269, posts written: 269, rows with faults: 0\n" in imported.stdout
    measured = orgdesign("metrics", "design", "--format", "json")
    assert measured.returncode == 0
    figures = json.loads(measured.stdout)
    span = figures.pop("span")
    facts = ("version", "organization", "positions", "headcount", "managers", "layers")
    assert [figures[fact] for fact in facts] == [1, "software-company", 269, 269, 57, 5]
    assert (span["max"], sum(span["distribution"].values())) == (14, 57)


def test_faults_are_said_by_line_and_lint_finds_them(orgdesign):
    imported = orgdesign("import", REAL / "uk-development-2013-09-senior.csv", "-o", "design")
    assert imported.returncode == 1
    file = REAL / "uk-development-2013-09-senior.csv"
    assert imported.stdout.splitlines()[:3] == [
        f"{file}:15: Head of Office, DFID Bangladesh (B52) reports to itself; kept as written",
        f"{file}:62: Deputy Director Asia (B130) reports to itself; kept as written",
        f"{file}:78: Head of Business Solutions Dept (B41) reports to itself; kept as written",
    ]
    linted = orgdesign("lint", "design", "--format", "json")
    findings = json.loads(linted.stdout)["findings"]
    assert [one["data"]["position"] for one in findings if one["rule"] == "reporting-cycle"] == ["B41", "B52", "B130"]


def test_the_report_may_be_read_by_programs(orgdesign, tmp_path):
    (tmp_path / "posts.csv").write_bytes("岗位编号;岗位名称;上级编号\n1;经理;\n2;专员;9\n".encode("gb18030"))
    imported = orgdesign("import", "posts.csv", "-o", "design", "--format", "json", "--language", "en")
    assert (imported.returncode, imported.stderr) == (1, "")
    assert json.loads(imported.stdout) == {
        "version": 1,
        "file": "posts.csv",
        "written": ["design/organization.yaml", "design/units.yaml", "design/positions.yaml"],
        "faults": [
            {"line": 3, "kind": "unknown-superior", "message": "专员 (2) reports to 9, which is not in the list"}
        ],
        "notes": ["the file is not UTF-8; it was read as GB18030, else name its encoding with --encoding"],
        "columns": {"id": ["岗位编号"], "reports_to": ["上级编号"], "title": ["岗位名称"]},
        "unused_columns": [],
        "rows_above": [],
        "summary": {"rows": 2, "posts": 2, "empty_rows": 0, "faulty_rows": 1},
    }


def test_what_cannot_be_done_ends_with_two_and_changes_nothing(orgdesign, tmp_path):
    (tmp_path / "posts.csv").write_text("id,title\n1,a\n")
    (tmp_path / "map.yaml").write_text("title: Titel\n")
    (tmp_path / "book.csv").write_bytes(b"PK\x03\x04rest")
    (tmp_path / "design").mkdir()
    (tmp_path / "design" / "units.yaml").write_text("mine")
    for arguments, said in [
        (("posts.csv",), "Missing option '-o'"),
        (("posts.csv", "-o", "design"), "design/units.yaml would be overwritten"),
        (("posts.csv", "-o", "new", "--map", "map.yaml"), "error: the list has no column Titel"),
        (("posts.csv", "-o", "new", "--delimiter", "ab"), "one character, or the word tab"),
        (("posts.csv", "-o", "new", "--encoding", "klingon"), "there is no encoding klingon"),
        (("book.csv", "-o", "new"), "book.csv is a workbook, not a list as text"),
        (("nowhere.csv", "-o", "new"), "nowhere.csv cannot be read"),
    ]:
        ended = orgdesign("import", *arguments)
        assert (ended.returncode, ended.stdout) == (2, "")
        assert said in ended.stderr
    assert (tmp_path / "design" / "units.yaml").read_text() == "mine"
    assert not (tmp_path / "new").exists()
