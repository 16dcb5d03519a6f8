"""The schema as something to walk beside data: which names and values are known in each map."""

from dataclasses import field
from functools import cache, cached_property
from typing import Any

from orgdesign.dataclass import dataclass
from orgdesign.loading.schema_source import Schema, format_schema


@dataclass(eq=False)
class Shape:
    """What a place in a design may hold, all its alternatives together.

    `noun` is what a map here is called (`Duty · 职责`). `names` leads from every spelling of a key to
    the English one, `values` from every synonym to the value. `free` stands behind keys of the
    author's choice, `items` behind the places of a list.
    """

    noun: str = ""
    expects: str = ""
    names: dict[str, str] = field(default_factory=dict)
    fields: dict[str, "Shape"] = field(default_factory=dict)
    schemas: dict[str, Schema] = field(default_factory=dict)
    values: dict[str, str] = field(default_factory=dict)
    free: "Shape | None" = None
    items: "Shape | None" = None

    def child(self, step: str | int) -> "Shape | None":
        if isinstance(step, int):
            return self.items
        return self.fields.get(step, self.free)

    @cached_property
    def synonyms(self) -> dict[str, dict[str, str]]:
        """The fields whose values have synonyms, and these."""
        return {key: field.values for key, field in self.fields.items() if field.values}

    @cached_property
    def is_worth_a_visit(self) -> bool:
        """Whether anything below could have another name."""
        parts = (self.free, self.items)
        return bool(self.fields or self.values) or any(part is not None and part.is_worth_a_visit for part in parts)


@cache
def design_shape() -> Shape:
    return _shape_of(format_schema()["$defs"]["design"], {})


def _shape_of(node: Schema, known: dict[str, Shape]) -> Shape:
    """The shape of a node; `known` holds those of definitions met before."""
    shape = Shape()
    if "properties" in node:
        shape.noun, shape.expects = node["title"], node["x-expects"]
        _add_fields(shape, node["properties"], known)
    for values in (node.get("x-values", {}), node.get("x-open-values", {})):
        shape.values |= {synonym: value for value, synonyms in values.items() for synonym in synonyms}
    if isinstance(node.get("additionalProperties"), dict):
        shape.noun, shape.expects = node["title"], node.get("x-expects", "")
        shape.free = _shape_of(node["additionalProperties"], known)
    if "items" in node:
        shape.items = _shape_of(node["items"], known)
    for part in _alternatives(node, known):
        _merge(shape, part)
    return shape


def _add_fields(shape: Shape, properties: Schema, known: dict[str, Shape]) -> None:
    for key, node in properties.items():
        shape.schemas[key] = node
        shape.fields[key] = _shape_of(node, known)
        shape.names |= dict.fromkeys(node.get("x-keys", ()), key)


def _alternatives(node: Schema, known: dict[str, Shape]) -> list[Shape]:
    parts = [node[word] for word in ("then", "else") if word in node]
    parts += [part for word in ("anyOf", "allOf") for part in node.get(word, ())]
    shapes = [_shape_of(part, known) for part in parts]
    if "$ref" in node:
        name = node["$ref"].removeprefix("#/$defs/")
        if name not in known:
            known[name] = _shape_of(format_schema()["$defs"][name], known)
        shapes.append(known[name])
    return shapes


def _merge(shape: Shape, other: Shape) -> None:
    # Of a text in several languages and a map with fields the map gives the name.
    if other.fields or not shape.noun:
        shape.noun, shape.expects = other.noun or shape.noun, other.expects or shape.expects
    shape.names |= other.names
    shape.values |= other.values
    shape.schemas |= other.schemas
    shape.fields |= other.fields
    shape.free = shape.free or other.free
    shape.items = shape.items or other.items


def words_of_format() -> dict[str, str]:
    """The English names and expectations that findings quote from the schema, with their Chinese wording."""
    pairs: dict[str, str] = {}
    for node in _maps_in(format_schema()):
        is_map = "properties" in node or isinstance(node.get("additionalProperties"), dict)
        for word in ("title", "x-expects") if is_map else ("x-expects",):
            if isinstance(node.get(word), str) and " · " in node[word]:
                english, chinese = node[word].split(" · ")
                pairs[english.lower() if word == "title" else english] = chinese
    return pairs


def _maps_in(node: Any) -> list[Any]:
    parts = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return (
        [node, *(found for part in parts for found in _maps_in(part))]
        if isinstance(node, dict)
        else [found for part in parts for found in _maps_in(part)]
    )
