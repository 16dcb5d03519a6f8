"""`orgdesign metrics --actuals`: recorded times against the budget of the repair hotline."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from orgdesign.cli import main

HOTLINE = Path(__file__).parents[2] / "sample_orgs" / "repair-hotline"
LIST = """\
工单号,情形,A,B,C,D,E,F,G,H
1,same-site,08:00,08:02,08:06,08:08,08:10,08:12,08:15,08:43
2,other-site,23:50,23:52,23:56,23:58,00:03,00:05,00:08,00:36
3,nowhere,08:00,08:02,08:06,08:08,08:10,08:12,08:15,08:43
"""


@pytest.fixture
def measured(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str, text: str = LIST, encoding: str = "utf-8"):
        Path("times.csv").write_text(text, encoding=encoding)
        command = ["metrics", str(HOTLINE), "--actuals", "times.csv", "--language", "en", *arguments]
        return CliRunner().invoke(main, command)

    return run


def test_every_overrun_has_somebody_who_answers_for_it(measured):
    actuals = json.loads(measured("--format", "json").stdout)["actuals"]
    assert actuals["overruns"] == [
        {
            "line": 3,
            "record": "2",
            "case": "other-site",
            "step": "send-to-crew",
            "name": "D 至 E 派工指令经网络传到班组与车辆",
            "took": 300,
            "planned": 240,
            "over": 60,
            "answers": {"id": "dispatcher", "title": "报修调度员", "unit": None},
        }
    ]
    assert [(case["case"], case["total"]) for case in actuals["cases"]] == [
        (
            "same-site",
            {
                "planned": 2700,
                "records": 1,
                "median": 2580,
                "p90": 2580,
                "worst": 2580,
                "worst_line": 2,
                "kept": 100,
                "overruns": 0,
            },
        ),
        (
            "other-site",
            {
                "planned": 2700,
                "records": 1,
                "median": 2760,
                "p90": 2760,
                "worst": 2760,
                "worst_line": 3,
                "kept": 0,
                "overruns": 1,
            },
        ),
    ]
    assert actuals["faults"] == [
        {"line": 4, "message": "there is no case nowhere; the row is left out; the cases are: same-site, other-site"}
    ]


def test_people_read_it_line_by_line(measured):
    lines = measured().stdout.splitlines()
    assert "recorded times of 故障报修到场 (outage-repair): 2 records" in lines
    assert "      (answerable: 值长 (shift-lead))" in lines
    assert lines[-5:] == [
        "overruns: 1",
        "  (steps that took longer than planned)",
        "  line 3: D 至 E 派工指令经网络传到班组与车辆: 5 min instead of 4 min; answerable: 报修调度员 (dispatcher)",
        "faults in times.csv: 1",
        "  line 4: there is no case nowhere; the row is left out; the cases are: same-site, other-site",
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
def test_lists_may_be_in_any_encoding(measured, encoding):
    assert json.loads(measured("--format", "json", encoding=encoding).stdout)["actuals"]["records"] == 2


def test_a_list_that_fits_no_process_is_refused(measured):
    ended = measured(text="a,b\n1,2\n")
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert ended.stderr.startswith("error: the columns fit no process; they are: a, b\n   hint: a column is a step")


def test_a_process_may_be_named(measured):
    ended = measured("--process", "outage-repare")
    assert (ended.exit_code, ended.stderr) == (
        2,
        'error: there is no process outage-repare\n   hint: did you mean "outage-repair"?\n',
    )
    assert measured("--process", "outage-repair").exit_code == 0


def test_the_sample_list_is_read_without_faults():
    file = HOTLINE / "recorded-times.csv"
    command = ["metrics", str(HOTLINE), "--actuals", str(file), "--format", "json", "--language", "en"]
    actuals = json.loads(CliRunner().invoke(main, command).stdout)["actuals"]
    assert (actuals["records"], actuals["faults"], actuals["notes"]) == (8, [], [])
    assert [(one["record"], one["step"], one["over"], one["answers"]["id"]) for one in actuals["overruns"]] == [
        ("0301-004", "send-to-crew", 70, "dispatcher"),
        ("0301-005", "accept-order", 90, "director"),
        ("0301-006", "arrive", 100, "director"),
    ]
