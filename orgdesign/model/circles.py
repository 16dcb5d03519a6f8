"""Circles among posts: who reports to, or stands in for, somebody who in the end reports to him."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence

from orgdesign.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Edge:
    """A line as written: the field of `report` that names `superior`; no steps where it was not written."""

    report: str
    superior: str
    steps: tuple[str | int, ...]


Edges = Mapping[str, Sequence[Edge]]


def circles(edges: Edges) -> Iterator[tuple[Edge, ...]]:
    """The shortest circle through the first post of each strongly connected group, in the order of `edges`."""
    order = {post: place for place, post in enumerate(edges)}
    circular = [group for group in groups(edges) if _is_circular(group, edges)]
    for group in sorted(circular, key=lambda group: min(order[post] for post in group)):
        yield _shortest_circle(min(group, key=order.__getitem__), group, edges)


def groups(edges: Edges) -> Iterator[set[str]]:
    """Strongly connected groups (Tarjan 1972, without recursion: lines may be thousands of posts long)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    for root in edges:
        work: list[tuple[str, Iterator[Edge]]] = []
        if root not in index:
            work.append(_entered(root, edges, index, low, stack, on_stack))
        while work:
            post, lines = work[-1]
            target = _next_unseen(post, lines, edges, index, low, on_stack)
            if target is not None:
                work.append(_entered(target, edges, index, low, stack, on_stack))
                continue
            work.pop()
            if work:
                above = work[-1][0]
                low[above] = min(low[above], low[post])
            if low[post] == index[post]:
                yield _popped(post, stack, on_stack)


def _entered(
    post: str, edges: Edges, index: dict[str, int], low: dict[str, int], stack: list[str], on_stack: set[str]
) -> tuple[str, Iterator[Edge]]:
    index[post] = low[post] = len(index)
    stack.append(post)
    on_stack.add(post)
    return post, iter(edges[post])


def _next_unseen(
    post: str, lines: Iterable[Edge], edges: Edges, index: dict[str, int], low: dict[str, int], on_stack: set[str]
) -> str | None:
    for line in lines:
        target = line.superior
        if target in edges and target not in index:
            return target
        if target in on_stack:
            low[post] = min(low[post], index[target])
    return None


def _popped(post: str, stack: list[str], on_stack: set[str]) -> set[str]:
    group: set[str] = set()
    while post not in group:
        member = stack.pop()
        on_stack.discard(member)
        group.add(member)
    return group


def _is_circular(group: set[str], edges: Edges) -> bool:
    return len(group) > 1 or any(line.superior == post for post in group for line in edges[post])


def _shortest_circle(start: str, group: set[str], edges: Edges) -> tuple[Edge, ...]:
    arrived: dict[str, Edge] = {}
    queue = deque([start])
    while queue:
        for line in edges[queue.popleft()]:
            if line.superior == start:
                return _route(start, line, arrived)
            if line.superior in group and line.superior not in arrived:
                arrived[line.superior] = line
                queue.append(line.superior)
    raise AssertionError(f"{start} is on no circle")


def _route(start: str, last: Edge, arrived: Mapping[str, Edge]) -> tuple[Edge, ...]:
    route = [last]
    while route[-1].report != start:
        route.append(arrived[route[-1].report])
    return tuple(reversed(route))
