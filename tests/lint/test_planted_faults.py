"""Random organizations without a fault, then faults planted in them: found are exactly those planted."""

import json
import random
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from orgdesign.findings import Finding, Severity
from orgdesign.lint.catalog import all_rules
from orgdesign.lint.engine import lint
from orgdesign.lint.settings import settings_for
from orgdesign.loading.load import load
from orgdesign.loading_rules import LOADING_RULES
from tests.lint.planted import FAULTS, UNPLANTED, UNPLANTED_FAMILIES
from tests.lint.planted.design import Design, Found, Plant, sound_design
from tests.lint.planted.structure import plant_double_id

SERIOUS = Severity.WARNING
Told = tuple[Severity, str, str]
NOTHING: Counter[Told] = Counter()
# A design of fifty posts is not understood better by a smaller seed.
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)


def findings_in(design: Design, folder: Path, shuffle: random.Random | None = None) -> list[Finding]:
    path = folder / "design.yaml"
    path.write_text(json.dumps(design.as_data(shuffle), indent=1), encoding="utf-8")
    loaded = load([path])
    assert loaded.organization is not None
    return [*loaded.findings, *lint(loaded.organization, settings_for("textbook@1"), {"today": date(2026, 6, 30)})]


def told(findings: list[Finding], rule: str, sound: Counter[Told] = NOTHING) -> Counter[Told]:
    """Errors, warnings and whatever a rule says, without what was said of the sound design: severity, rule, subject."""
    found = Counter(
        (one.severity, one.rule, subject_of(one)) for one in findings if one.severity >= SERIOUS or one.rule == rule
    )
    return found - sound


def subject_of(finding: Finding) -> str:
    """The id of what a finding is about, or the name that nobody bears."""
    ids = (id for kind, id in finding.data.items() if kind not in ("kind", "section"))
    return finding.data.get("name") or next(ids)


def without_severity(found: Counter[Told]) -> list[Found]:
    return sorted((rule, subject) for _, rule, subject in found.elements())


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("planted")


@given(seed=st.integers(0, 10**6))
@settings(max_examples=10, deadline=None, phases=UNSHRUNK)
def test_nothing_is_found_in_a_sound_design(folder: Path, seed: int):
    assert told(findings_in(sound_design(random.Random(seed)), folder), "") == NOTHING


@pytest.mark.parametrize(("plant", "rule"), FAULTS.items(), ids=lambda one: getattr(one, "__name__", ""))
@given(seed=st.integers(0, 10**6))
@settings(max_examples=2, deadline=None, phases=UNSHRUNK)
def test_each_fault_is_found_alone(folder: Path, plant: Plant, rule: str, seed: int):
    pick = random.Random(seed)
    design = sound_design(pick)
    # What is no more than a remark may be said of sound designs too.
    sound = told(findings_in(design, folder), rule) if is_remark(rule) else NOTHING
    planted = sorted(plant(design, pick))
    assert without_severity(told(findings_in(design, folder), rule, sound)) == planted
    if plant is not plant_double_id:
        shuffled = findings_in(design, folder, shuffle=random.Random(seed))
        assert without_severity(told(shuffled, rule, sound)) == planted


def is_remark(rule: str) -> bool:
    known = all_rules().get(rule)
    return known is not None and Severity.INFO in (known.severity, *known.tiers.values())


def test_every_rule_has_a_planted_fault_or_a_reason_for_having_none():
    rules = {rule.id for rule in all_rules().values() if rule.family not in UNPLANTED_FAMILIES}
    planted = set(FAULTS.values()) - LOADING_RULES.keys()
    assert (rules - planted - UNPLANTED.keys(), planted & UNPLANTED.keys()) == (set(), set())
