"""Faults of processes."""

import random
from collections.abc import Iterator

from tests.lint.planted.design import Design, Found, plants


@plants("process-without-unit")
def plant_process_of_no_unit(design: Design, pick: random.Random) -> Iterator[Found]:
    del design.entry("processes")["unit"]
    yield "process-without-unit", "w1"


@plants("process-without-owner")
def plant_process_of_nobody(design: Design, pick: random.Random) -> Iterator[Found]:
    del design.entry("processes")["owner"]
    yield "process-without-owner", "w1"


@plants("process-incomplete")
def plant_process_without_element(design: Design, pick: random.Random) -> Iterator[Found]:
    del design.entry("processes")[pick.choice(["customer", "value", "inputs", "outputs"])]
    yield "process-incomplete", "w1"


@plants("step-without-post")
def plant_step_of_nobody(design: Design, pick: random.Random) -> Iterator[Found]:
    step = pick.choice(design.entry("processes")["steps"])
    if pick.random() < 0.5:
        del step["by"]
    else:
        step["by"] = "system"
    yield "step-without-post", "w1"


@plants("step-without-duty")
def plant_step_no_description_knows(design: Design, pick: random.Random) -> Iterator[Found]:
    pick.choice(design.entry("processes")["steps"])["name"] = "Polish silver spoons"
    yield "step-without-duty", "w1"


@plants("step-not-measured")
def plant_step_without_measure(design: Design, pick: random.Random) -> Iterator[Found]:
    del pick.choice(design.entry("processes")["steps"])["measure"]
    yield "step-not-measured", "w1"


@plants("step-without-value")
def plant_step_for_nothing(design: Design, pick: random.Random) -> Iterator[Found]:
    pick.choice(design.entry("processes")["steps"])["adds_value"] = False
    yield "step-without-value", "w1"


@plants("time-budget-exceeded")
def plant_step_that_takes_too_long(design: Design, pick: random.Random) -> Iterator[Found]:
    pick.choice(design.entry("processes")["steps"])["time"] = f"{pick.randint(61, 600)} min"
    yield "time-budget-exceeded", "w1"


@plants("process-handoffs")
def plant_table_tennis(design: Design, pick: random.Random) -> Iterator[Found]:
    first, _, third = design.entry("processes")["steps"]
    third |= {"name": first["name"], "by": first["by"]}
    yield "process-handoffs", "w1"


@plants("step-unreachable")
def plant_step_nobody_comes_to(design: Design, pick: random.Random) -> Iterator[Found]:
    design.entry("processes")["steps"][0]["then"] = ["tell"]
    yield "step-unreachable", "w1"


@plants("loop-without-exit")
def plant_loop(design: Design, pick: random.Random) -> Iterator[Found]:
    process = design.entry("processes")
    del process["target"]
    process["steps"][2]["then"] = [pick.choice(["take", "mend"])]
    yield "loop-without-exit", "w1"


@plants("contact-without-post")
def plant_counter_of_nobody(design: Design, pick: random.Random) -> Iterator[Found]:
    if pick.random() < 0.5:
        del design.entry("touchpoints")["by"]
    else:
        design.entry("touchpoints")["by"] = "system"
    yield "contact-without-post", "c1"


@plants("sub-process-unknown")
def plant_part_that_is_no_process(design: Design, pick: random.Random) -> Iterator[Found]:
    pick.choice(design.entry("processes")["steps"])["process"] = "visit"
    yield "sub-process-unknown", "w1"
