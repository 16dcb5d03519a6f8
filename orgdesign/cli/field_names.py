"""What the fields of an example are called in Chinese, for readers who meet their English names there."""

from collections.abc import Iterator
from gettext import GNUTranslations, NullTranslations
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from orgdesign.loading.shapes import Shape


def field_names(examples: str, translations: NullTranslations) -> dict[str, str]:
    """The fields of designs in YAML, in the order they are met, with their names; none where English is spoken."""
    import yaml

    from orgdesign.loading.shapes import design_shape

    language = translations.info().get("language", "") if isinstance(translations, GNUTranslations) else ""
    if not language.startswith("zh"):
        return {}
    try:
        design = yaml.safe_load(examples)
    except yaml.YAMLError:
        return {}
    found: dict[str, str] = {}
    for key, schema in _fields(design, design_shape()):
        if " · " in schema.get("title", ""):
            found.setdefault(key, _written(schema, taiwan=language == "zh_TW"))
    return found


def _fields(data: Any, shape: "Shape | None") -> Iterator[tuple[str, dict[str, Any]]]:
    if shape is None:
        return
    if isinstance(data, list):
        for item in data:
            yield from _fields(item, shape.items)
    elif isinstance(data, dict):
        for key, value in data.items():
            if key in shape.schemas:
                yield key, shape.schemas[key]
            yield from _fields(value, shape.child(key))


def _written(schema: dict[str, Any], *, taiwan: bool) -> str:
    """The Chinese name in a field's title; for Taiwan the same in its own characters, which designs may write too."""
    from orgdesign.text.plain import plain

    name = str(schema["title"]).partition(" · ")[2]
    kindred = (key for key in schema.get("x-keys", ()) if key != name and plain(key) == plain(name))
    return next(kindred, name) if taiwan else name
