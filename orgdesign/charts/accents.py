"""Which boxes share an accent: those of one branch of the units."""

from collections.abc import Iterable

from orgdesign.model import Organization


def accent_groups(organization: Organization, shown: Iterable[str]) -> dict[str, int]:
    """A number from 1 for each unit of the posts shown, by the first level of units that tells them apart.

    Units above that level have none. Where everything is one branch, nothing has an accent.
    """
    posts = organization.positions_by_id
    units = dict.fromkeys(posts[id].unit for id in shown if id in posts)
    paths = {unit: tuple(above.id for above in organization.path_to(unit)) for unit in units}
    level = _first_level_that_differs(paths.values())
    branches = sorted({path[level] for path in paths.values() if len(path) > level}, key=_order_of(organization))
    numbers = {branch: number for number, branch in enumerate(branches, start=1)}
    return {unit: numbers[path[level]] for unit, path in paths.items() if len(path) > level}


def _first_level_that_differs(paths: Iterable[tuple[str, ...]]) -> int:
    paths = list(paths)
    deepest = max(map(len, paths), default=0)
    return next(
        (level for level in range(deepest) if len({path[level] for path in paths if len(path) > level}) > 1), deepest
    )


def _order_of(organization: Organization):  # type: ignore[no-untyped-def]
    places = {unit.id: place for place, unit in enumerate(organization.units)}
    return places.__getitem__
