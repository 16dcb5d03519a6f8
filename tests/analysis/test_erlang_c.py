"""Erlang's formula against published figures, and against what must hold whatever the figures."""

from fractions import Fraction
from math import factorial, isclose
from random import Random
from time import perf_counter

import pytest

from orgdesign.analysis.erlang_c import (
    Demand,
    Staffing,
    blocking_probability,
    least_staffing,
    staffing_with,
    wait_probability,
)

VECTOR = Demand(calls_per_half_hour=100, handle_seconds=180, answer_seconds=20, service_level=0.8, max_occupancy=0.85)


def rounded(staffing: Staffing) -> tuple[object, ...]:
    return (
        staffing.agents,
        round(staffing.service_level, 8),
        round(staffing.occupancy, 8),
        round(staffing.wait_probability, 8),
    )


def demands(seed: int, count: int = 200) -> list[Demand]:
    random = Random(seed)
    return [
        Demand(
            random.uniform(0.1, 2000),
            random.uniform(5, 900),
            random.uniform(0, 120),
            random.uniform(0.5, 0.99),
            random.uniform(0.6, 1),
        )
        for _ in range(count)
    ]


def exact_waiting(agents: int, load: Fraction) -> Fraction:
    """The formula as it is printed, in fractions."""
    last = load**agents / factorial(agents) * agents / (agents - load)
    return last / (sum(load**busy / factorial(busy) for busy in range(agents)) + last)


def test_meets_the_published_vector():
    # The service level follows from the other figures: 1 − 0.17413193 · exp(−4 · 20 / 180), in 40 digits too.
    assert rounded(least_staffing(VECTOR)) == (14, 0.88835002, 0.71428571, 0.17413193)
    assert rounded(staffing_with(14, VECTOR)) == (14, 0.88835002, 0.71428571, 0.17413193)


@pytest.mark.parametrize(("agents", "load"), [(1, "0.5"), (2, "0.1"), (14, "10"), (40, "39.9"), (120, "100.5")])
def test_is_the_printed_formula(agents, load):
    assert isclose(wait_probability(agents, float(load)), exact_waiting(agents, Fraction(load)), rel_tol=1e-12)


def test_one_agent_makes_callers_wait_as_often_as_the_agent_is_busy():
    assert isclose(wait_probability(1, 0.3), 0.3)


@pytest.mark.parametrize("demand", demands(1))
def test_the_staffing_found_suffices_and_one_fewer_does_not(demand):
    found = least_staffing(demand)
    assert found.service_level >= demand.service_level
    assert found.occupancy <= demand.max_occupancy * (1 + 1e-9)
    fewer = staffing_with(found.agents - 1, demand)
    assert fewer.service_level < demand.service_level or fewer.occupancy > demand.max_occupancy


@pytest.mark.parametrize("demand", demands(2, count=60))
def test_more_agents_never_serve_worse(demand):
    agents = least_staffing(demand).agents
    levels = [staffing_with(count, demand) for count in range(max(agents - 5, 1), agents + 20)]
    assert [one.service_level for one in levels] == sorted(one.service_level for one in levels)
    waits = [one.wait_probability for one in levels]
    assert waits == sorted(waits, reverse=True)
    assert all(0 <= share <= 1 for one in levels for share in (one.service_level, one.occupancy, one.wait_probability))


def test_one_large_group_needs_fewer_than_two_small_ones():
    half = Demand(500, 180, 20, 0.8)
    whole = Demand(1000, 180, 20, 0.8)
    assert least_staffing(whole).agents < 2 * least_staffing(half).agents


@pytest.mark.parametrize("load", [5_000, 50_000, 5_000_000])
def test_stays_true_and_quick_for_thousands_of_agents(load):
    began = perf_counter()
    found = least_staffing(Demand(load * 10, 180, 20, 0.8))
    assert perf_counter() - began < 2
    assert load < found.agents < load + 5 * load**0.5
    assert 0.8 <= found.service_level < 0.9


def test_the_sum_and_the_recursion_agree():
    for load in (0.2, 7.5, 480.0, 4000.0):
        blocking = 1.0
        for agents in range(1, int(load * 1.2) + 10):
            blocking = load * blocking / (agents + load * blocking)
        assert isclose(blocking_probability(agents, load), blocking, rel_tol=1e-9)


@pytest.mark.parametrize(
    ("demand", "agents"),
    [
        (Demand(0, 180, 20, 0.8), 0),
        (Demand(100, 0, 20, 0.8), 0),
        (Demand(1e-9, 180, 20, 0.8), 1),
        (Demand(85, 180, 600, 0.1, 0.85), 10),
    ],
)
def test_bears_the_ends_of_the_scale(demand, agents):
    assert least_staffing(demand).agents == agents


def test_a_load_beyond_all_measure_is_staffed_by_occupancy():
    found = least_staffing(Demand(1e15, 1e9, 20, 0.8, 0.5))
    assert (round(found.occupancy, 9), found.service_level) == (0.5, 1.0)


def test_a_promise_to_answer_every_call_is_met_as_nearly_as_numbers_tell():
    assert least_staffing(Demand(100, 180, 0, 1.0)).service_level == 1.0


def test_with_fewer_agents_than_erlangs_the_queue_has_no_end():
    assert staffing_with(10, VECTOR) == Staffing(10, 0.0, 1.0, 1.0)
    assert wait_probability(9, 10.0) == 1.0
