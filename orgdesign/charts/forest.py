"""Who stands below whom on a chart: trees, whatever circles the design has."""

from collections.abc import Iterable, Iterator, Mapping

from orgdesign.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees in the order given. `cut` are lines left out because they close a circle: report → superior."""

    roots: tuple[str, ...]
    below: Mapping[str, tuple[str, ...]]
    cut: Mapping[str, str]

    def walk(self) -> Iterator[tuple[str, str | None]]:
        """Every id with its superior, superiors first, in reading order."""
        stack: list[tuple[str, str | None]] = [(root, None) for root in reversed(self.roots)]
        while stack:
            id, superior = stack.pop()
            yield id, superior
            stack.extend((report, id) for report in reversed(self.below.get(id, ())))


def forest_of(superior: Mapping[str, str | None]) -> Forest:
    """The forest of all ids in the mapping; each circle is cut above its first id and stands after the tops."""
    below: dict[str, list[str]] = {}
    for report, boss in superior.items():
        if boss is not None and boss in superior:
            below.setdefault(boss, []).append(report)
    roots = [id for id, boss in superior.items() if boss not in superior]
    reached = set(_reached(roots, below))
    order = {id: place for place, id in enumerate(superior)}
    cut: dict[str, str] = {}
    for id in superior:
        if id not in reached:
            first = min(_circle_above(id, superior), key=order.__getitem__)
            cut[first] = boss = str(superior[first])
            below[boss].remove(first)
            roots.append(first)
            reached.update(_reached([first], below))
    return Forest(tuple(roots), {id: tuple(reports) for id, reports in below.items()}, cut)


def _reached(roots: Iterable[str], below: Mapping[str, Iterable[str]]) -> Iterator[str]:
    stack = list(roots)
    while stack:
        id = stack.pop()
        yield id
        stack.extend(below.get(id, ()))


def _circle_above(id: str, superior: Mapping[str, str | None]) -> list[str]:
    seen: dict[str, int] = {}
    boss: str = id
    while boss not in seen:
        seen[boss] = len(seen)
        boss = str(superior[boss])
    return list(seen)[seen[boss] :]
