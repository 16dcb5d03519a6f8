"""How many agents calls need: the queue M/M/n of Erlang, in which callers wait and nobody hangs up.

A. K. Erlang, "Solution of some problems in the theory of probabilities of significance in automatic
telephone exchanges", 1917; notation of R. B. Cooper, Introduction to Queueing Theory, 2nd ed., 1981, ch. 3.
Shares are numbers from 0 to 1; the offered load is in erlangs: calls per second × seconds each takes.
"""

from math import ceil, exp, floor

from orgdesign.dataclass import dataclass

HALF_HOUR = 1800
# A load no company has: here waiting is lost in rounding, and the occupancy alone tells how many are needed.
_BOUNDLESS = 1e9


@dataclass(frozen=True, slots=True)
class Demand:
    """What calls in, and what is promised: a share of calls is answered within some seconds."""

    calls_per_half_hour: float
    handle_seconds: float
    answer_seconds: float
    service_level: float
    max_occupancy: float = 1.0

    @property
    def load(self) -> float:
        return self.calls_per_half_hour * self.handle_seconds / HALF_HOUR


@dataclass(frozen=True, slots=True)
class Staffing:
    """A number of agents at the phones, and how it does."""

    agents: int
    service_level: float
    occupancy: float
    wait_probability: float


def least_staffing(demand: Demand) -> Staffing:
    """The fewest agents who keep the promise and are no busier than the limit.

    Steps on from the occupancy's limit, by Erlang's recursion B(n) = a·B(n−1) / (n + a·B(n−1)), in which
    nothing can overflow or cancel. A service level of 1 is met as nearly as numbers of 53 bits tell.
    """
    load = demand.load
    if load <= 0:
        return Staffing(0, 1.0, 0.0, 0.0)
    agents = max(_whole(load / min(demand.max_occupancy, 1.0)), floor(load) + 1)
    if load > _BOUNDLESS:
        return Staffing(agents, 1.0, load / agents, 0.0)
    blocking = blocking_probability(agents, load)
    while (staffing := _staffing(agents, blocking, demand)).service_level < min(demand.service_level, 1.0):
        agents += 1
        blocking = load * blocking / (agents + load * blocking)
    return staffing


def staffing_with(agents: int, demand: Demand) -> Staffing:
    """How a given number of agents does; with no more agents than erlangs every caller waits without end."""
    load = demand.load
    if load <= 0:
        return Staffing(agents, 1.0, 0.0, 0.0)
    if agents <= load:
        return Staffing(agents, 0.0, 1.0, 1.0)
    return _staffing(agents, blocking_probability(agents, load), demand)


def blocking_probability(agents: int, load: float) -> float:
    """Erlang B: the share of calls that find all agents busy where nobody waits.

    1 / B(n, a) = Σ n·(n−1)…(n−k+1) / aᵏ over k = 0…n. Terms are added while they matter: some √a of them.
    """
    inverse = term = 1.0
    for busy in range(agents, 0, -1):
        term *= busy / load
        inverse += term
        if term < inverse * 1e-18 or inverse > 1e300:
            break
    return 1 / inverse


def wait_probability(agents: int, load: float) -> float:
    """Erlang C: the share of callers who wait at all."""
    return 1.0 if agents <= load else _waiting(agents, blocking_probability(agents, load), load)


def _whole(agents: float) -> int:
    """Rounded up, but for what is only the rounding of a division: 8.5 ÷ 0.85 are ten."""
    return ceil(agents * (1 - 1e-12))


def _waiting(agents: int, blocking: float, load: float) -> float:
    return agents * blocking / (agents - load * (1 - blocking))


def _staffing(agents: int, blocking: float, demand: Demand) -> Staffing:
    load = demand.load
    waiting = _waiting(agents, blocking, load)
    patience = demand.answer_seconds / demand.handle_seconds
    return Staffing(agents, 1 - waiting * exp(-(agents - load) * patience), load / agents, waiting)
