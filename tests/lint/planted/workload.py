"""Faults of workload, coverage and the design of work."""

import random
from collections.abc import Iterator

from tests.lint.planted.design import Design, Found, plants

CALLS = {"calls_per_half_hour": 10, "handle_time": "180 s", "answer_within": "20 s", "service_level": "80%"}


@plants("staffing-shortfall")
def plant_too_few_for_the_calls(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    calls = {**CALLS, "calls_per_half_hour": pick.randint(10, 50)}
    design.sections["workload"] = [{"id": "line", "position": member, **calls}]
    yield "staffing-shortfall", member


@plants("shift-coverage")
def plant_seat_around_the_clock(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    design.sections["workload"] = [{"id": "seat", "position": member, "cover": "24x7"}]
    yield "shift-coverage", "seat"


@plants("occupancy-high")
def plant_people_without_a_breath(design: Design, pick: random.Random) -> Iterator[Found]:
    calls = {**CALLS, "calls_per_half_hour": 1000, "max_occupancy": "100%", "shrinkage": "0%"}
    design.add("crowd", "p0", headcount=108)
    design.positions["p0"]["headcount"] = 20
    design.sections["workload"] = [{"id": "line", "position": "crowd", **calls}]
    yield "occupancy-high", "crowd"


@plants("support-ratio")
def plant_listeners_for_few(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.reports["lead1"])
    design.positions[member] |= {"support": "quality", "headcount": 6}
    yield "support-ratio", member


@plants("dispatch-ratio")
def plant_dispatched_people(design: Design, pick: random.Random) -> Iterator[Found]:
    design.organization["jurisdiction"] = "CN"
    for member in design.reports["lead1"]:
        design.positions[member]["headcount"] = {"approved": 1, "dispatched": 1}
    yield "dispatch-ratio", "o"


@plants("training-gap")
def plant_competency_nobody_builds(design: Design, pick: random.Random) -> Iterator[Found]:
    person = pick.choice(design.sections["people"])
    post = person["holds"][0]["position"]
    design.positions[post]["competencies"] = {"talk": 3}
    person["competencies"] = {"talk": 1}
    design.sections["trainings"] = [{"id": "course", "name": "Course", "who": ["p0"]}]
    yield "training-gap", post


@plants("appraisal-missing")
def plant_post_nobody_appraises(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    appraised = [post for post in design.positions if post != member]
    design.sections["appraisals"] = [{"id": "form", "name": "Form", "applies_to": appraised}]
    yield "appraisal-missing", member


@plants("redesign-candidate")
def plant_duty_that_fills_a_post(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    one, other = design.positions[member]["duties"]
    one["time"], other["time"] = "90%", "10%"
    yield "redesign-candidate", member
