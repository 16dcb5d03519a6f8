"""Faults of the catalogue of responsibilities."""

import random
from collections.abc import Iterator

from tests.lint.planted.design import Design, Found, plants


@plants("responsibility-with-many-primaries")
def plant_double_primary(design: Design, pick: random.Random) -> Iterator[Found]:
    responsibility, owner = pick.choice(design.owned())
    rival = pick.choice([post for post in design.positions if post != owner])
    design.responsibilities[responsibility] = {"id": responsibility, "name": "Contested", "primary": rival}
    yield "responsibility-with-many-primaries", responsibility


@plants("responsibility-without-primary")
def plant_missing_primary(design: Design, pick: random.Random) -> Iterator[Found]:
    design.responsibilities["gap"] = {"id": "gap", "name": "Gap", "support": pick.choice(list(design.positions))}
    yield "responsibility-without-primary", "gap"


@plants("responsibility-conflict")
def plant_conflict(design: Design, pick: random.Random) -> Iterator[Found]:
    responsibility, owner = pick.choice(design.owned())
    design.responsibilities[responsibility]["support"] = owner
    yield "responsibility-conflict", responsibility


@plants("responsibility-cycle")
def plant_circle_of_responsibilities(design: Design, pick: random.Random) -> Iterator[Found]:
    one, other = (design.responsibilities[f"r{number}"] for number in sorted(pick.sample(range(10), 2)))
    one["parent"], other["parent"] = other["id"], one["id"]
    yield "responsibility-cycle", one["id"]


@plants("responsibility-crowded")
def plant_crowd(design: Design, pick: random.Random) -> Iterator[Found]:
    responsibility, owner = pick.choice(design.owned())
    field, most = pick.choice([("partial", 3), ("support", 4)])
    others = [post for post in design.positions if post != owner]
    design.responsibilities[responsibility][field] = pick.sample(others, most + 1)
    yield "responsibility-crowded", responsibility


@plants("responsibility-without-backup")
def plant_matter_of_one_person(design: Design, pick: random.Random) -> Iterator[Found]:
    number = pick.randrange(1, len(design.positions))
    del design.positions[list(design.positions)[number]]["backup"]
    yield "responsibility-without-backup", f"r{number}"


@plants("owner-overload")
def plant_owner_of_nine(design: Design, pick: random.Random) -> Iterator[Found]:
    lead = pick.choice(design.leads())
    for number in range(8):
        id = f"more{number}"
        design.responsibilities[id] = {"id": id, "name": f"More {number}", "primary": lead}
    yield "owner-overload", lead


@plants("function-uncovered")
def plant_promise_of_a_charter(design: Design, pick: random.Random) -> Iterator[Found]:
    unit = pick.choice(design.sections["units"])
    design.responsibilities["promise"] = {"id": "promise", "name": "Promise", "primary": unit["head"]}
    unit["functions"].append("promise")
    yield "function-uncovered", unit["id"]


@plants("duty-without-function")
def plant_duty_for_nothing(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    del design.positions[member]["duties"][1]["responsibility"]
    yield "duty-without-function", member


@plants("owner-outside-unit")
def plant_owner_elsewhere(design: Design, pick: random.Random) -> Iterator[Found]:
    number = pick.randrange(1, len(design.positions))
    own = design.responsibilities[f"r{number}"]["unit"]
    others = [unit["id"] for unit in design.sections["units"] if unit["id"] != own]
    design.responsibilities[f"r{number}"]["unit"] = pick.choice(others)
    owner = list(design.positions)[number]
    yield from (("owner-outside-unit", owner) for _ in design.positions[owner]["duties"])


@plants("goal-uncovered")
def plant_wish(design: Design, pick: random.Random) -> Iterator[Found]:
    design.organization["goals"].append({"id": "wish", "text": "Be the best", "cascades_to": ["u1"]})
    yield "goal-uncovered", "wish"


@plants("goal-not-cascaded")
def plant_goal_of_nobody(design: Design, pick: random.Random) -> Iterator[Found]:
    del design.organization["goals"][0]["cascades_to"]
    yield "goal-not-cascaded", "g1"
