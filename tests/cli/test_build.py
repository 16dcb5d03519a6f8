from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Answer

Run = Callable[..., Answer]


def built(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_builds_everything_and_says_how_much(orgdesign: Run, folder: Path):
    answer = orgdesign("build", "-o", "out")
    assert (answer.returncode, answer.stdout, answer.stderr) == (
        0,
        b"out: 15 files written, 0 unchanged, 0 failed\n",
        b"",
    )
    assert {"index.html", "register.csv", "position-table.html", "charts/org.svg"} <= built(folder / "out")


def test_leaves_alone_what_would_not_change(orgdesign: Run, folder: Path):
    orgdesign("build", "-o", "out")
    before = {path: path.stat().st_mtime_ns for path in (folder / "out").rglob("*")}
    assert orgdesign("build", "-o", "out").stdout == b"out: 0 files written, 15 unchanged, 0 failed\n"
    assert {path: path.stat().st_mtime_ns for path in (folder / "out").rglob("*")} == before


def test_makes_only_what_is_asked_for(orgdesign: Run, folder: Path):
    orgdesign("build", "-o", "out", "--only", "job-descriptions", "--format", "md", "--position", "Officer", "-q")
    assert built(folder / "out") == {"job-descriptions/service/officer.md"}


def test_gives_each_of_several_languages_a_folder(orgdesign: Run, folder: Path):
    orgdesign("build", "-o", "out", "--only", "register", "--language", "zh-CN", "--language", "en")
    assert built(folder / "out") == {"zh-CN/register.csv", "en/register.csv"}


def test_a_faulty_design_is_built_as_far_as_it_goes(orgdesign: Run, folder: Path):
    (folder / "more.yaml").write_text("positions: [{id: x, title: X, reports_to: nobody}]\n", encoding="utf-8")
    answer = orgdesign("build", "-o", "out", "-q")
    assert answer.returncode == 1
    assert b"[unknown-reference]" in answer.stderr
    assert "job-descriptions/service/x.html" in built(folder / "out")


def test_a_character_that_no_font_can_show_is_told_and_the_rest_is_built(orgdesign: Run, folder: Path):
    (folder / "more.yaml").write_text("people: [{id: p, name: 李\ue001, holds: officer}]\n", encoding="utf-8")
    answer = orgdesign("build", "-o", "out", "-q")
    assert answer.returncode == 1
    assert b"no font can show: U+E001 [missing-glyph]" in answer.stderr
    assert "job-descriptions/service/officer.html" in built(folder / "out")


def test_what_cannot_be_read_is_not_built(orgdesign: Run, folder: Path):
    (folder / "more.yaml").write_text("positions: [\n", encoding="utf-8")
    answer = orgdesign("build", "-o", "out")
    assert (answer.returncode, (folder / "out").exists()) == (1, False)
    assert b"[yaml-syntax]" in answer.stderr


def test_a_faulty_template_spoils_only_what_it_makes_and_is_named(orgdesign: Run, folder: Path):
    (folder / "orgdesign.yaml").write_text("documents: {templates: ours}\n", encoding="utf-8")
    template = folder / "ours" / "documents" / "matrix.md"
    template.parent.mkdir(parents=True)
    (folder / "ours" / "documents" / "job-description.md").write_text("one\n{{ nothing }}\n", encoding="utf-8")
    answer = orgdesign("build", "-o", "out")
    assert answer.returncode == 1
    assert answer.stderr.decode() == (
        "error: job-descriptions/service/manager.md and 1 more: ours/documents/job-description.md, line 2: "
        "'nothing' is undefined\n"
    )
    assert answer.stdout == b"out: 13 files written, 0 unchanged, 2 failed\n"


def test_a_company_relabels_without_touching_a_template(orgdesign: Run, folder: Path):
    (folder / "orgdesign.yaml").write_text("documents: {templates: ours}\n", encoding="utf-8")
    (folder / "ours").mkdir()
    (folder / "ours" / "labels.en.yaml").write_text("Purpose: Why this post\n", encoding="utf-8")
    assert b"## Why this post\n" in orgdesign("document", "manager", "--format", "md").stdout


def test_wrong_names_are_answered_with_the_nearest(orgdesign: Run):
    answers = [
        orgdesign("build", "-o", "out", "--only", "chart"),
        orgdesign("build", "-o", "out", "--format", "htlm"),
        orgdesign("build", "-o", "out", "--position", "Manger"),
        orgdesign("document", "officr"),
        orgdesign("table", "position"),
        orgdesign("chart", "--root", "servise"),
    ]
    assert [(answer.returncode, answer.stderr.decode()) for answer in answers] == [
        (2, 'error: there is no kind of document chart\n   hint: did you mean "charts"?\n'),
        (2, 'error: this cannot be written as htlm\n   hint: did you mean "html"?\n'),
        (2, 'error: there is no post Manger\n   hint: did you mean "Manager"?\n'),
        (2, 'error: there is no post officr\n   hint: did you mean "Officer"?\n'),
        (2, 'error: there is no table position\n   hint: did you mean "positions"?\n'),
        (2, 'error: servise is neither a post nor a unit of this design\n   hint: did you mean "service"?\n'),
    ]


def test_one_output_goes_to_stdout_or_to_a_file_by_its_ending(orgdesign: Run, folder: Path):
    assert orgdesign("document", "Officer", "--format", "md").stdout.startswith(b"# Job description ")
    assert orgdesign("matrix", "-o", "m.html").stdout == b""
    assert (folder / "m.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert orgdesign("table", "positions", "--format", "csv").stdout.startswith("\ufeffNo.,".encode())
    assert orgdesign("chart", "-o", "c.dot").returncode == 0
    assert (folder / "c.dot").read_text(encoding="utf-8").startswith("digraph")


def test_a_file_is_no_folder_to_build_in(orgdesign: Run, folder: Path):
    (folder / "out").write_text("", encoding="utf-8")
    answer = orgdesign("build", "-o", "out")
    assert (answer.returncode, answer.stderr) == (2, b"error: out is a file, not a folder\n")
