"""A headquarters of two thousand posts: read, judged and drawn whole, every planted fault found and nothing else."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.personas.conftest import Judge, Run, serious
from tests.personas.headquarters import Entry, Headquarters, headquarters, write

Plant = Callable[[Headquarters], None]


def post(made: Headquarters, id: str) -> Entry:
    return next(one for one in made.positions if one["id"] == id)


def person(made: Headquarters, id: str) -> Entry:
    return next(one for one in made.people if one["id"] == f"p-{id}")


def two_superiors(made: Headquarters) -> None:
    post(made, "d2-1-1-1")["reports_to"] = ["d2-1-1-head", "d2-1-2-head"]


def an_unknown_dotted_superior(made: Headquarters) -> None:
    post(made, "d2-1-1-2")["dotted_to"] = [{"position": "nobody", "scope": "专项"}]


def a_gap(made: Headquarters) -> None:
    made.responsibilities.append({"id": "orphan", "name": "无人职责"})


def a_second_owner(made: Headquarters) -> None:
    made.responsibilities[3]["primary"] = "d1-1-1-1"


def an_acting_holder_of_last_year(made: Headquarters) -> None:
    person(made, "d1-2-head")["holds"] = [{"position": "d1-2-head", "as": "acting", "until": "2025-12-31"}]


def a_key_post_on_loan(made: Headquarters) -> None:
    person(made, "president")["holds"] = [{"position": "president", "as": "seconded"}]


def an_assistant_of_two(made: Headquarters) -> None:
    post(made, "president-assistant")["reports_to"] = "d1-head"


def one_id_twice(made: Headquarters) -> None:
    made.units.append(dict(made.units[5]))


def a_wrong_total(made: Headquarters) -> None:
    made.units[0]["headcount"] = 1


def a_second_regular_holder(made: Headquarters) -> None:
    made.people.append({"id": "p-new", "name": "新员工", "holds": [{"position": "d1-1-1-2", "as": "regular"}]})


def equal_grades(made: Headquarters) -> None:
    post(made, "d1-1-1-1")["grade"] = "G3"


FAULTS: dict[str, Plant] = {
    "unity-of-command": two_superiors,
    "unity-of-command of an assistant": an_assistant_of_two,
    "unknown-reference": an_unknown_dotted_superior,
    "responsibility-without-primary": a_gap,
    "responsibility-with-many-primaries": a_second_owner,
    "acting-expired": an_acting_holder_of_last_year,
    "position-vacant": a_key_post_on_loan,
    "duplicate-id": one_id_twice,
    "headcount-mismatch": a_wrong_total,
    "headcount-mismatch of a post": a_second_regular_holder,
    "grade-inversion": equal_grades,
}


@pytest.fixture(scope="module")
def design(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(headquarters(seed=7), tmp_path_factory.mktemp("headquarters") / "design")


@pytest.mark.parametrize("seed", [7, 20260630])
def test_is_clean_as_built(tmp_path, judge: Judge, seed):
    made = headquarters(seed)
    assert len(made.positions) >= 2000
    assert serious(judge(write(made, tmp_path / "design"))) == []


def test_all_faults_together_are_found_one_by_one_and_nothing_else(tmp_path, judge: Judge):
    made = headquarters(seed=7)
    for plant in FAULTS.values():
        plant(made)
    found = sorted(one.partition(": ")[2] for one in serious(judge(write(made, tmp_path / "design"))))
    assert found == sorted(fault.partition(" ")[0] for fault in FAULTS)


def test_findings_are_the_same_bytes_in_every_process(design, orgdesign: Run):
    command = ("lint", design, "--format", "json", "--fail-on", "never")
    assert orgdesign(*command, PYTHONHASHSEED="1") == orgdesign(*command, PYTHONHASHSEED="4242")


def test_findings_are_the_same_but_for_their_places_however_entries_are_spread(design, tmp_path, judge: Judge):
    shuffled = write(headquarters(seed=7), tmp_path / "shuffled", files=3, shuffle=11)
    first, second = (
        {(one.rule, one.severity, one.fingerprint, str(one.message)) for one in judge(folder)}
        for folder in (design, shuffled)
    )
    assert len(first) > 2000
    assert first == second


@pytest.mark.parametrize(
    "command",
    [
        ("metrics", "--format", "json"),
        ("chart", "--format", "svg"),
        ("table", "positions", "--format", "csv"),
    ],
)
def test_figures_chart_and_table_are_the_same_bytes_however_entries_are_spread(
    design, tmp_path, orgdesign: Run, command
):
    shuffled = write(headquarters(seed=7), tmp_path / "shuffled", files=3, shuffle=11)
    *name, option, format = command
    first, second = (
        orgdesign(*name, folder, option, format, PYTHONHASHSEED=seed)
        for folder, seed in ((design, "1"), (shuffled, "4242"))
    )
    assert len(first) > 100
    assert first == second
