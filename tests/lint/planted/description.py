"""Faults of job descriptions."""

import random
from collections.abc import Iterator

from tests.lint.planted.design import Design, Found, plants

ISSUED = {"status": "issued", "owner": "p0", "effective": "2026-01-01"}


@plants("description-5w1h")
def plant_question_left_open(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    del design.positions[member][pick.choice(["hours", "where", "how"])]
    yield "description-5w1h", member


@plants("description-section-missing")
def plant_issued_description_without_section(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    del design.positions[member][pick.choice(["purpose", "specification"])]
    design.positions[member]["document"] = ISSUED
    yield "description-section-missing", member


@plants("description-review-overdue")
def plant_description_of_long_ago(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    day = f"20{pick.randint(10, 23)}-06-01"
    design.positions[member]["document"] = pick.choice([{"review_by": day}, {"effective": day}])
    yield "description-review-overdue", member


@plants("description-without-owner")
def plant_descriptions_of_nobody(design: Design, pick: random.Random) -> Iterator[Found]:
    del design.document["owner"]
    yield "description-without-owner", "p0"


@plants("document-number-duplicate")
def plant_number_given_twice(design: Design, pick: random.Random) -> Iterator[Found]:
    one, other = sorted(pick.sample(design.members(), 2), key=list(design.positions).index)
    for post in (one, other):
        design.positions[post]["document"] = {"number": "JD-1"}
    yield "document-number-duplicate", other


@plants("duty-count")
def plant_nine_duties(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    responsibility = design.positions[member]["duties"][0]["responsibility"]
    design.positions[member]["duties"] += [
        {"text": f"Task {number} of {member}", "time": "0%", "responsibility": responsibility} for number in range(7)
    ]
    yield "duty-count", member


@plants("duty-time-sum")
def plant_time_nobody_planned(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    design.positions[member]["duties"][0]["time"] = f"{pick.randint(20, 48)}%"
    yield "duty-time-sum", member


@plants("duty-time-floor")
def plant_duty_of_no_time(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    one, other = design.positions[member]["duties"]
    share = pick.randint(1, 4)
    one["time"], other["time"] = f"{share}%", f"{100 - share}%"
    yield "duty-time-floor", member


@plants("kpi-weight-sum")
def plant_weights_that_do_not_add_up(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    weights = pick.randint(10, 40), pick.randint(10, 50)
    design.positions[member]["kpis"] = [
        {"name": f"Figure {number}", "target": "90%", "weight": f"{weight}%"} for number, weight in enumerate(weights)
    ]
    yield "kpi-weight-sum", member


@plants("missing-translation")
def plant_text_in_one_language(design: Design, pick: random.Random) -> Iterator[Found]:
    units = design.sections["units"]
    left = pick.choice(units)
    for unit in units:
        if unit is not left:
            unit["name"] = {"en": unit["name"], "zh-CN": "部门"}
    yield "missing-translation", left["id"]
    yield "missing-translation", "o"
