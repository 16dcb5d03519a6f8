"""The duties of a post or job: a list, or grouped by involvement."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from orgdesign.loading.builder.references import References
from orgdesign.loading.builder.shorthand import read_duty_line
from orgdesign.loading.builder.values import Values, is_localized, items, percent
from orgdesign.location import KeyPath, Source
from orgdesign.model.duty import INVOLVEMENTS, Duty, Involvement


def build_duties(value: Any, source: Source, values: Values, references: References) -> tuple[Duty, ...]:
    """The duties written under `source`'s `duties` field."""
    file, path = source.source_file, source.path
    return tuple(
        [
            build_duty(data, Source(file, path + steps), involvement, values, references)
            for data, steps, involvement in _written_duties(value)
        ]
    )


def _written_duties(value: Any) -> Iterator[tuple[Any, KeyPath, Involvement]]:
    if isinstance(value, dict) and "text" not in value and not is_localized(value):
        for involvement in INVOLVEMENTS:
            for data, steps in items(value.get(involvement), ("duties", involvement)):
                yield data, steps, involvement
        return
    for data, steps in items(value, ("duties",)):
        yield data, steps, "primary"


def build_duty(
    data: Any,
    source: Source,
    involvement: Involvement,
    values: Values,
    references: References,
    routine: bool = False,
) -> Duty:
    if not isinstance(data, dict):
        line = read_duty_line(str(data))
        data = {"text": line.text, "time": line.time, "responsibility": line.responsibility}
    elif is_localized(data):
        data = {"text": data}
    fields = {name: _FIELDS[name](values, value) for name, value in data.items() if name in _FIELDS}
    responsibility = data.get("responsibility")
    if responsibility is not None:
        fields["responsibility"] = references.one("responsibility", responsibility, source, "responsibility")
    return Duty(
        id=data.get("id") or fields["text"],
        source=source,
        involvement=data.get("involvement") or involvement,
        routine=routine,
        **fields,
    )


def _as_written(_: Values, value: Any) -> Any:
    return value


_FIELDS: Mapping[str, Callable[[Values, Any], Any]] = MappingProxyType(
    {
        "text": Values.text,
        "tasks": Values.texts,
        "time": lambda _, value: percent(value),
        "frequency": Values.text,
        "output": Values.text,
        "measure": Values.text,
        "dimension": _as_written,
        "scope": Values.text,
        "action": Values.text,
        "object": Values.text,
    }
)
