"""Faults of teams."""

import random
from collections.abc import Iterator

from tests.lint.planted.design import QUALITIES, Design, Found, plants


@plants("team-size")
def plant_small_team(design: Design, pick: random.Random) -> Iterator[Found]:
    team = design.entry("teams")
    team["members"] = team["members"][: pick.randint(1, 4)]
    yield "team-size", "t1"


@plants("team-size")
def plant_large_team(design: Design, pick: random.Random) -> Iterator[Found]:
    for number in range(pick.randint(3, 12)):
        design.sections["people"].append({"id": f"more{number}", "name": f"More {number}"})
        design.entry("teams")["members"].append({"person": f"more{number}", "quality": QUALITIES[number % 6]})
    yield "team-size", "t1"


@plants("team-lead")
def plant_team_without_lead(design: Design, pick: random.Random) -> Iterator[Found]:
    design.entry("teams")["lead"] = pick.choice([[], ["p0", "lead0"]])
    yield "team-lead", "t1"


@plants("team-quality-coverage")
def plant_team_of_one_quality(design: Design, pick: random.Random) -> Iterator[Found]:
    one, other = pick.sample(design.entry("teams")["members"], 2)
    one["quality"] = other["quality"]
    yield "team-quality-coverage", "t1"


@plants("team-allocation")
def plant_person_given_twice(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.entry("teams")["members"])
    member["fte"] = f"{pick.randint(101, 150)}%"
    yield "team-allocation", "t1"


@plants("team-review-overdue")
def plant_team_nobody_reviewed(design: Design, pick: random.Random) -> Iterator[Found]:
    design.entry("teams")["reviewed"] = f"20{pick.randint(10, 24)}-06-01"
    yield "team-review-overdue", "t1"
