"""A service center of fourteen posts: holders of every manner, two employers, twin sections, three shifts."""

import shutil
from pathlib import Path

import pytest

from tests.personas.conftest import Judge, serious

DEPARTMENT = Path(__file__).parent / "department"


@pytest.fixture
def department(tmp_path: Path) -> Path:
    return Path(shutil.copytree(DEPARTMENT, tmp_path / "department"))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from orgdesign.cli import main

    output = tmp_path_factory.mktemp("built")
    with pytest.raises(SystemExit) as end:
        main(["build", str(DEPARTMENT), "-o", str(output), "-q", "--language", "zh-CN"])
    assert end.value.code in (None, 0)
    return output


def description(built: Path, post: str) -> str:
    (file,) = built.glob(f"job-descriptions/**/{post}.md")
    return file.read_text(encoding="utf-8")


def replace(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, old
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_has_fourteen_posts_and_is_clean(judge: Judge):
    assert serious(judge(DEPARTMENT)) == []


def test_builds_a_description_of_every_post_and_every_table_and_chart(built):
    assert len(list(built.glob("job-descriptions/**/*.html"))) == 14
    assert {path.name for path in built.iterdir()} >= {"index.html", "matrix.html", "position-table.html", "charts"}
    assert len(list(built.glob("charts/*.svg"))) == 5


def test_the_chart_says_how_a_post_is_held(built):
    chart = (built / "charts" / "org.mmd").read_text(encoding="utf-8")
    assert [line.split("<br/>")[-1][:-2] for line in chart.splitlines() if "（" in line] == [
        "孙立群（代）",
        "钱若水（兼）",
        "王子衿（借）",
    ]


@pytest.mark.parametrize(
    ("post", "holder"),
    [("hotline-lead", "孙立群（代）"), ("knowledge-officer", "钱若水（兼）"), ("quality-officer", "王子衿（借调）")],
)
def test_a_description_says_how_the_post_is_held(built, post, holder):
    assert f"| 任职者 | {holder} |" in description(built, post)


def test_a_description_names_the_employer_of_its_unit(built):
    assert "| 所属公司 | 苏州公司 |" in description(built, "complaints-lead-east")
    assert "| 所属公司 | 广州公司 |" in description(built, "complaints-lead-south")
    assert "所属公司" not in description(built, "director")


def test_a_description_names_the_area_of_a_twin(built):
    assert "华东" in description(built, "complaint-officer-east").replace("华东投诉科", "")
    assert "华南" in description(built, "complaint-officer-south").replace("华南投诉科", "")


def test_approved_and_filled_places_stand_side_by_side(built):
    table = (built / "units/service-center/hotline/positions.md").read_text(encoding="utf-8")
    assert "| 37 / 36 |" in table
    assert "热线坐席 37/36" in (built / "charts" / "org.mmd").read_text(encoding="utf-8")
    assert "编制 | 37" in description(built, "agent")


def test_a_description_says_what_the_table_of_decisions_lets_the_post_settle(built):
    assert "退款" in description(built, "agent")
    assert "2,000" in description(built, "hotline-lead")
    assert "20,000" in description(built, "director")


FAULTS = {
    "acting past its day": ("people.yaml", "until: 2026-12-31", "until: 2026-05-31", "acting-expired"),
    "on loan past its day": ("people.yaml", "until: 2026-10-31", "until: 2026-06-29", "acting-expired"),
    "more dispatched than a tenth of the employer": (
        "positions.yaml",
        "dispatched: 5",
        "dispatched: 6",
        "dispatch-ratio",
    ),
    "a shift short of staff": ("organization.yaml", "中班: 40", "中班: 160", "staffing-shortfall"),
    "a shift nobody works": ("organization.yaml", "夜班: 10}", "通宵: 10}", "shift-coverage"),
    "a superior who may settle less": (
        "organization.yaml",
        "director: 20000 CNY",
        "director: 1000 CNY",
        "authority-limit-inversion",
    ),
    "twin leads of one area": (
        "positions.yaml",
        "job: complaints-lead\n    covers: 华南",
        "job: complaints-lead\n    covers: 华东",
        "responsibility-with-many-primaries",
    ),
    "twin officers of one area": (
        "positions.yaml",
        "job: complaint-officer\n    covers: 华南",
        "job: complaint-officer\n    covers: 华东",
        "responsibility-with-many-primaries",
    ),
    "a key post held on loan only": (
        "people.yaml",
        "hotline-lead, as: acting,",
        "hotline-lead, as: seconded,",
        "position-vacant",
    ),
    "backups in a circle": (
        "positions.yaml",
        "backup: [{position: quality-officer}]",
        "backup: [{position: hotline-lead}]",
        "position-without-backup",
    ),
    "unit and posts that do not add up": (
        "organization.yaml",
        "headcount: 43",
        "headcount: 44",
        "headcount-mismatch",
    ),
    "one person for more than a whole": ("people.yaml", "fte: 70%", "fte: 80%", "team-allocation"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_gives_just_its_finding(department, judge: Judge, fault):
    file, old, new, rule = FAULTS[fault]
    replace(department, file, old, new)
    assert [one.partition(": ")[2] for one in serious(judge(department))] == [rule]
