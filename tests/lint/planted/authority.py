"""Faults of authorities and decisions."""

import random
from collections.abc import Iterator

from tests.lint.planted.design import Design, Found, plants


@plants("duty-without-authority")
def plant_duty_to_decide(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    design.positions[member]["duties"][0] |= {"action": "approve", "object": "samples"}
    yield "duty-without-authority", member


@plants("authority-without-duty")
def plant_idle_authority(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    for number, duty in enumerate(design.positions[member]["duties"]):
        duty["object"] = f"matter {number}"
    design.positions[member]["authorities"] = [{"action": "approve", "object": "samples"}]
    yield "authority-without-duty", member


@plants("authority-limit-inversion")
def plant_limit_above_the_superior(design: Design, pick: random.Random) -> Iterator[Found]:
    design.entry("decisions")["approve"] = {"lead0": f"{pick.randint(501, 900)} CNY", "p0": "500 CNY"}
    yield "authority-limit-inversion", "d1"


@plants("decision-without-approver")
def plant_matter_nobody_approves(design: Design, pick: random.Random) -> Iterator[Found]:
    del design.entry("decisions")["approve"]
    yield "decision-without-approver", "d1"


@plants("escalation-cycle")
def plant_calls_in_a_circle(design: Design, pick: random.Random) -> Iterator[Found]:
    design.entry("processes")["escalation"].append({"when": "still nobody", "to": "p0", "then": "lead0"})
    yield "escalation-cycle", "w1"


@plants("escalation-missing")
def plant_promise_without_escalation(design: Design, pick: random.Random) -> Iterator[Found]:
    del design.entry("processes")["escalation"]
    yield "escalation-missing", "w1"


@plants("front-line-without-authority")
def plant_front_line_without_authority(design: Design, pick: random.Random) -> Iterator[Found]:
    lead = pick.choice(design.leads())
    design.add("new", lead, unit=design.positions[lead]["unit"])
    design.positions["new"]["authorities"] = [{"action": "propose", "object": "samples"}]
    yield "front-line-without-authority", "new"


@plants("custom-service-without-authority")
def plant_custom_service(design: Design, pick: random.Random) -> Iterator[Found]:
    process = design.entry("processes")
    process["variety"] = "custom"
    step = pick.choice(process["steps"])
    step["zone"] = "front"
    yield "custom-service-without-authority", step["by"]


@plants("reporting-missing")
def plant_report_to_nobody(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    design.positions["p0"]["reporting"] = [{"what": "Figures", "to": "lead0", "every": "week"}]
    for post in design.positions.values():
        if post["id"] not in ("p0", member):
            post["reporting"] = [{"what": "Figures", "to": "p0", "every": "week"}]
    yield "reporting-missing", member
