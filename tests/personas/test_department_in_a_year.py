"""The department of fourteen posts a year later: a post ends, another begins, holders change."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from orgdesign.findings import Severity
from tests.personas.conftest import Judge, Run, serious
from tests.personas.test_department import DEPARTMENT, replace

NOW, LATER = date(2026, 6, 30), date(2027, 6, 30)


@pytest.fixture
def department(tmp_path: Path) -> Path:
    """From 2027 on two analysts stand where the assistant was; the acting section head makes way for a regular one."""
    folder = Path(shutil.copytree(DEPARTMENT, tmp_path / "department"))
    replace(folder, "positions.yaml", "  - id: assistant\n", "  - id: assistant\n    until: 2026-12-31\n")
    with (folder / "positions.yaml").open("a", encoding="utf-8") as file:
        file.write(
            "  - {id: analyst, title: 运营分析专员, unit: service-center, grade: P2, headcount: 2, from: 2027-01-01,\n"
            "     reports_to: director, duties: [督办会议决定 45% @center-affairs, 分析运营数据 50% @center-affairs]}\n"
        )
    with (folder / "people.yaml").open("a", encoding="utf-8") as file:
        file.write("  - {id: p-13, name: 蒋新民, holds: [{position: hotline-lead, as: regular, since: 2027-01-01}]}\n")
    return folder


def test_is_clean_on_the_first_day(department, judge: Judge):
    assert serious(judge(department, NOW, NOW)) == []


def test_a_year_later_the_ends_that_passed_are_found_and_nothing_else(department, judge: Judge):
    found = [one for one in judge(department, LATER, LATER) if one.severity >= Severity.WARNING]
    assert [(one.rule, one.message.values["person"]) for one in found] == [
        ("acting-expired", "王子衿"),
    ]


def test_measures_each_day_by_its_own_posts(department, orgdesign: Run):
    def figures(day: date) -> tuple[int, int]:
        told = json.loads(orgdesign("metrics", department, "--format", "json", "--as-of", str(day)))
        return told["positions"], told["headcount"]

    assert (figures(NOW), figures(LATER)) == ((14, 63), (14, 64))


def test_draws_the_posts_and_holders_of_each_day(department, orgdesign: Run):
    before, after = (
        orgdesign("chart", department, "--format", "mermaid", "--as-of", str(day), "--language", "zh-CN")
        for day in (NOW, LATER)
    )
    assert ["总监助理" in before, "运营分析专员" in before, "孙立群（代）" in before, "蒋新民" in before] == [
        True,
        False,
        True,
        False,
    ]
    assert ["总监助理" in after, "运营分析专员" in after, "孙立群（代）" in after, "蒋新民" in after] == [
        False,
        True,
        False,
        True,
    ]
