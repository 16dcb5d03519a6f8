"""Two things in one hand."""

import random
from collections.abc import Iterator

from tests.lint.planted.design import Design, Found, plants


@plants("apply-and-approve")
def plant_applicant_who_approves(design: Design, pick: random.Random) -> Iterator[Found]:
    design.entry("decisions").update({"propose": "p0", "approve": {"lead0": "100 CNY", "p0": "900 CNY"}})
    yield "apply-and-approve", "d1"


@plants("credit-and-sales")
def plant_seller_who_grants_credit(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.reports["lead1"])
    design.positions[member]["duties"][0]["text"] = "Answer for the credit of buyers"
    design.positions[member] |= {"class": "sales", "authorities": [{"action": "approve", "object": "credit of buyers"}]}
    yield "credit-and-sales", member


@plants("execute-and-audit")
def plant_own_auditor(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    _act(design, member, "execute", "audit", "samples")
    yield "execute-and-audit", member


@plants("execute-and-record")
def plant_own_bookkeeper(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    _act(design, member, "execute", "record", "refunds")
    yield "execute-and-record", member


@plants("quality-scores-own-team")
def plant_scorer_in_the_team(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    design.positions[member]["duties"][0] |= {"action": "score", "object": "quality of calls"}
    yield "quality-scores-own-team", member


@plants("complaint-not-independent")
def plant_judge_of_own_work(design: Design, pick: random.Random) -> Iterator[Found]:
    member = pick.choice(design.members())
    one, other = design.positions[member]["duties"]
    one |= {"action": "execute", "object": "repairs"}
    other |= {"action": "investigate", "object": "complaints about repairs"}
    yield "complaint-not-independent", member


def _act(design: Design, post: str, one: str, other: str, object: str) -> None:
    for duty, action in zip(design.positions[post]["duties"], (one, other), strict=True):
        duty |= {"action": action, "object": object}
