import json
from typing import Any

import pytest

WARNING = (
    b"org.yaml:3:5: warning: Manager (manager) has a span of control of 9, more than 8 for a team of specialists: "
    b"9 people in 1 post directly below \xc3\xb7 1 in the post itself [span-too-wide]\n"
)


def findings(answer, rule: str) -> list[dict[str, Any]]:
    return [one for one in json.loads(answer.stdout)["findings"] if one["rule"] == rule]


def test_prints_findings_and_ends_with_zero_below_the_threshold(orgdesign):
    answer = orgdesign("lint")
    assert answer.returncode == 0
    assert WARNING in answer.stdout
    assert answer.stderr == b""


@pytest.mark.parametrize(("threshold", "status"), [("error", 0), ("warning", 1), ("info", 1), ("never", 0)])
def test_ends_with_one_where_something_reaches_the_threshold(orgdesign, folder, threshold, status):
    assert orgdesign("lint", "--fail-on", threshold).returncode == status
    (folder / "orgdesign.yaml").write_text(f"fail_on: {threshold}\n")
    assert orgdesign("lint").returncode == status


def test_the_option_takes_the_same_thresholds_as_the_configuration():
    from orgdesign.cli.lint import FAIL_ON
    from orgdesign.config import configuration

    assert FAIL_ON == configuration.FAIL_ON


def test_waived_findings_reach_no_threshold(orgdesign, folder):
    text = (folder / "org.yaml").read_text()
    (folder / "org.yaml").write_text(
        text.replace("none}", "none}  # orgdesign: ignore[span-too-wide] 二季度补员 until 2026-06-30"), encoding="utf-8"
    )
    answer = orgdesign("lint", "--format", "json", "--fail-on", "warning")
    assert answer.returncode == 0
    assert [one["waived"] for one in findings(answer, "span-too-wide")] == [
        {"reason": "二季度补员", "until": "2026-06-30"}
    ]
    assert json.loads(answer.stdout)["summary"]["waived"] == 1


def test_the_day_is_the_one_named_else_that_of_the_build(orgdesign, folder):
    text = (folder / "org.yaml").read_text()
    (folder / "org.yaml").write_text(
        text.replace("none}", "none}  # orgdesign: ignore[span-too-wide] why until 2026-06-30")
    )
    assert orgdesign("lint", SOURCE_DATE_EPOCH="1782777600").returncode == 0
    assert orgdesign("lint", SOURCE_DATE_EPOCH="1782950400").returncode == 1
    assert orgdesign("lint", "--today", "2026-07-01").returncode == 1
    assert orgdesign("lint", "--today", "2026-06-31").returncode == 2
    assert orgdesign("lint", SOURCE_DATE_EPOCH="soon").returncode == 2


def test_every_finding_has_a_fingerprint_of_its_own(orgdesign, folder):
    for name in ("b", "c"):
        (folder / f"{name}.yaml").write_text("organization: {id: x, name: X}\n")
    found = findings(orgdesign("lint", "--format", "json"), "duplicate-key")
    assert len(found) == 2
    assert len({one["fingerprint"] for one in found}) == 2


def test_names_files_as_they_were_given(orgdesign, folder):
    (folder / "design").mkdir()
    (folder / "org.yaml").rename(folder / "design" / "org.yaml")
    for path in ("design", "design/org.yaml"):
        (found,) = findings(orgdesign("lint", path, "--format", "json"), "span-too-wide")
        assert found["file"] == "design/org.yaml"


def test_finds_the_configuration_at_the_top_of_the_folder_or_beside_the_file(orgdesign, folder):
    (folder / "design").mkdir()
    (folder / "org.yaml").rename(folder / "design" / "org.yaml")
    (folder / "design" / "orgdesign.yaml").write_text("rules: {span-too-wide: off}")
    for path in ("design", "design/org.yaml"):
        assert findings(orgdesign("lint", path, "--format", "json"), "span-too-wide") == []


def test_writes_several_formats_at_once(orgdesign, folder):
    answer = orgdesign("lint", "--format", "text", "--format", "json:out/findings.json", "--format", "text:out/a.txt")
    written = json.loads((folder / "out" / "findings.json").read_text(encoding="utf-8"))
    assert "span-too-wide" in [one["rule"] for one in written["findings"]]
    assert (folder / "out" / "a.txt").read_bytes() == answer.stdout


def test_writes_one_format_to_a_file(orgdesign, folder):
    answer = orgdesign("lint", "--format", "json", "-o", "findings.json")
    assert answer.stdout == b""
    assert json.loads((folder / "findings.json").read_text(encoding="utf-8"))["version"] == 1


def test_splits_a_format_at_the_first_colon(orgdesign, folder):
    assert orgdesign("lint", "--format", "json:a:b.json").returncode == 0
    assert (folder / "a:b.json").is_file()


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["--format", "jason"], b'error: there is no format jason\n   hint: did you mean "json"?\n'),
        (["--format", "json", "--format", "text"], b"error: only one format can go to the screen\n"),
        (["--format", "json:a", "--format", "text:a"], b"error: two formats cannot go to one file\n"),
        (["--format", "json:a", "-o", "b"], b"error: the file is named twice: after --format and with -o\n"),
        (["--format", "json:a", "--format", "text", "-o", "b"], b"error: -o goes with one format only\n"),
        (["--format", "json:"], b"error: no file is named after json:\n"),
        (["-o", "."], b"error: . is a folder, not a file\n"),
        (["nowhere"], b"error: "),
    ],
)
def test_ends_with_two_and_a_sentence_where_it_cannot_do_what_was_asked(orgdesign, arguments, problem):
    answer = orgdesign("lint", *arguments)
    assert answer.returncode == 2
    assert answer.stderr.startswith(problem)
    assert b"Traceback" not in answer.stderr


def test_a_broken_file_gives_loading_findings_only(orgdesign, folder):
    (folder / "more.yaml").write_text("positions: [{id: a\n")
    answer = orgdesign("lint", "--format", "json")
    assert answer.returncode == 1
    assert {one["rule"] for one in json.loads(answer.stdout)["findings"]} == {"yaml-syntax"}


def test_the_same_design_gives_the_same_bytes(orgdesign):
    answers = [orgdesign("lint", "--format", "json", PYTHONHASHSEED=seed).stdout for seed in ("1", "2")]
    assert answers[0] == answers[1]


def test_quiet_leaves_out_the_summary(orgdesign):
    full, quiet = orgdesign("lint").stdout, orgdesign("lint", "--quiet").stdout
    assert full.startswith(quiet)
    assert full.removeprefix(quiet).startswith(b"0 errors, 1 warning")


def test_speaks_the_language_of_the_design_before_that_of_the_environment(orgdesign):
    assert WARNING in orgdesign("lint", LC_ALL="zh_CN.UTF-8").stdout


@pytest.mark.parametrize("encoding", ["ascii", "cp936", "latin-1"])
def test_writes_utf_8_whatever_the_locale(orgdesign, folder, encoding):
    text = (folder / "org.yaml").read_text()
    (folder / "org.yaml").write_text(text.replace("Manager", "客服经理\N{EURO SIGN}"), encoding="utf-8")
    answer = orgdesign("lint", LC_ALL="C", PYTHONIOENCODING=encoding, PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert answer.returncode == 0
    assert "客服经理\N{EURO SIGN} (manager)" in answer.stdout.decode("utf-8")
