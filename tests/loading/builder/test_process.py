"""Processes and touchpoints as written become the model."""

from decimal import Decimal

import pytest

from orgdesign.loading.load import load
from orgdesign.model.duration import Duration
from orgdesign.model.process import Escalation, Process, Step
from orgdesign.model.touchpoint import Touchpoint

FOUR_MINUTES = Duration(Decimal(4), "min")
TWO_MINUTES = Duration(Decimal(2), "min")
POSTS = """
    organization: {id: o, name: O, locale: en}
    outside: [{id: police, name: Police}]
    units: [{id: crews, name: Crews}]
    positions: [{id: agent, title: Agent, reports_to: none}, {id: lead, title: Shift Lead, reports_to: agent}]
"""


@pytest.fixture
def unknown(tmp_path, monkeypatch):
    def found(text: str) -> list[str]:
        monkeypatch.chdir(tmp_path)
        (tmp_path / "org.yaml").write_text(text)
        return [
            f"{one.location.line}:{one.location.column} {one.rule} {one.message}" for one in load(["org.yaml"]).findings
        ]

    return found


def test_every_field_is_read(organization_of):
    organization = organization_of(
        POSTS
        + """
    processes:
      - id: repair
        name: Repair
        code: P-1
        order: 2
        unit: Crews
        owner: Shift Lead
        customer: Household
        value: Power again
        inputs: call
        outputs: [power, record]
        rank: key
        flow: business
        variety: standard
        object: goods
        participation: direct
        target: 45 min
        measure: share in time
        cases: [near, far]
        steps:
          - {id: take, name: Take the call, by: Agent, time: 2 min, measure: speed, adds_value: true, control: true,
             zone: front, contact: phone, when: at night, then: [relay, ask]}
          - {id: ask, name: Ask, by: 客户, then: take}
          - {id: relay, by: system, answerable: agent, time: {near: 2 min, far: 4 min}, adds_value: false}
          - {by: crews, process: visit, then: []}
        escalation: [{when: late, after: 4 min, to: Shift Lead, then: [agent, police]}]
      - {id: visit, name: Visit}
    touchpoints:
      - {id: hotline, name: Hotline, code: T, order: 1, zone: back, contact: phone, by: police, process: Repair,
         goal: help, standard: fast, record: file}
    """
    )
    source = organization.source
    take = Step(
        id="take",
        source=source,
        name="Take the call",
        by="agent",
        time=TWO_MINUTES,
        measure="speed",
        adds_value=True,
        control=True,
        zone="front",
        contact="phone",
        when="at night",
        then=("relay", "ask"),
    )
    relay = Step(
        id="relay",
        source=source,
        name="relay",
        by="system",
        answerable="agent",
        times=(("near", TWO_MINUTES), ("far", FOUR_MINUTES)),
        adds_value=False,
    )
    assert organization.processes[1] == Process(id="visit", source=source, name="Visit")
    assert organization.processes[0] == Process(
        id="repair",
        source=source,
        name="Repair",
        code="P-1",
        order=2,
        unit="crews",
        owner="lead",
        customer="Household",
        value="Power again",
        inputs=("call",),
        outputs=("power", "record"),
        rank="key",
        type="business",
        variety="standard",
        object="goods",
        participation="direct",
        target=Duration(Decimal(45), "min"),
        measure="share in time",
        declared_cases=("near", "far"),
        steps=(
            take,
            Step(id="ask", source=source, name="Ask", by="customer", then=("take",)),
            relay,
            Step(id="4", source=source, name="4", by="crews", process="visit", then=()),
        ),
        escalation=(
            Escalation(id="1", source=source, when="late", after=FOUR_MINUTES, to=("lead",), then=("agent", "police")),
        ),
    )
    assert organization.touchpoints == (
        Touchpoint(
            id="hotline",
            source=source,
            name="Hotline",
            code="T",
            order=1,
            zone="back",
            contact="phone",
            by="police",
            process="repair",
            goal="help",
            standard="fast",
            record="file",
        ),
    )
    assert organization.unmodelled == {}


def test_a_step_may_be_named_by_its_name(organization_of):
    organization = organization_of(
        POSTS + "    processes: [{id: p, name: P, steps: [{name: One, then: Two}, {name: Two}]}]\n"
    )
    assert [(step.id, step.then) for step in organization.processes[0].steps] == [("One", ("Two",)), ("Two", None)]


def test_names_that_nobody_bears_are_found_where_they_stand(unknown):
    assert unknown("""\
organization: {id: o, name: O}
processes:
  - id: p
    name: P
    unit: u
    owner: w
    steps: [{id: a, by: x, answerable: y, then: [z]}, {id: b, process: nowhere}]
    escalation: {to: e, then: [f]}
touchpoints: [{id: t, name: T, by: g, process: q}]
""") == [
        "5:5 unknown-reference no unit is called u",
        "6:5 unknown-reference no post is called w",
        "7:21 unknown-reference no post or unit is called x",
        "7:28 unknown-reference no post is called y",
        "7:50 unknown-reference no step of this process is called z",
        "8:18 unknown-reference no post is called e",
        "8:32 unknown-reference no post is called f",
        "9:32 unknown-reference no post or unit is called g",
        "9:39 unknown-reference no process is called q",
    ]


def test_the_ids_of_steps_are_unique_in_their_process(unknown):
    assert unknown("""\
organization: {id: o, name: O}
processes:
  - {id: p, name: P, steps: [{id: a}, {id: b}, {id: a}]}
  - {id: q, name: Q, steps: [{id: a}, {id: A}]}
""") == [
        "3:49 duplicate-id the id a is given twice; the entry that stands first counts",
        "4:40 id-case-clash the ids A and a differ by upper and lower case only",
    ]
