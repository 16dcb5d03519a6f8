"""Every field of a design file, from the schema: English and Chinese names, what it takes, what it means."""

from collections.abc import Iterator
from typing import Any

from docs.wording import Language, table
from orgdesign.loading.schema_source import format_schema

# Of the fields that both have, the first only refers to the second.
ALIKE = {"organization": "unit", "position-defaults": "position", "job": "position"}

# May be written in several languages, as the page says once.
TEXTS = ("text", "name", "plain-text")


def fields_page(language: Language) -> str:
    return "\n\n".join(_parts(language)) + "\n"


def _parts(language: Language) -> Iterator[str]:
    yield "# " + language.choose("Fields of a design file", "设计文件的字段")
    yield language.generated("orgdesign/loading/format")
    yield language.choose(
        "A file holds any of the sections of the first table; several files make one design. Fields may be named in "
        "English or Chinese, and both may be mixed; of several Chinese names the usual one is shown, `orgdesign "
        "schema` knows them all. Fields in bold must be there. Where a list is taken, one value will do. A text is "
        "written once, or once for each language: `{en: …, zh-CN: …}`. Every entry may have `notes`; keys beginning "
        "with `x-` are your own.",
        "第一张表里的各个部分可以写在任何一个文件里，几个文件合成一份设计。字段名写中文、英文都可以，也可以混用；"
        "同一字段有几个中文名的，表里列出最常用的，其余（包括繁体）见 `orgdesign schema`。加粗的字段必填。"
        "可以填列表的地方，也可以只填一个值。文字可以只写一遍，也可以分语言写：`{zh-CN: …, en: …}`。"
        "每个条目都可以写 `notes`（备注）；`x-` 开头的字段由您自己使用，程序不管。",
    )
    for name in _in_order("design", []):
        yield from _section(name, language)


def _in_order(name: str, seen: list[str]) -> list[str]:
    """Names of the maps with fields, as they come up from the top."""
    waiting = [name]
    while waiting:
        name = waiting.pop(0)
        if name not in seen:
            seen.append(name)
            waiting += _references(format_schema()["$defs"][name])
    return [name for name in seen if "properties" in format_schema()["$defs"][name]]


def _references(node: Any) -> list[str]:
    """The definitions a node speaks of, in the order of the file."""
    if isinstance(node, list):
        return [name for part in node for name in _references(part)]
    if not isinstance(node, dict):
        return []
    own = [node["$ref"].removeprefix("#/$defs/")] if "$ref" in node else []
    return own + [name for part in node.values() for name in _references(part)]


def _section(name: str, language: Language) -> Iterator[str]:
    node = format_schema()["$defs"][name]
    yield f'<a id="{name}"></a>\n## {language.half(node["title"])}'
    if "description" in node:
        yield language.half(node["description"])
    alike = ALIKE.get(name)
    known = format_schema()["$defs"][alike]["properties"] if alike else {}
    fields = [key for key, field in _fields(node).items() if known.get(key) != field]
    heads = (("field", "字段"), ("in Chinese", "中文名"), ("takes", "可填"), ("means", "含义"))
    if fields:
        yield table([language.choose(*head) for head in heads], [_row(key, node, language) for key in fields])
    for keys in _either(node):
        yield language.choose("At least one of: ", "至少填一项：") + language.joined([f"`{key}`" for key in keys])
    if alike:
        title = language.half(format_schema()["$defs"][alike]["title"])
        link = f"[{title}](#{alike})"
        others = [f"`{key}`" for key in _fields(node) if key not in fields]
        yield language.choose(f"And as in {link}: ", f"以下字段与{link}相同：") + language.joined(others)


def _fields(node: dict[str, Any]) -> dict[str, Any]:
    return {key: field for key, field in node["properties"].items() if key != "notes"}


def _either(node: dict[str, Any]) -> list[list[str]]:
    """Groups of several fields of which one must be there."""
    return [keys for keys in node.get("x-either", ()) if len(keys) > 1]


def _row(key: str, node: dict[str, Any], language: Language) -> tuple[str, ...]:
    field = node["properties"][key]
    must = key in node.get("required", ()) or [key] in node.get("x-either", ())
    name = f"**`{key}`**" if must else f"`{key}`"
    return name, "".join(field.get("x-keys", ())[:1]), _takes(field, language), language.half(field["description"])


def _takes(field: dict[str, Any], language: Language) -> str:
    if "x-list-of" in field:
        one = _kind(field["x-list-of"], language)
        return language.choose(f"a list of: {one}", f"列表，每项：{one}")
    return _kind(field["$ref"].removeprefix("#/$defs/"), language) if "$ref" in field else _values(field, language)


def _kind(name: str, language: Language) -> str:
    """What a definition takes: its values, a section of this page, its own words, or whatever its parts take."""
    node = format_schema()["$defs"][name]
    if name in TEXTS:
        return language.choose("a text", "文字")
    if "x-values" in node:
        return _values(node, language)
    if "properties" in node:
        return f"[{language.half(node['title'])}](#{name})"
    if "x-expects" in node:
        return language.half(node["x-expects"])
    kinds = dict.fromkeys(_kind(part, language) for part in _references(node))
    return language.choose("; ", "；").join(kinds)


def _values(node: dict[str, Any], language: Language) -> str:
    values = node.get("x-values", {})
    return language.joined([f"`{value}` {words[0]}" if words else f"`{value}`" for value, words in values.items()])
