"""Processes and the places where customers meet them."""

from collections import Counter
from typing import Any

from orgdesign.loading.builder.entries import Entry
from orgdesign.loading.builder.names import Names
from orgdesign.loading.builder.particulars import Particulars
from orgdesign.loading.builder.references import References, UnknownReference
from orgdesign.loading.builder.values import duration, integer, items, truth
from orgdesign.location import Source
from orgdesign.model.duration import Duration
from orgdesign.model.process import CUSTOMER, SYSTEM, Escalation, Process, Step
from orgdesign.model.touchpoint import Touchpoint


def build_process(entry: Entry, particulars: Particulars) -> Process:
    get, source = entry.data.get, entry.source
    references, values = particulars.references, particulars.values
    return Process(
        id=entry.id,
        source=source,
        name=values.text(get("name")) or entry.id,
        code=get("code"),
        order=integer(get("order")),
        unit=references.one("unit", get("unit"), source, "unit"),
        owner=references.one("position", get("owner"), source, "owner"),
        customer=values.text(get("customer")),
        value=values.text(get("value")),
        inputs=values.texts(get("inputs")),
        outputs=values.texts(get("outputs")),
        rank=get("rank"),
        type=get("flow"),
        variety=get("variety"),
        object=get("object"),
        participation=get("participation"),
        target=duration(get("target")),
        measure=values.text(get("measure")),
        declared_cases=values.texts(get("cases")),
        steps=_steps(get("steps"), source, particulars),
        escalation=_escalation(get("escalation"), source, particulars),
    )


def _steps(value: Any, source: Source, particulars: Particulars) -> tuple[Step, ...]:
    written = [(data, source.child(*path)) for data, path in items(value, ("steps",)) if isinstance(data, dict)]
    ids = _step_ids([data for data, _ in written], particulars)
    names = Names(Entry({**data, "id": id}, at) for id, (data, at) in zip(ids, written, strict=True))
    return tuple(_step(id, data, at, names, particulars) for id, (data, at) in zip(ids, written, strict=True))


def _step_ids(written: list[dict[str, Any]], particulars: Particulars) -> list[str]:
    """Steps go by their ids, else by their names, with a number where several have one name; else by numbers alone."""
    names = [
        str(data.get("id") or particulars.values.text(data.get("name")) or number)
        for number, data in enumerate(written, 1)
    ]
    bearers = Counter(names)
    return [
        name if data.get("id") or bearers[name] == 1 else f"{name} ({number})"
        for number, (name, data) in enumerate(zip(names, written, strict=True), 1)
    ]


def _step(id: str, data: dict[str, Any], source: Source, names: Names, particulars: Particulars) -> Step:
    get, references, text = data.get, particulars.references, particulars.values.text
    time = get("time")
    by_case = time if isinstance(time, dict) else {}
    part = get("process")
    return Step(
        id=id,
        source=source,
        name=text(get("name")) or id,
        by=actor(get("by"), source, references),
        answerable=references.one("position", get("answerable"), source, "answerable"),
        time=None if by_case else duration(time),
        times=tuple((case, _time(length)) for case, length in by_case.items() if length is not None),
        measure=text(get("measure")),
        adds_value=None if get("adds_value") is None else truth(get("adds_value")),
        control=truth(get("control")),
        zone=get("zone"),
        contact=get("contact"),
        process=None if part is None else references.if_known(("process",), str(part)),
        when=text(get("when")),
        then=_then(data, source, names, references),
    )


def _time(text: str) -> Duration:
    return Duration.parse(text)


def _then(data: dict[str, Any], source: Source, names: Names, references: References) -> tuple[str, ...] | None:
    """The ids of the steps that follow; the name itself where no step bears it."""
    if data.get("then") is None:
        return None
    following = []
    for name, path in items(data["then"], ("then",)):
        meant = names.resolve(str(name))
        if meant is None:
            bearers = tuple(sorted(names.bearers_of(str(name))))
            references.remember(UnknownReference("step", str(name), source.child(*path), bearers, tuple(names)))
        following.append(meant or str(name))
    return tuple(following)


def _escalation(value: Any, source: Source, particulars: Particulars) -> tuple[Escalation, ...]:
    built = []
    for number, (data, path) in enumerate(items(value, ("escalation",)), 1):
        if isinstance(data, dict):
            at, several = source.child(*path), particulars.references.several
            built.append(
                Escalation(
                    id=str(number),
                    source=at,
                    when=particulars.values.text(data.get("when")),
                    after=duration(data.get("after")),
                    to=several("position", data.get("to"), at, "to"),
                    then=several("position", data.get("then"), at, "then"),
                )
            )
    return tuple(built)


def build_touchpoint(entry: Entry, particulars: Particulars) -> Touchpoint:
    get, source = entry.data.get, entry.source
    references, text = particulars.references, particulars.values.text
    return Touchpoint(
        id=entry.id,
        source=source,
        name=text(get("name")) or entry.id,
        code=get("code"),
        order=integer(get("order")),
        zone=get("zone"),
        contact=get("contact"),
        by=actor(get("by"), source, references),
        process=references.one("process", get("process"), source, "process"),
        goal=text(get("goal")),
        standard=text(get("standard")),
        record=text(get("record")),
    )


def actor(value: Any, source: Source, references: References) -> str | None:
    """Who does something: a post, unit or outside party by id, or the words for the customer or a system."""
    if value is None or value in (CUSTOMER, SYSTEM):
        return value  # type: ignore[no-any-return]
    return references.post_or_unit(value, source, "by")
