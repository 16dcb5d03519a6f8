"""The JSON Schema of the format, joined from one file for each concept in the folder `format`.

The files are JSON Schema (draft 2020-12) with a few words of their own, so that each fact stands once:

* `x-list-of: NAME`: one value, or a list of them
* `x-plain: FIELD`: a text may stand for the map that has only this field
* `x-includes`: properties that several concepts share
* `x-free-keys`: a map with keys of the author's choice, and what stands behind each
* `x-either`: groups of keys of which one must be there
* `x-values`: the allowed values with their Chinese synonyms; `x-open-values`: where other values are allowed too
* `x-form`: the pattern of a value, kept beside the function that parses it
* `x-keys`: Chinese names of a property, the first one the usual; `x-misnomers`: wrong names that people try
* `x-expects`: what should stand there, in English and Chinese
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

from orgdesign.model.day import DAY_PATTERN
from orgdesign.model.duration import DURATION_PATTERN
from orgdesign.model.money import MONEY_PATTERN
from orgdesign.model.number import COUNT_PATTERN, INTEGER_PATTERN, NUMBER_PATTERN
from orgdesign.model.percent import PERCENT_PATTERN
from orgdesign.model.truth import TRUTH_PATTERN

Schema = dict[str, Any]

_FOLDER = Path(__file__).parent / "format"
# No ASCII punctuation but _ - and . (not in front), no white space, no Chinese or full-width punctuation. Whether
# what is left are letters and digits is checked in code: no way to say so is read alike by all validators.
_NEVER_IN_AN_ID = (
    "\\u0000-,/:-@\\[-\\^`{-\\u00a0\\u2000-\\u206f\\u3000-\\u3004\\u3008-\\u3020\\uff00-\\uff0f\\uff1a-\\uff20"
    "\\uff3b-\\uff40\\uff5b-\\uff65"
)
_FORMS = {
    "id": f"^[^.{_NEVER_IN_AN_ID}][^{_NEVER_IN_AN_ID}]*$",
    "number": NUMBER_PATTERN,
    "count": COUNT_PATTERN,
    "integer": INTEGER_PATTERN,
    "percent": PERCENT_PATTERN,
    "truth": TRUTH_PATTERN,
    "day": DAY_PATTERN,
    "duration": DURATION_PATTERN,
    "money": MONEY_PATTERN,
}
_NOTES = {
    "title": "Notes · 备注",
    "description": "Anything worth keeping in mind. · 需要记下的任何内容。",
    "x-keys": ["备注", "備註", "附注", "附註", "备忘", "備忘"],
}
_OWN_KEYS = {"^x-": True}


@cache
def format_schema() -> Schema:
    """The whole format, keys in English. Not to be changed by callers: it is read once and shared."""
    concepts = _concepts()
    definitions: Schema = {}
    for name, concept in concepts.items():
        if "x-plain" in concept:
            definitions[name] = _plain_or_fields(name, concept, concepts)
            name = f"{name}-fields"
        if concept.keys() != {"properties"}:
            definitions[name] = _joined(concept, concepts)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "orgdesign · 组织设计",
        "$ref": "#/$defs/design",
        "$defs": definitions,
    }


def _concepts() -> dict[str, Schema]:
    concepts: dict[str, Schema] = {}
    for file in sorted(_FOLDER.glob("*.json")):
        concepts.update(json.loads(file.read_text(encoding="utf-8")))
    return concepts


def _joined(node: Any, concepts: dict[str, Schema]) -> Any:
    """A node of a concept in the words of JSON Schema; our own words stay beside them."""
    if isinstance(node, list):
        return [_joined(part, concepts) for part in node]
    if not isinstance(node, dict):
        return node
    joined = {key: value if key == "x-values" else _joined(value, concepts) for key, value in node.items()}
    if "x-list-of" in node:
        joined |= _one_or_list(node["x-list-of"])
    if "x-form" in node:
        joined["pattern"] = _FORMS[node["x-form"]]
    if "x-values" in node:
        joined["enum"] = list(node["x-values"])
    if "x-open-values" in node:
        joined["not"] = {"enum": [word for words in node["x-open-values"].values() for word in words]}
    if "x-free-keys" in node:
        joined |= {"patternProperties": _OWN_KEYS, "additionalProperties": joined["x-free-keys"]}
        del joined["x-free-keys"]
    if node.get("type") == "object" and "properties" in node:
        joined |= _closed(joined, concepts)
    return joined


def _one_or_list(name: str) -> Schema:
    one = {"$ref": f"#/$defs/{name}"}
    return {"if": {"type": "array"}, "then": {"items": one}, "else": one}


def _closed(joined: Schema, concepts: dict[str, Schema]) -> Schema:
    properties = dict(joined["properties"])
    for name in joined.get("x-includes", ()):
        properties |= _joined(concepts[name]["properties"], concepts)
    properties["notes"] = _NOTES | _one_or_list("text")
    closed: Schema = {"properties": properties, "patternProperties": _OWN_KEYS, "additionalProperties": False}
    if "x-either" in joined:
        closed["allOf"] = [
            {"anyOf": [{"required": [key]} for key in keys], "x-one-of": keys} for keys in joined["x-either"]
        ]
    return closed


def _plain_or_fields(name: str, concept: Schema, concepts: dict[str, Schema]) -> Schema:
    field = concept["properties"][concept["x-plain"]]
    is_text = field.get("$ref") in ("#/$defs/text", "#/$defs/name")
    plain = {"$ref": "#/$defs/plain-text"} if is_text else {"type": ["string", "number", "boolean"]}
    return {
        "title": concept["title"],
        "if": plain,
        "then": field_schema(field),
        "else": {"$ref": f"#/$defs/{name}-fields"},
    }


def field_schema(field: Schema) -> Schema:
    """What stands behind a field, without what is said of the field itself."""
    return {"$ref": field["$ref"]}
