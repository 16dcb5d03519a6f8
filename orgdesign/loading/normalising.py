"""Chinese names become English ones, and keys with nothing behind them go: one walk beside the schema."""

from typing import Any

from orgdesign.findings import Finding
from orgdesign.loading.shapes import Shape, design_shape
from orgdesign.loading.source_file import SourceFile
from orgdesign.loading.stable_path import stable_path
from orgdesign.location import KeyPath

Container = dict[str, Any] | list[Any]
Waiting = list[tuple[Container, Shape, KeyPath]]


def normalise(source_file: SourceFile) -> list[Finding]:
    """Bring the data of a file into the words of the schema. One field under two names is a finding."""
    findings: list[Finding] = []
    waiting: Waiting = [(source_file.data, design_shape(), ())]
    while waiting:
        container, shape, path = waiting.pop()
        if container.__class__ is list:
            _normalise_list(container, shape, path, waiting)
        elif isinstance(container, dict):
            findings += _rename(source_file, container, shape, path)
            _normalise_map(source_file, container, shape, path, waiting)
    return findings


def _rename(source_file: SourceFile, container: dict[str, Any], shape: Shape, path: KeyPath) -> list[Finding]:
    names = {key: shape.names[key] for key in container if key in shape.names}
    if not names:
        return []
    clash = len({names.get(key, key) for key in container}) < len(container)
    return source_file.rename_keys(container, names, stable_path(source_file.data, path) if clash else ())


def _normalise_map(
    source_file: SourceFile, container: dict[str, Any], shape: Shape, path: KeyPath, waiting: Waiting
) -> None:
    empty = []
    for key, value in container.items():
        kind = value.__class__
        if kind is str:
            if key in shape.synonyms:
                container[key] = shape.synonyms[key].get(value, value)
        elif kind is dict or kind is list:
            child = shape.fields.get(key, shape.free)
            if child is not None and child.is_worth_a_visit:
                waiting.append((value, child, (*path, key)))
        elif value is None and key in shape.fields:
            empty.append(key)
    for key in empty:
        source_file.take_out(container, key)


def _normalise_list(container: Any, shape: Shape, path: KeyPath, waiting: Waiting) -> None:
    items = shape.items
    if items is None:
        return
    for index, value in enumerate(container):
        if value.__class__ is str:
            if items.values:
                container[index] = items.values.get(value, value)
        elif value.__class__ is dict or value.__class__ is list:
            waiting.append((value, items, (*path, index)))
