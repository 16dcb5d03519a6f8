import shutil
from pathlib import Path

import pytest

from orgdesign.lint.rules.process.time_budget_exceeded import time_budget_exceeded
from orgdesign.loading.load import load

SAMPLES = Path(__file__).parents[4] / "sample_orgs"


def design(target: str, steps: str) -> str:
    return f"""
organization: {{id: o, name: O}}
processes:
  - id: p
    name: P
    target: {target}
    steps: [{steps}]
"""


@pytest.fixture
def hotline(tmp_path):
    """The repair hotline with another time from G to H, as it is planned."""

    def run(minutes: str) -> list[str]:
        shutil.copytree(SAMPLES / "repair-hotline", tmp_path / "hotline")
        file = tmp_path / "hotline" / "processes.yaml"
        text = file.read_text(encoding="utf-8")
        assert text.count("time: 28 min") == 1
        file.write_text(text.replace("time: 28 min", f"time: {minutes}"), encoding="utf-8")
        organization = load([str(tmp_path / "hotline")]).organization
        return [str(one.message).partition(": ")[0] for one in time_budget_exceeded.check(organization)]

    return run


def test_the_repair_hotline_keeps_its_promise_to_the_minute():
    organization = load([str(SAMPLES / "repair-hotline")]).organization
    assert organization is not None
    repair = organization.processes_by_id["outage-repair"]
    paths = organization.process_times.longest_paths(repair)
    assert [(path.case, str(path.duration.spoken)) for path in paths] == [
        ("same-site", "43 min"),
        ("other-site", "45 min"),
    ]
    assert list(time_budget_exceeded.check(organization)) == []


def test_a_minute_more_breaks_the_promise_to_the_other_site_only(hotline):
    assert hotline("29 min") == ["故障报修到场 (outage-repair), case other-site, takes 46 min, more than 45 min"]


def test_three_minutes_more_break_it_to_both(hotline):
    assert hotline("31 min") == [
        "故障报修到场 (outage-repair), case same-site, takes 46 min, more than 45 min",
        "故障报修到场 (outage-repair), case other-site, takes 48 min, more than 45 min",
    ]


def test_the_longest_way_is_shown_step_by_step(organization_of):
    organization = organization_of(
        design(
            "4 min", "{id: a, time: 1 min, then: [b, c]}, {id: b, time: 60 s, then: [d]}, {id: c, time: 4 min}, {id: d}"
        )
    )
    (found,) = time_budget_exceeded.check(organization)
    assert str(found.message) == "P (p) takes 5 min, more than 4 min: a → c → d"
    assert [f"{one.location.column} {one.message}" for one in found.related] == ["21 “a”: 1 min", "89 “c”: 4 min"]


@pytest.mark.parametrize(
    ("target", "steps", "takes"),
    [
        ("3 min", "{id: a, time: 1 min}, {id: b, time: 2 min}", []),
        ("3 min", "{id: a, time: 61 s}, {id: b, time: 2 min}", ["3.02 min"]),
        ("1 h", "{id: a, time: 30 min}, {id: b, time: 45 min}", ["1.25 h"]),
        ("1 w", "{id: a, time: 8 d}", ["1.14 w"]),
        ("3 workdays", "{id: a, time: 2 workdays}, {id: b, time: 2 个工作日}", ["4 working days"]),
        ("3 workdays", "{id: a, time: 3 workdays}, {id: b, time: 2 h}", []),
        ("1 d", "{id: a, time: 3 workdays}", []),
        ("1 d", "{id: a, time: 4 workdays}", ["1.33 d"]),
        ("2 months", "{id: a, time: 1 month}, {id: b, time: 1.5 months}", ["2.5 months"]),
        ("2 months", "{id: a, time: 62 d}", []),
        ("2 months", "{id: a, time: 65 d}", ["2.1 months"]),
        ("1 year", "{id: a, time: 13 months}", ["1.08 years"]),
        ("30 d", "{id: a, time: 1 month}", []),
        ("30 d", "{id: a, time: 2 months}", ["56 d"]),
    ],
)
def test_units_are_compared_as_far_as_they_can_be(violations, target, steps, takes):
    found = violations(time_budget_exceeded, design(target, steps))
    assert [one.partition(" takes ")[2].partition(",")[0] for one in found] == takes


def test_a_loop_is_gone_through_once(violations):
    steps = "{id: a, time: 1 min}, {id: b, time: 1 min, then: [a, c]}, {id: c, time: 1 min}"
    assert violations(time_budget_exceeded, design("3 min", steps)) == []
    assert violations(time_budget_exceeded, design("2 min", steps)) == [
        "5:5 P (p) takes 3 min, more than 2 min: a → b → c"
    ]


def test_a_process_without_an_end_is_another_finding(violations):
    steps = "{id: a, time: 9 min}, {id: b, time: 9 min, then: [a]}"
    assert violations(time_budget_exceeded, design("3 min", steps)) == []


def test_cases_may_be_named_by_times_alone(violations):
    steps = "{id: a, time: {near: 1 min, far: 4 min}}, {id: b, time: 1 min}"
    assert violations(time_budget_exceeded, design("3 min", steps)) == [
        "5:5 P (p), case far, takes 5 min, more than 3 min: a → b"
    ]


def test_a_sub_process_takes_its_own_time(violations):
    text = """
        organization: {id: o, name: O}
        processes:
          - id: p
            name: P
            target: 5 min
            cases: [near, far]
            steps: [{id: a, process: q}, {id: b, process: r}, {id: c, process: p, time: 1 min}]
          - {id: q, name: Q, target: 2 min, steps: [{id: x, time: 1 min}]}
          - {id: r, name: R, steps: [{id: y, time: {near: 2 min, far: 3 min}}]}
    """
    assert violations(time_budget_exceeded, text) == ["5:5 P (p), case far, takes 6 min, more than 5 min: a → b → c"]


def test_processes_in_a_circle_come_to_an_end(violations):
    text = """
        organization: {id: o, name: O}
        processes:
          - {id: p, name: P, target: 1 min, steps: [{id: a, process: q}, {id: b, time: 2 min}]}
          - {id: q, name: Q, steps: [{id: x, process: r}, {id: y, process: p}]}
          - {id: r, name: R, steps: [{id: x, process: q}, {id: y, time: 1 min}]}
    """
    assert violations(time_budget_exceeded, text) == ["3:22 P (p) takes 4 min, more than 1 min: a → b"]
