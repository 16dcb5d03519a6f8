"""The duties of a post or job: a list, or grouped by involvement."""

from collections.abc import Iterator
from typing import Any

from orgdesign.loading.builder.references import References
from orgdesign.loading.builder.shorthand import read_duty_line
from orgdesign.loading.builder.values import Values, is_localized, items, percent
from orgdesign.location import KeyPath, Source
from orgdesign.model.duty import INVOLVEMENTS, Duty, Involvement


def build_duties(value: Any, source: Source, values: Values, references: References) -> tuple[Duty, ...]:
    """The duties written under `source`'s `duties` field."""
    return tuple(
        build_duty(data, Source(source.source_file, source.path + steps), involvement, values, references)
        for data, steps, involvement in _written_duties(value)
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
    get = data.get
    text = values.text(get("text")) or ""
    responsibility = get("responsibility")
    return Duty(
        id=get("id") or text,
        source=source,
        text=text,
        tasks=values.texts(get("tasks")),
        responsibility=responsibility and references.one("responsibility", responsibility, source, "responsibility"),
        involvement=get("involvement") or involvement,
        time=percent(get("time")),
        frequency=values.text(get("frequency")),
        output=values.text(get("output")),
        measure=values.text(get("measure")),
        dimension=get("dimension"),
        scope=values.text(get("scope")),
        action=values.text(get("action")),
        object=values.text(get("object")),
        routine=routine,
    )
