"""`orgdesign init`, as a user starts it."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {"PYTHONPATH": str(ROOT), "LANG": "en_US.UTF-8", "SOURCE_DATE_EPOCH": "1767225600"}


@pytest.fixture
def orgdesign(tmp_path):
    def run(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "orgdesign", *map(str, arguments)],
            cwd=tmp_path,
            capture_output=True,
            encoding="utf-8",
            env=ENVIRONMENT,
            check=False,
        )

    return run


def files_in(folder):
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())


def test_a_new_design_is_written_and_clean(orgdesign, tmp_path):
    begun = orgdesign("init", "design", "--pattern", "small-medium", "--language", "en", "--name", "Acme Service")
    assert (begun.returncode, begun.stderr) == (0, "")
    assert begun.stdout.splitlines() == [
        "design/orgdesign.yaml",
        "design/organization.yaml",
        "design/positions/management.yaml",
        "design/responsibilities.yaml",
        "design/policies.yaml",
        "design/.orgdesign/schema.json",
        "6 files written.",
        "Next: change organization.yaml, then `orgdesign lint design` and `orgdesign build design -o out`.",
    ]
    text = (tmp_path / "design/organization.yaml").read_text(encoding="utf-8")
    assert "  id: acme-service\n  name: Acme Service\n" in text
    assert "  effective: 2026-01-01\n" in text
    linted = orgdesign("lint", "design", "--format", "json")
    assert linted.returncode == 0
    summary = json.loads(linted.stdout)["summary"]
    assert (summary["error"], summary["warning"]) == (0, 0)


@pytest.mark.parametrize(
    ("pattern", "language"), [("small-medium", "zh-TW"), ("technology", "zh-CN"), ("service-centre", "en")]
)
def test_a_new_design_builds_everything(orgdesign, tmp_path, pattern, language):
    assert orgdesign("init", "design", "--pattern", pattern, "--language", language, "-q").stdout == ""
    built = orgdesign("build", "design", "-o", "out", "--format", "html", "--format", "svg", "--format", "md")
    assert (built.returncode, "failed" in built.stdout.replace("0 failed", "")) == (0, False)
    assert {"index.html", "register.csv", "charts"} <= {file.name for file in (tmp_path / "out").iterdir()}


def test_the_schema_is_where_the_first_line_says(orgdesign, tmp_path):
    orgdesign("init", "design", "--pattern", "general", "--language", "en")
    for file in (tmp_path / "design").rglob("*.yaml"):
        first = file.read_text(encoding="utf-8").partition("\n")[0]
        if file.name != "orgdesign.yaml":
            named = first.removeprefix("# yaml-language-server: $schema=")
            assert json.loads((file.parent / named).read_text(encoding="utf-8"))["$defs"]["unit"]["type"] == "object"


def test_nothing_is_overwritten(orgdesign, tmp_path):
    (tmp_path / "policies.yaml").write_text("policies: []\n", encoding="utf-8")
    begun = orgdesign("init", "--pattern", "small-medium", "--language", "en")
    assert (begun.returncode, begun.stdout) == (2, "")
    assert begun.stderr == (
        "error: nothing was written: policies.yaml would be overwritten\n"
        "   hint: choose another folder, or move the files away\n"
    )
    assert files_in(tmp_path) == ["policies.yaml"]
    assert (tmp_path / "policies.yaml").read_text(encoding="utf-8") == "policies: []\n"


def test_a_file_in_the_place_of_the_folder_is_said(orgdesign, tmp_path):
    (tmp_path / "design").write_text("", encoding="utf-8")
    begun = orgdesign("init", "design", "--language", "en")
    assert (begun.returncode, begun.stdout) == (2, "")
    assert begun.stderr.startswith("error: design/orgdesign.yaml cannot be written: ")


def test_a_folder_with_a_blank_is_quoted_for_the_next_step(orgdesign):
    begun = orgdesign("init", "my design", "--language", "en")
    assert begun.stdout.endswith('`orgdesign lint "my design"` and `orgdesign build "my design" -o out`.\n')


def test_without_a_terminal_defaults_hold(orgdesign, tmp_path):
    assert orgdesign("init", "-q").returncode == 0
    text = (tmp_path / "organization.yaml").read_text(encoding="utf-8")
    assert "  id: 客户服务部\n  name: 客户服务部\n  locale: zh-CN\n  jurisdiction: CN\n  pattern: general\n" in text


def test_id_and_sections_may_be_chosen(orgdesign, tmp_path):
    options = ("--pattern", "large", "--language", "zh-TW", "--id", "cs", "--sections", "complaints, quality")
    assert orgdesign("init", *options).returncode == 0
    assert "  id: cs\n" in (tmp_path / "organization.yaml").read_text(encoding="utf-8")
    assert files_in(tmp_path / "positions") == ["complaints.yaml", "management.yaml", "quality.yaml"]


@pytest.mark.parametrize(
    ("options", "answer"),
    [
        (
            ("--pattern", "large", "--sections", "complaint"),
            "error: the pattern large has no section complaint\n   hint: did you mean complaints?\n",
        ),
        (
            ("--pattern", "repair-hotline", "--sections", ","),
            "error: at least one section is needed\n   hint: choose from hotline, dispatch, crews\n",
        ),
        (
            ("--pattern", "small-medium", "--sections", "complaints"),
            "error: the pattern small-medium has no section complaints\n"
            "   hint: this pattern has no sections to choose from\n",
        ),
        (("--id", "a b"), "error: a b cannot be an id\n   hint: use letters, digits, and the signs - _ . within\n"),
        (("--name", " "), "error: the organization needs a name\n   hint: say it with --name\n"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_written(orgdesign, tmp_path, options, answer):
    begun = orgdesign("init", "--language", "en", *options)
    assert (begun.returncode, begun.stdout, begun.stderr) == (2, "", answer)
    assert files_in(tmp_path) == []


def test_on_a_terminal_what_is_missing_is_asked(tmp_path):
    leader, follower = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "orgdesign", "init", "-q", "--pattern", "small-medium"],
        cwd=tmp_path,
        stdin=follower,
        stdout=subprocess.DEVNULL,
        stderr=follower,
        env=ENVIRONMENT,
    ) as process:
        os.close(follower)
        os.write(leader, b"en\nAcme\n")
        assert process.wait(timeout=60) == 0
        asked = os.read(leader, 10_000).decode("utf-8")
    os.close(leader)
    assert "Language (zh-CN, zh-TW, en) [zh-CN]: " in asked
    assert "Name [Customer Service]: " in asked
    assert "  name: Acme\n  locale: en\n" in (tmp_path / "organization.yaml").read_text(encoding="utf-8")
