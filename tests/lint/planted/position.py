"""Faults of posts."""

import random
from collections.abc import Iterator

from tests.lint.planted.design import Design, Found, plants


@plants("position-without-primary-duty")
def plant_helper(design: Design, pick: random.Random) -> Iterator[Found]:
    helper = design.add("helper", "lead0", unit="u0")
    helper["duties"] = [{"text": "Lend a hand", "responsibility": "r0", "involvement": "support", "time": "100%"}]
    del design.responsibilities[f"r{len(design.positions) - 1}"]
    yield "position-without-primary-duty", "helper"


@plants("position-without-work")
def plant_post_for_a_person(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice([post for post in design.members() if not post.startswith("lead0")])
    responsibility = design.positions[member]["duties"][0]["responsibility"]
    for duty in design.positions[member]["duties"]:
        del duty["responsibility"]
    design.responsibilities[responsibility] |= {"primary": "p0"}
    del design.responsibilities[responsibility]["unit"]
    yield "position-without-work", member


@plants("position-minimum-load")
def plant_idle_post(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    for duty in design.positions[member]["duties"]:
        duty["time"] = f"{pick.randint(5, 19)}%"
    yield "position-minimum-load", member
    yield "duty-time-sum", member


@plants("position-overload")
def plant_overloaded_post(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    design.positions[member]["duties"][0]["time"] = f"{pick.randint(51, 70)}%"
    yield "position-overload", member


@plants("position-duplicate")
def plant_post_described_twice(design: Design, pick: random.Random) -> Iterator[Found]:
    one, other = sorted(pick.sample(design.reports["lead1"], 2))
    for mine, theirs in zip(design.positions[one]["duties"], design.positions[other]["duties"], strict=True):
        theirs["text"] = mine["text"]
    yield "position-duplicate", other


@plants("position-title-clash")
def plant_title_used_twice(design: Design, pick: random.Random) -> Iterator[Found]:
    one, other = sorted(pick.sample(design.members(), 2))
    design.positions[other]["title"] = design.positions[one]["title"]
    codes = {post: int(design.positions[post]["code"][2:]) for post in (one, other)}
    yield "position-title-clash", max(codes, key=codes.__getitem__)


@plants("position-vacant")
def plant_key_post_without_holder(design: Design, pick: random.Random) -> Iterator[Found]:
    lead = pick.choice(design.leads())
    design.positions[lead]["key"] = True
    yield "position-vacant", lead


@plants("position-without-backup")
def plant_post_without_backup(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    del design.positions[member]["backup"]
    yield "position-without-backup", member


@plants("position-without-backup")
def plant_circle_of_backups(design: Design, pick: random.Random) -> Iterator[Found]:
    lead = pick.choice(design.leads())
    design.positions["p0"]["backup"] = lead
    yield "position-without-backup", "p0"


@plants("successor-shared")
def plant_reserve_for_two(design: Design, pick: random.Random) -> Iterator[Found]:
    one, other = sorted(pick.sample(design.reports["lead0"][:6], 2))
    for post in (one, other):
        design.positions[post] |= {"key": True, "successors": ["p0"]}
    yield "successor-shared", other


@plants("position-code-duplicate")
def plant_code_used_twice(design: Design, pick: random.Random) -> Iterator[Found]:
    one, other = sorted(pick.sample(design.members(), 2))
    design.positions[other]["code"] = design.positions[one]["code"]
    yield "position-code-duplicate", other


@plants("headcount-mismatch")
def plant_places_not_filled(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    approved, filled = pick.sample(range(1, 3), 2)
    design.positions[member]["headcount"] = {"approved": 2, "filled": 1 if approved > filled else 3}
    yield "headcount-mismatch", member


@plants("headcount-mismatch")
def plant_wrong_sum_of_a_unit(design: Design, pick: random.Random) -> Iterator[Found]:
    unit = pick.choice(design.sections["units"])
    unit["headcount"] = pick.randint(20, 30)
    yield "headcount-mismatch", unit["id"]


@plants("acting-expired")
def plant_acting_for_ever(design: Design, pick: random.Random) -> Iterator[Found]:
    person = {"id": "deputy", "name": "Deputy", "holds": [{"position": "p0", "as": "acting", "until": "2026-01-31"}]}
    design.sections["people"].append(person)
    yield "acting-expired", "deputy"
