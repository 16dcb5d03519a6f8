"""An imported design as the files of the format."""

from collections.abc import Iterable, Mapping

from orgdesign.dataclass import dataclass
from orgdesign.exchange import yaml_text
from orgdesign.exchange.listed_units import ListedUnit

# Of known form; everything else is a text.
_BARE_FIELDS = ("headcount", "order")
_BARE_VALUES = {"reports_to": "none"}


@dataclass(frozen=True, slots=True)
class WrittenPost:
    """The fields of one post in the order they are written; several superiors are a tuple."""

    id: str
    fields: Mapping[str, str | tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Holder:
    """A person and the one post held; `fte` as a share such as `60%`."""

    id: str
    name: str
    position: str
    fte: str = ""


def organization_text(id: str, name: str, locale: str, grades: Iterable[tuple[str, str]]) -> str:
    lines = ["organization:\n", yaml_text.field("id", id, 2), yaml_text.field("name", name, 2)]
    lines.append(yaml_text.field("locale", locale, 2))
    entries = [f"  - id: {yaml_text.scalar(id)}\n" + yaml_text.field("name", name, 4) for id, name in grades]
    if entries:
        lines += ["\ngrades:\n", *entries]
    return "".join(lines)


def units_text(units: Iterable[ListedUnit]) -> str:
    return _section("units", (_unit_text(unit) for unit in units))


def positions_text(posts: Iterable[WrittenPost]) -> str:
    return _section("positions", (_post_text(post) for post in posts))


def people_text(holders: Iterable[Holder]) -> str:
    return _section("people", (_holder_text(holder) for holder in holders))


def _section(name: str, entries: Iterable[str]) -> str:
    written = "".join(entries)
    return f"{name}:\n{written}" if written else f"{name}: []\n"


def _unit_text(unit: ListedUnit) -> str:
    parent = yaml_text.field("parent", unit.parent, 4) if unit.parent else ""
    return f"  - id: {yaml_text.scalar(unit.id)}\n" + yaml_text.field("name", unit.name, 4) + parent


def _post_text(post: WrittenPost) -> str:
    fields = (_field_text(name, value) for name, value in post.fields.items() if value)
    return f"  - id: {yaml_text.scalar(post.id)}\n" + "".join(fields)


def _field_text(name: str, value: str | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        return f"    {name}: [{', '.join(yaml_text.scalar(one) for one in value)}]\n"
    if name in _BARE_FIELDS or _BARE_VALUES.get(name) == value:
        return f"    {name}: {value}\n"
    return yaml_text.field(name, value, 4)


def _holder_text(holder: Holder) -> str:
    fte = f", fte: {holder.fte}" if holder.fte else ""
    return (
        f"  - id: {yaml_text.scalar(holder.id)}\n"
        + yaml_text.field("name", holder.name, 4)
        + f"    holds: [{{position: {yaml_text.scalar(holder.position)}{fte}}}]\n"
    )
