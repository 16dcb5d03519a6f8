from decimal import Decimal

from orgdesign.analysis.recorded_times import (
    Answerable,
    Figures,
    Record,
    Segment,
    answerable_for,
    compare,
)

DESIGN = """
    organization: {id: o, name: O}
    outside: [{id: police, name: Police}]
    units: [{id: crews, name: Crews, head: chief}, {id: yard, name: Yard}]
    positions:
      - {id: agent, title: Agent, reports_to: chief}
      - {id: chief, title: Chief, unit: crews, reports_to: none}
    processes:
      - id: p
        name: P
        target: 10 min
        cases: [near, far]
        steps:
          - {id: take, name: Take, by: agent, time: 2 min}
          - {id: send, name: Send, by: system, answerable: agent, time: {near: 2 min, far: 4 min}}
          - {id: go, name: Go, by: crews}
          - {id: wait, name: Wait, by: customer}
          - {id: stop, name: Stop, by: police}
          - {id: park, name: Park, by: yard}
"""
MINUTE = Decimal(60)


def run(line: int, case: str | None, *minutes: int) -> Record:
    lengths = {place: one * MINUTE for place, one in enumerate(minutes)}
    return Record(line, lengths, sum(lengths.values(), Decimal(0)), case)


def test_each_step_has_somebody_who_answers_for_it_but_the_customers(organization_of):
    organization = organization_of(DESIGN)
    assert [answerable_for(organization, step) for step in organization.processes[0].steps] == [
        Answerable("agent", "Agent"),
        Answerable("agent", "Agent"),
        Answerable("chief", "Chief", "crews"),
        None,
        Answerable("police", "Police"),
        Answerable("yard", "Yard"),
    ]


def test_times_are_compared_case_by_case(organization_of):
    organization = organization_of(DESIGN)
    records = [
        run(2, "near", 1, 3),
        run(3, "near", 3, 2),
        run(4, "near", 2, 1),
        run(5, "near", 4, 1),
        run(6, None, 3, 4),
    ]
    times = compare(organization, organization.processes[0], records)
    near, without = times.cases
    agent = Answerable("agent", "Agent")
    steps = organization.processes[0].steps
    assert near.segments[:3] == (
        Segment(steps[0], agent, Figures(2 * MINUTE, 4, Decimal(150), 4 * MINUTE, 4 * MINUTE, 5, 2)),
        Segment(steps[1], agent, Figures(2 * MINUTE, 4, Decimal(90), 3 * MINUTE, 3 * MINUTE, 2, 3)),
        Segment(steps[2], Answerable("chief", "Chief", "crews"), None),
    )
    assert near.total == Figures(10 * MINUTE, 4, Decimal(270), 5 * MINUTE, 5 * MINUTE, 3, 4)
    assert (without.case, without.segments[1].figures) == (
        None,
        Figures(4 * MINUTE, 1, 4 * MINUTE, 4 * MINUTE, 4 * MINUTE, 6, 1),
    )
    assert [(one.record.line, one.step.id, int(one.took / 60), one.answers) for one in times.overruns] == [
        (2, "send", 3, agent),
        (3, "take", 3, agent),
        (5, "take", 4, agent),
        (6, "take", 3, agent),
    ]


def test_a_step_without_a_plan_is_measured_but_not_overrun(organization_of):
    organization = organization_of(DESIGN)
    times = compare(organization, organization.processes[0], [run(2, "far", 1, 1, 90)])
    assert times.cases[0].segments[2].figures == Figures(None, 1, 90 * MINUTE, 90 * MINUTE, 90 * MINUTE, 2, None)
    assert times.overruns == ()


def test_the_ninetieth_percentile_is_a_time_that_was_recorded(organization_of):
    organization = organization_of(DESIGN)
    for count, expected in ((1, 1), (9, 9), (10, 9), (11, 10), (100, 90)):
        records = [run(line, "near", line) for line in range(1, count + 1)]
        figures = compare(organization, organization.processes[0], records).cases[0].segments[0].figures
        assert figures is not None
        assert figures.p90 == expected * MINUTE


def test_the_share_kept_is_a_percentage():
    assert Figures(MINUTE, 3, MINUTE, MINUTE, MINUTE, 2, 2).share_kept == Decimal("66.7")
