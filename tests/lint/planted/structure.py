"""Faults of the chain of command."""

import random
from collections.abc import Iterator

from tests.lint.planted.design import Design, Found, plants


@plants("reporting-cycle")
def plant_circle(design: Design, pick: random.Random) -> Iterator[Found]:
    lead = pick.choice(design.leads())
    member = pick.choice(design.reports[lead])
    design.positions[lead]["reports_to"] = member
    yield "reporting-cycle", min(lead, member)


@plants("reporting-cycle")
def plant_self_report(design: Design, pick: random.Random) -> Iterator[Found]:
    post = pick.choice(design.members())
    design.positions[post]["reports_to"] = post
    yield "reporting-cycle", post


@plants("unknown-reference")
def plant_dangling_superior(design: Design, pick: random.Random) -> Iterator[Found]:
    design.positions[pick.choice(design.members())]["reports_to"] = "nobody-of-this-name"
    yield "unknown-reference", "nobody-of-this-name"


@plants("duplicate-id")
def plant_double_id(design: Design, pick: random.Random) -> Iterator[Found]:
    post = pick.choice(design.members())
    design.extra.append({"id": post, "title": "Somebody else", "reports_to": "p0"})
    yield "duplicate-id", post


@plants("unity-of-command")
def plant_second_superior(design: Design, pick: random.Random) -> Iterator[Found]:
    lead, other = pick.sample(design.leads(), 2)
    member = pick.choice(design.reports[lead])
    design.positions[member]["reports_to"] = [lead, other]
    yield "unity-of-command", member


@plants("root-count")
def plant_second_top(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    design.positions[member]["reports_to"] = "none"
    yield "root-count", member


@plants("unit-cycle")
def plant_circle_of_units(design: Design, pick: random.Random) -> Iterator[Found]:
    one, other = sorted(pick.sample(design.sections["units"], 2), key=lambda unit: str(unit["id"]))
    one["parent"], other["parent"] = other["id"], one["id"]
    yield "unit-cycle", one["id"]


@plants("superior-not-in-force")
def plant_superior_that_ends(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    design.positions["old"] = {"id": "old", "title": "Old", "reports_to": "p0", "until": "2025-12-31"}
    design.positions[member]["reports_to"] = "old"
    yield "superior-not-in-force", member


@plants("party-not-in-force")
def plant_party_that_ends(design: Design, pick: random.Random) -> Iterator[Found]:
    design.positions["old"] = {"id": "old", "title": "Old", "reports_to": "p0", "until": "2025-12-31"}
    section, field, id = pick.choice(
        [("processes", "owner", "w1"), ("teams", "lead", "t1"), ("touchpoints", "by", "c1")]
    )
    design.entry(section)[field] = "old"
    yield "party-not-in-force", id


@plants("dotted-line-scope")
def plant_dotted_line_without_scope(design: Design, pick: random.Random) -> Iterator[Found]:
    lead, other = pick.sample(design.leads(), 2)
    member = pick.choice(design.reports[lead])
    design.positions[member]["dotted_to"] = [{"position": other}]
    yield "dotted-line-scope", member


@plants("grade-inversion")
def plant_grade_of_the_superior(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    design.positions[member]["grade"] = "G2"
    yield "grade-inversion", member


@plants("assistant-with-reports")
def plant_assistant_who_leads(design: Design, pick: random.Random) -> Iterator[Found]:
    aide = design.add("aide", "p0", grade="G2")
    del aide["reports_to"]
    aide["assistant_to"] = "p0"
    for number in range(pick.randint(5, 8)):
        design.add(f"clerk{number}", "aide")
    yield "assistant-with-reports", "aide"


@plants("unit-head-missing")
def plant_unit_without_head(design: Design, pick: random.Random) -> Iterator[Found]:
    unit = pick.choice(design.sections["units"])
    lead = unit.pop("head")
    member = pick.choice(design.reports[lead])
    design.positions[member]["reports_to"] = "p0"
    yield "unit-head-missing", unit["id"]


@plants("unit-without-policy")
def plant_unit_without_policy(design: Design, pick: random.Random) -> Iterator[Found]:
    unit = pick.choice(design.sections["units"])
    design.entry("policies")["unit"].remove(unit["id"])
    yield "unit-without-policy", unit["id"]


@plants("pattern-section-missing")
def plant_pattern_without_its_sections(design: Design, pick: random.Random) -> Iterator[Found]:
    from orgdesign.model.pattern import SECTIONS_OF_PATTERNS

    pattern = pick.choice([one for one, sections in SECTIONS_OF_PATTERNS.items() if len(sections) > 1])
    design.organization["pattern"] = pattern
    kept, *missing = SECTIONS_OF_PATTERNS[pattern]
    design.entry("units")["section"] = kept
    yield from (("pattern-section-missing", "o") for _ in missing)


@plants("boundary-without-owner")
def plant_party_nobody_meets(design: Design, pick: random.Random) -> Iterator[Found]:
    design.sections["outside"] = [{"id": "bank", "name": "Bank"}]
    yield "boundary-without-owner", "bank"


@plants("design-review-overdue")
def plant_design_of_long_ago(design: Design, pick: random.Random) -> Iterator[Found]:
    design.organization["effective"] = design.organization["reviewed"] = f"20{pick.randint(10, 23)}-06-01"
    yield "design-review-overdue", "o"
