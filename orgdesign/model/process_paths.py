"""The ways through a process: what follows what, from the first step to an end."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cached_property

from orgdesign.dataclass import dataclass
from orgdesign.model.circles import Edge, circles, groups


@dataclass(frozen=True, slots=True)
class Trail:
    """Through whose hands the work goes, from here on, and how often it changes them."""

    hand: str
    handoffs: int = 0
    onward: "Trail | None" = None

    @property
    def hands(self) -> tuple[str, ...]:
        hands, trail = [], self
        while trail.onward is not None:
            hands.append(trail.hand)
            trail = trail.onward
        return (*hands, trail.hand)


class ProcessPaths:
    """Steps are the places in the list of steps, from 0. Every question is answered in linear time.

    A loop is gone through once: a line that leads back to a step already passed is not followed again.
    """

    def __init__(self, steps: Sequence[tuple[str, tuple[str, ...] | None]]) -> None:
        """Each step by its id and the ids named as following: none named means the next one."""
        self._steps = steps
        self._places = {id: place for place, (id, _) in reversed(list(enumerate(steps)))}

    @cached_property
    def following(self) -> tuple[tuple[int, ...], ...]:
        """The steps that follow each step, in the order of the list."""
        return tuple(self._following(place, then) for place, (_, then) in enumerate(self._steps))

    def _following(self, place: int, then: tuple[str, ...] | None) -> tuple[int, ...]:
        if then is None:
            return (place + 1,) if place + 1 < len(self._steps) else ()
        return tuple(sorted({self._places[id] for id in then if id in self._places}))

    @property
    def is_certain(self) -> bool:
        """Whether every step named as following exists."""
        return all(id in self._places for _, then in self._steps for id in then or ())

    @cached_property
    def _walked(self) -> dict[int, tuple[int, ...]]:
        """The steps reached from the first, later ones before earlier; with what follows, ways back left out."""
        walked: dict[int, tuple[int, ...]] = {}
        open_steps: dict[int, list[int]] = {0: []} if self._steps else {}
        path = [(0, iter(self.following[0]))] if self._steps else []
        while path:
            step, lines = path[-1]
            after = next(lines, None)
            if after is None:
                walked[step] = tuple(open_steps.pop(step))
                path.pop()
            elif after not in open_steps:
                open_steps[step].append(after)
                if after not in walked:
                    open_steps[after] = []
                    path.append((after, iter(self.following[after])))
        return walked

    @property
    def reachable(self) -> frozenset[int]:
        return frozenset(self._walked)

    def unreachable_groups(self) -> Iterator[tuple[int, ...]]:
        """Steps that the first step never leads to: each that nothing leads to, with those that only it leads to."""
        lost = [place for place in range(len(self._steps)) if place not in self._walked]
        led_to = {after for place in lost for after in self.following[place] if after != place}
        seen: set[int] = set()
        for start in sorted(lost, key=lambda place: place in led_to):
            if start not in seen:
                yield tuple(sorted(self._reached_from(start, seen)))

    def _reached_from(self, start: int, seen: set[int]) -> list[int]:
        """Steps newly reached from a step that the first does not lead to."""
        seen.add(start)
        reached = [start]
        for place in reached:
            for after in self.following[place]:
                if after not in seen and after not in self._walked:
                    seen.add(after)
                    reached.append(after)
        return reached

    def endless_loops(self) -> Iterator[tuple[int, ...]]:
        """The shortest round of each group of reachable steps that is never left, once entered."""
        edges = {
            str(place): tuple(Edge(str(place), str(after), ()) for after in self.following[place])
            for place in sorted(self._walked)
        }
        endless = {
            member
            for group in groups(edges)
            if all(edge.superior in group for member in group for edge in edges[member])
            for member in group
        }
        for circle in circles(edges):
            if circle[0].report in endless:
                yield tuple(int(edge.report) for edge in circle)

    def longest(self, lengths: Sequence[Decimal]) -> tuple[int, ...]:
        """The way from the first step to an end on which the lengths of steps add up to most; none without an end."""
        best: dict[int, tuple[Decimal, int | None]] = {}
        for step, after in self._walked.items():
            ways = [(best[one][0], -one) for one in after if one in best]
            if ways:
                length, next_step = max(ways)
                best[step] = (length + lengths[step], -next_step)
            elif not self.following[step]:
                best[step] = (lengths[step], None)
        return _way(best)

    def busiest_trail(self, hands: Sequence[str | None]) -> Trail | None:
        """The way to an end on which the work changes hands most often; steps in nobody's hands are passed over."""
        trails: dict[int, tuple[Trail, ...]] = {}
        for step, after in self._walked.items():
            onward = [trail for one in after for trail in trails.get(one, ())]
            hand = hands[step]
            trails[step] = _two_best(onward) if hand is None else (_in_hand(hand, onward),)
        return next(iter(trails.get(0, ())), None)


def _way(best: dict[int, tuple[Decimal, int | None]]) -> tuple[int, ...]:
    way: list[int] = []
    step = 0 if 0 in best else None
    while step is not None:
        way.append(step)
        step = best[step][1]
    return tuple(way)


def _in_hand(hand: str, onward: Sequence[Trail]) -> Trail:
    trails = (trail if trail.hand == hand else Trail(hand, trail.handoffs + 1, trail) for trail in onward)
    return max(trails, key=lambda trail: trail.handoffs, default=Trail(hand))


def _two_best(trails: Sequence[Trail]) -> tuple[Trail, ...]:
    """The best, and the best that begins in another hand: whichever hand comes before, one of them is best."""
    if not trails:
        return ()
    first = max(trails, key=lambda trail: trail.handoffs)
    others = [trail for trail in trails if trail.hand != first.hand]
    return (first, *([max(others, key=lambda trail: trail.handoffs)] if others else []))
