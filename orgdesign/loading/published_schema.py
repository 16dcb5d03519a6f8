"""The schema for editors: Chinese names and values are allowed too, and so is a field left empty for later."""

from typing import Any

from orgdesign.loading.schema_source import Schema, format_schema


def published_schema() -> Schema:
    """The format as plain JSON Schema (draft 2020-12), without words of our own. A copy: callers may change it."""
    source = format_schema()
    definitions = {name: _published(node, f"#/$defs/{name}", {}) for name, node in source["$defs"].items()}
    return {key: value for key, value in source.items() if key != "$defs"} | {"$defs": definitions}


def _published(node: Any, pointer: str, fields: Schema) -> Any:
    """A node at `pointer`; `fields` are the properties of the map around it, whose names `required` speaks of."""
    if isinstance(node, list):
        return [_published(part, f"{pointer}/{index}", fields) for index, part in enumerate(node)]
    if not isinstance(node, dict):
        return node
    fields = _fields_meant(node) or fields
    public = {
        key: _published(value, f"{pointer}/{key}", fields)
        for key, value in node.items()
        if not key.startswith("x-") and key not in ("properties", "required", "patternProperties")
    }
    if "patternProperties" in node:
        public["patternProperties"] = node["patternProperties"]
    if "properties" in node:
        public["properties"] = _properties(node, f"{pointer}/properties")
    if "required" in node:
        public["allOf"] = [*public.get("allOf", ()), *(_one_of_names(key, fields) for key in node["required"])]
    return _with_synonyms(_with_advice(public, node), node)


def _fields_meant(node: Schema) -> Schema:
    """The properties that `required` in a node speaks of: its own, or those of the map its condition leads to."""
    reference = node.get("then", {}).get("$ref", "") if "if" in node else ""
    meant = format_schema()["$defs"].get(reference.removeprefix("#/$defs/"), node)
    return meant.get("properties", {})  # type: ignore[no-any-return]


def _properties(node: Schema, pointer: str) -> Schema:
    properties: Schema = {}
    for key, field in node["properties"].items():
        properties[key] = _published(field, f"{pointer}/{key}", {})
        if key not in node.get("required", ()):
            properties[key] = _or_nothing(properties[key])
        properties |= {name: {"$ref": f"{pointer}/{key}"} for name in field.get("x-keys", ())}
    return properties


def _or_nothing(field: Schema) -> Schema:
    said = {key: field[key] for key in ("title", "description") if key in field}
    rest = {key: value for key, value in field.items() if key not in said}
    return said | {"anyOf": [rest, {"type": "null"}]}


def _one_of_names(key: str, fields: Schema) -> Schema:
    names = (key, *fields.get(key, {}).get("x-keys", ()))
    return {"anyOf": [{"required": [name]} for name in names]}


def _with_synonyms(public: Schema, node: Schema) -> Schema:
    values = node.get("x-values") or node.get("x-open-values")
    if not values:
        return public
    words = [word for synonyms in values.values() for word in synonyms]
    if "x-values" in node:
        return public | {"enum": [*public["enum"], *words]}
    return {"anyOf": [public, {"enum": [*values, *words]}]}


def _with_advice(public: Schema, node: Schema) -> Schema:
    """What should stand here, in the words that the editors which read YAML show."""
    if "x-expects" in node:
        public["errorMessage"] = node["x-expects"]
    if "x-expects" in node and "pattern" in node:
        public["patternErrorMessage"] = node["x-expects"]
    return public
