"""The schema compiled: a fast judge for yes or no, and a slow one that can say why."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from orgdesign.loading.schema_source import Schema, format_schema

# Judging a few items one by one would cost more than explaining them.
_MANY = 8


def is_valid(data: Any, name: str = "design") -> bool:
    """Whether data is what a definition of the schema asks for."""
    try:
        return bool(_judge(name)(data))
    except Exception:
        # The judge gives up on what JSON cannot hold, such as half a surrogate pair; the other one does not.
        return not any(True for _ in errors_in(data, name))


def errors_in(data: Any, name: str = "design") -> Iterator[Any]:
    """jsonschema's errors, found one after the other as they are asked for."""
    return _explainer(name).iter_errors(data)  # type: ignore[no-any-return]


def count_faulty(entry: Any, name: str) -> int:
    """How many parts of an entry that is not valid are at fault: items of its lists, or the entry itself."""
    definitions = format_schema()["$defs"]
    fields = definitions.get(f"{name}-fields", definitions[name]).get("properties", {})
    counts = (
        count_faulty(item, part)
        for key, items in (entry.items() if isinstance(entry, dict) else ())
        if isinstance(items, list) and (part := _listed(fields.get(key, {})))
        for item in items
        if not is_valid(item, part)
    )
    return max(sum(counts), 1)


def _listed(field: Schema) -> str | None:
    """The concept whose entries a field lists."""
    reference = field.get("$ref", "").removeprefix("#/$defs/")
    otherwise = format_schema()["$defs"].get(reference, {}).get("else", {})
    return field.get("x-list-of") or otherwise.get("x-list-of")  # type: ignore[no-any-return]


def _schema_of(name: str) -> Schema:
    return format_schema() | {"$ref": f"#/$defs/{name}"}


@cache
def _compiled(name: str) -> Any:
    import jsonschema_rs

    return jsonschema_rs.Draft202012Validator(_schema_of(name))


def _judge(name: str) -> Callable[[Any], bool]:
    return _compiled(name).is_valid  # type: ignore[no-any-return]


@cache
def _explainer(name: str) -> Any:
    from jsonschema import Draft202012Validator
    from jsonschema.validators import extend

    changed = {"items": _faulty_items, "pattern": _whole_pattern}
    return extend(Draft202012Validator, changed)(_schema_of(name))  # type: ignore[no-untyped-call]


def _faulty_items(validator: Any, item_schema: Schema, instance: Any, schema: Schema) -> Iterator[Any]:
    """Errors of a list's items; of long lists only those items are looked at that the fast judge refuses."""
    name = item_schema.get("$ref", "").removeprefix("#/$defs/")
    for index, item in enumerate(instance):
        if not (name and len(instance) > _MANY and is_valid(item, name)):
            yield from validator.descend(item, item_schema, path=index)


@cache
def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\$\Z", r"\\Z", pattern))


def _whole_pattern(validator: Any, pattern: str, instance: Any, schema: Schema) -> Iterator[Any]:
    """As JSON Schema means it: `$` is the end of the text, not the place before its last line break."""
    from jsonschema import ValidationError

    if isinstance(instance, str) and not _whole(pattern).search(instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")
