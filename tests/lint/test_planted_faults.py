"""Random organizations without a fault, then faults planted in them: found are exactly those planted."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from orgdesign.findings import Severity
from orgdesign.lint.engine import lint
from orgdesign.lint.settings import settings_for
from orgdesign.loading.load import load

Found = tuple[str, str]


@dataclass
class Design:
    """A design as plain data, with the posts that still may be given a fault."""

    positions: dict[str, dict[str, object]]
    responsibilities: dict[str, dict[str, object]]
    reports: dict[str, list[str]]
    extra: list[dict[str, object]] = field(default_factory=list)

    def leads(self) -> list[str]:
        return [post for post in self.reports if post != "p0"]


def sound_design(pick: random.Random) -> Design:
    """Three layers, six or seven reports each, one owner for every responsibility: nothing to find."""
    positions: dict[str, dict[str, object]] = {"p0": {"id": "p0", "title": "Top", "reports_to": "none"}}
    reports: dict[str, list[str]] = {"p0": []}
    for lead in range(pick.randint(4, 7)):
        name = f"lead{lead}"
        positions[name] = {"id": name, "title": f"Lead {lead}", "reports_to": "p0"}
        reports["p0"].append(name)
        reports[name] = []
        for member in range(pick.randint(6, 7)):
            post = f"{name}-m{member}"
            positions[post] = {"id": post, "title": f"Member {lead}.{member}", "reports_to": name, "type": "skilled"}
            reports[name].append(post)
    catalogue: dict[str, dict[str, object]] = {}
    for number, owner in enumerate(positions):
        positions[owner]["duties"] = [{"text": f"Answer for matter {number}", "responsibility": f"r{number}"}]
        catalogue[f"r{number}"] = {"id": f"r{number}", "name": f"Matter {number}"}
    return Design(positions, catalogue, reports)


def plant_circle(design: Design, pick: random.Random) -> Iterator[Found]:
    lead = pick.choice(design.leads())
    member = pick.choice(design.reports[lead])
    design.positions[lead]["reports_to"] = member
    yield "reporting-cycle", min(lead, member, key=list(design.positions).index)


def plant_self_report(design: Design, pick: random.Random) -> Iterator[Found]:
    post = pick.choice(_members(design))
    design.positions[post]["reports_to"] = post
    yield "reporting-cycle", post


def plant_dangling_superior(design: Design, pick: random.Random) -> Iterator[Found]:
    design.positions[pick.choice(_members(design))]["reports_to"] = "nobody-of-this-name"
    yield "unknown-reference", "nobody-of-this-name"


def plant_double_id(design: Design, pick: random.Random) -> Iterator[Found]:
    post = pick.choice(_members(design))
    design.extra.append({"id": post, "title": "Somebody else", "reports_to": "p0"})
    yield "duplicate-id", post


def plant_second_superior(design: Design, pick: random.Random) -> Iterator[Found]:
    lead, other = pick.sample(design.leads(), 2)
    member = pick.choice(design.reports[lead])
    design.positions[member]["reports_to"] = [lead, other]
    yield "unity-of-command", member


def plant_double_primary(design: Design, pick: random.Random) -> Iterator[Found]:
    responsibility, owner = pick.choice(_owned(design))
    rival = pick.choice([post for post in design.positions if post != owner])
    design.responsibilities[responsibility]["primary"] = rival
    yield "responsibility-with-many-primaries", responsibility


def plant_missing_primary(design: Design, pick: random.Random) -> Iterator[Found]:
    design.responsibilities["gap"] = {"id": "gap", "name": "Gap", "support": pick.choice(list(design.positions))}
    yield "responsibility-without-primary", "gap"


def plant_conflict(design: Design, pick: random.Random) -> Iterator[Found]:
    responsibility, owner = pick.choice(_owned(design))
    design.responsibilities[responsibility]["support"] = owner
    yield "responsibility-conflict", responsibility


def plant_wide_span(design: Design, pick: random.Random) -> Iterator[Found]:
    lead = pick.choice(design.leads())
    _widen(design, lead, 16)
    yield "span-too-wide", lead


def plant_narrow_span(design: Design, pick: random.Random) -> Iterator[Found]:
    lead = pick.choice(design.leads())
    for member in design.reports[lead][2:]:
        design.positions[member]["reports_to"] = _other(design, lead)
    yield "span-too-narrow", lead


def plant_layers(design: Design, pick: random.Random) -> Iterator[Found]:
    above = pick.choice(_members(design))
    deepest = above
    for depth in range(2):
        for number in range(5):
            post = f"deep{depth}-{number}"
            deepest = post if number == 0 else deepest
            _add(design, post, above)
        above = f"deep{depth}-0"
    yield "too-many-layers", deepest


def _members(design: Design) -> list[str]:
    return [post for members in map(design.reports.get, design.leads()) for post in members or ()]


def _owned(design: Design) -> list[tuple[str, str]]:
    return [
        (str(duty["responsibility"]), post)
        for post, data in design.positions.items()
        for duty in data.get("duties", ())  # type: ignore[attr-defined]
        if "responsibility" in duty
    ]


def _other(design: Design, lead: str) -> str:
    return next(one for one in design.leads() if one != lead)


def _widen(design: Design, lead: str, span: int) -> None:
    for number in range(span - len(design.reports[lead])):
        _add(design, f"{lead}-x{number}", lead)


def _add(design: Design, post: str, superior: str) -> None:
    """A further post with work of its own."""
    duties = [{"text": f"Answer for {post}", "responsibility": f"of-{post}"}]
    design.positions[post] = {"id": post, "title": post, "reports_to": superior, "type": "skilled", "duties": duties}
    design.responsibilities[f"of-{post}"] = {"id": f"of-{post}", "name": f"Work of {post}"}


FAULTS: list[Callable[[Design, random.Random], Iterator[Found]]] = [
    plant_circle,
    plant_self_report,
    plant_dangling_superior,
    plant_double_id,
    plant_second_superior,
    plant_double_primary,
    plant_missing_primary,
    plant_conflict,
    plant_wide_span,
    plant_narrow_span,
    plant_layers,
]


def found_in(design: Design, folder: Path, shuffle: random.Random | None = None) -> list[Found]:
    """Errors and warnings as (rule, id of what it is about)."""
    positions, responsibilities = [*design.positions.values()], [*design.responsibilities.values()]
    if shuffle:
        shuffle.shuffle(positions)
        shuffle.shuffle(responsibilities)
    path = folder / "design.yaml"
    data = {
        "organization": {"id": "o", "name": "O", "effective": "2026-01-01"},
        "responsibilities": responsibilities,
        "positions": positions + design.extra,
    }
    path.write_text(yaml.safe_dump(data, sort_keys=False), encoding="utf-8")
    loaded = load([path])
    assert loaded.organization is not None
    found = [*loaded.findings, *lint(loaded.organization, settings_for("textbook@1"), {"today": date(2026, 6, 30)})]
    return sorted(
        (
            one.rule,
            one.data.get("name") or next(value for key, value in one.data.items() if key not in ("kind", "section")),
        )
        for one in found
        if one.severity > Severity.INFO
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("planted")


@given(seed=st.integers(0, 10**6))
@settings(max_examples=15, deadline=None)
def test_nothing_is_found_in_a_sound_design(folder, seed):
    assert found_in(sound_design(random.Random(seed)), folder) == []


@pytest.mark.parametrize("plant", FAULTS, ids=lambda plant: plant.__name__)
@given(seed=st.integers(0, 10**6))
@settings(max_examples=10, deadline=None)
def test_each_fault_is_found_alone(folder, plant, seed):
    pick = random.Random(seed)
    design = sound_design(pick)
    planted = sorted(plant(design, pick))
    assert found_in(design, folder) == planted
    assert found_in(design, folder, shuffle=random.Random(seed)) == planted or plant is plant_double_id
