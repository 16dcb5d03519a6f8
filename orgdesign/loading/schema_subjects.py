"""Whom and what a finding of the schema speaks of, in its author's words."""

from typing import Any

from orgdesign.loading.shapes import Shape, design_shape
from orgdesign.loading.source_file import SourceFile
from orgdesign.location import KeyPath
from orgdesign.messages import Message, message

_LONGEST_VALUE = 40
_NAMES = ("title", "name", "matter")


def shape_at(path: KeyPath) -> Shape:
    shape = design_shape()
    for step in path:
        shape = shape.child(step) or Shape()
    return shape


def subject_at(source_file: SourceFile, path: KeyPath) -> Message:
    """The entry that a path leads into, by name and id, and the part of it: `duty of post 主管 (lead)`."""
    owner: Message | None = None
    shape: Shape = design_shape()
    data: Any = source_file.data
    subject = _noun(shape)
    for step in path:
        shape, data = shape.child(step) or Shape(), part_at(data, (step,))
        if isinstance(data, dict) and shape.fields:
            subject = (
                _named(shape, data) if owner is None else message("{part} of {whole}", part=_noun(shape), whole=owner)
            )
            owner = owner or subject
    return subject


def _noun(shape: Shape) -> Message:
    return Message(shape.noun.split(" · ")[0].lower())


def _named(shape: Shape, entry: dict[str, Any]) -> Message:
    id, name = entry.get("id"), next((entry[key] for key in _NAMES if isinstance(entry.get(key), str)), None)
    if isinstance(name, str) and isinstance(id, str) and name != id:
        return message("{kind} {name} ({id})", kind=_noun(shape), name=name, id=id)
    called = id if isinstance(id, str) else name
    return message("{kind} {name}", kind=_noun(shape), name=called) if isinstance(called, str) else _noun(shape)


def field_at(source_file: SourceFile, path: KeyPath) -> Message:
    """The last key of a path, as it was written; the number of the item where it is a list."""
    keys = [index for index, step in enumerate(path) if isinstance(step, str)]
    name = written_key(source_file, path[: keys[-1] + 1])
    if isinstance(path[-1], int):
        return message('item {number} of "{key}"', number=path[-1] + 1, key=name)
    return message('"{key}"', key=name)


def written_key(source_file: SourceFile, path: KeyPath) -> str:
    place = source_file.locate(path)
    text = source_file.lines[place.line - 1][place.column - 1 : place.end_column - 1]
    return text.strip("\"'") or str(path[-1])


def shown(value: Any) -> Message:
    if value is None:
        return message("empty")
    if isinstance(value, dict):
        return message("a map of fields")
    if isinstance(value, list):
        return message("a list")
    text = " ".join(str(value).split())
    return message('"{text}"', text=text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]}…")


def writes_chinese(source_file: SourceFile, path: KeyPath, value: Any) -> bool:
    """Whether the author of a map writes its keys in Chinese."""
    keys = value if isinstance(value, dict) else {}
    return any(not written_key(source_file, (*path, key)).isascii() for key in keys)


def part_at(data: Any, path: KeyPath) -> Any:
    """What stands at a path; nothing where the path leads nowhere."""
    for step in path:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            return None
    return data
