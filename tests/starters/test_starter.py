"""New designs: every pattern in every language."""

from datetime import date
from pathlib import Path

import pytest

from orgdesign.checking import check_design, load_design
from orgdesign.config import read_configuration
from orgdesign.findings import Severity
from orgdesign.model.pattern import SECTIONS_OF_PATTERNS
from orgdesign.model.text import LOCALES
from orgdesign.starters.starter import StarterOptions, default_name, starter_files

DAY = date(2026, 1, 1)
SAMPLES = Path(__file__).parents[2] / "sample_orgs"
EACH = pytest.mark.parametrize(
    ("pattern", "language"), [(pattern, language) for pattern in SECTIONS_OF_PATTERNS for language in LOCALES]
)


@pytest.fixture
def written(tmp_path, monkeypatch):
    """A new design, written to `design`; answers what is found in it under its own configuration."""
    monkeypatch.chdir(tmp_path)

    def write(pattern, language, **options):
        name = options.pop("name", None) or default_name(pattern, language)
        for file, text in starter_files(StarterOptions(pattern, language, name, DAY, **options)).items():
            target = Path("design", file)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        configuration = read_configuration("design")
        loaded = load_design(["design"], configuration)
        assert [str(one.message) for one in loaded.findings if one.rule != "section-absent"] == []
        return loaded.organization, check_design(loaded, configuration, DAY).findings

    return write


@EACH
def test_a_new_design_is_clean_under_its_preset(written, pattern, language):
    organization, findings = written(pattern, language)
    assert [f"{one.rule}: {one.message}" for one in findings if one.severity >= Severity.WARNING] == []
    assert (organization.pattern, organization.locale) == (pattern, language)


@EACH
def test_every_post_is_described(written, pattern, language):
    organization, _ = written(pattern, language)
    for post in organization.positions:
        shares = [duty.time for duty in post.duties]
        assert sum(share for share in shares if share) == 100, post.id
        assert 4 <= len(post.duties) - 1 <= 6, post.id
        assert all(duty.measure and duty.responsibility for duty in post.duties if not duty.routine), post.id
        assert {duty.involvement for duty in post.duties} > {"primary"}, post.id
        assert post.purpose and post.authorities and post.relationships.internal, post.id
        assert sum(one.weight for one in post.kpis) == 100, post.id


@EACH
def test_the_same_options_give_the_same_files(pattern, language):
    options = StarterOptions(pattern, language, "名", DAY)
    assert starter_files(options) == starter_files(options)


@pytest.mark.parametrize(
    ("pattern", "section"), [(pattern, one) for pattern, sections in SECTIONS_OF_PATTERNS.items() for one in sections]
)
def test_a_single_section_is_clean_too(written, pattern, section):
    _, findings = written(pattern, "zh-CN", sections=[section])
    missing = len(SECTIONS_OF_PATTERNS[pattern]) - 1
    assert [f"{one.rule}: {one.message}" for one in findings if one.severity >= Severity.WARNING] == []
    assert [one.rule for one in findings].count("pattern-section-missing") == missing


@pytest.mark.parametrize("left_out", SECTIONS_OF_PATTERNS["service"])
def test_a_section_may_be_left_out(written, left_out):
    kept = [one for one in SECTIONS_OF_PATTERNS["service"] if one != left_out]
    organization, findings = written("service", "en", sections=kept)
    assert [f"{one.rule}: {one.message}" for one in findings if one.severity >= Severity.WARNING] == []
    assert [unit.section for unit in organization.units if unit.section] == sorted(kept, key=ORDER.index)


ORDER = (
    "customer-development",
    "customer-relations",
    "key-accounts",
    "after-sales",
    "complaints",
    "call-center",
    "customer-information",
)


def test_every_file_is_headed_by_the_way_to_the_schema():
    files = starter_files(StarterOptions("technology", "en", "Service", DAY))
    assert {text.partition("\n")[0] for name, text in files.items() if name.startswith("positions/")} == {
        "# yaml-language-server: $schema=../.orgdesign/schema.json"
    }
    assert {
        text.partition("\n")[0] for name, text in files.items() if "/" not in name and name != "orgdesign.yaml"
    } == {"# yaml-language-server: $schema=.orgdesign/schema.json"}
    assert files["orgdesign.yaml"].endswith("language: en\npreset: textbook@1\n")


@pytest.mark.parametrize(
    "name", ["Acme: Service #1", "null", "2026", "客服'部\"", "complaints", "- x", "{a}", "%", "…"]
)
def test_any_name_may_be_given(written, name):
    organization, _ = written("large", "en", name=name)
    assert organization.name == name


def test_the_regions_share_one_job():
    text = starter_files(StarterOptions("technology", "zh-CN", "服务部", DAY))
    assert [text["jobs.yaml"].count(f"- id: {job}\n") for job in ("regional-manager", "regional-engineer")] == [1, 1]
    covered = [
        text[f"positions/region-{number}.yaml"].count(f"covers: {city}\n") for number, city in enumerate(CITIES, 1)
    ]
    assert covered == [2, 2, 2, 2]


CITIES = ("西安", "北京", "上海", "广州")


@pytest.mark.parametrize("pattern", ["small-medium", "service", "technology", "service-centre"])
def test_the_samples_are_what_init_writes(pattern):
    name = default_name(pattern, "zh-CN")
    files = starter_files(StarterOptions(pattern, "zh-CN", name, DAY, id="customer-service"))
    folder = SAMPLES / pattern
    kept = {file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8") for file in folder.rglob("*.yaml")}
    assert kept == {file: without_schema(text) for file, text in files.items()}


def without_schema(text):
    """The samples are not edited, and have no schema beside them."""
    return text.partition("\n")[2] if text.startswith("# yaml-language-server") else text
