"""A path that stays the same when entries move: items go by their ids."""

from typing import Any

from orgdesign.location import KeyPath


def stable_path(data: Any, path: KeyPath) -> tuple[str, ...]:
    """Keys as they are, indexes as the id of the item where it has one, else as `#`."""
    steps: list[str] = []
    for step in path:
        data = _child(data, step)
        steps.append(step if isinstance(step, str) else _id_of(data))
    return tuple(steps)


def _child(data: Any, step: str | int) -> Any:
    try:
        return data[step]
    except (KeyError, IndexError, TypeError):
        return None


def _id_of(item: Any) -> str:
    return str(item["id"]) if isinstance(item, dict) and item.get("id") else "#"
