"""What a post needs in each shift, from what the design says."""

from decimal import Decimal

from orgdesign.analysis.staffing import Promise, needs_of, places_of, shifts_not_worked
from orgdesign.model.headcount import Headcount

VECTOR = (
    "handle_time: 180 s, answer_within: 20 s, service_level: 80%, max_occupancy: 85%, shrinkage: 30%"  # by half hour
)


USUAL = Promise()


def needs(organization, promise=USUAL):
    return [
        (need.shift, need.staffing.agents, need.rostered)
        for need in needs_of(organization, organization.positions[0], promise)
    ]


def test_the_vector_needs_twenty_people(organization_of):
    organization = organization_of(
        f"""
        organization: {{id: o, name: O}}
        positions: [{{id: agent, title: Agent}}]
        workload: [{{id: w, position: agent, calls_per_half_hour: 100, {VECTOR}}}]
        """
    )
    assert needs(organization) == [(None, 14, 20)]


def test_each_shift_has_its_own_need_and_a_shift_not_worked_has_none(organization_of):
    organization = organization_of(
        f"""
        organization: {{id: o, name: O}}
        positions: [{{id: agent, title: Agent, shifts: [Early, Late]}}]
        workload: [{{id: w, position: agent, by_shift: {{early: 100, Late: 10, Night: 5, Noon: 0}}, {VECTOR}}}]
        """
    )
    assert needs(organization) == [("early", 14, 20), ("Late", 3, 5), ("Noon", 0, 0)]
    assert shifts_not_worked(organization.workloads[0], organization.positions[0]) == ("Night",)


def test_a_silent_workload_takes_the_usual_promise(organization_of):
    organization = organization_of(
        """
        organization: {id: o, name: O}
        positions: [{id: agent, title: Agent}]
        workload: [{id: w, position: agent, calls_per_half_hour: 100, handle_time: 3 min}]
        """
    )
    assert needs(organization) == [(None, 14, 20)]
    assert needs(organization, Promise(shrinkage=Decimal(0))) == [(None, 14, 14)]


def test_a_workload_that_does_not_say_enough_needs_nobody(organization_of):
    organization = organization_of(
        """
        organization: {id: o, name: O}
        positions: [{id: agent, title: Agent}]
        workload:
          - {id: a, position: agent, calls_per_half_hour: 100}
          - {id: b, position: agent, handle_time: 180 s}
          - {id: c, position: agent, calls_per_half_hour: 100, handle_time: 3 months}
          - {id: d, position: agent, calls_per_half_hour: 100, handle_time: 180 s, shrinkage: 100%}
        """
    )
    assert needs(organization) == []


def test_frozen_places_are_no_hands():
    assert places_of(Headcount(approved=Decimal(36), frozen=Decimal(3))) == 33
    assert places_of(Headcount(approved=Decimal(1), frozen=Decimal(3))) == 0
