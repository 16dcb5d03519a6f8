"""Names of fields that could have been meant by one that does not exist."""

from functools import lru_cache

from orgdesign.loading.schema_source import format_schema
from orgdesign.loading.shapes import Shape
from orgdesign.messages import Message
from orgdesign.nearest import like_sounding, nearest

# How alike two names must be: of two Chinese characters one is enough.
_ALIKE, _ALIKE_IN_CHINESE, _NEARLY_THE_SAME = 0.6, 0.49, 0.8
_FEW_PLACES = 3


@lru_cache(maxsize=1024)
def meant_by(key: str, shape: Shape) -> tuple[str | None, tuple[Message, ...]]:
    """The field of a map that an unknown key was meant to be; or else the maps that have such a field."""
    candidates = list(shape.fields) if key.isascii() else list(shape.names)
    meant = _misnamed(key, shape) or nearest(key, candidates, _NEARLY_THE_SAME)
    places = () if meant else _places_of(key)
    if places:
        return None, places if len(places) <= _FEW_PLACES else ()
    return meant or like_sounding(key, candidates) or nearest(key, candidates, how_alike(key)), ()


def how_alike(word: str) -> float:
    return _ALIKE if word.isascii() else _ALIKE_IN_CHINESE


def _misnamed(key: str, shape: Shape) -> str | None:
    wrong = (name for name, field in shape.schemas.items() if key in field.get("x-misnomers", ()))
    return next(wrong, None)


def _places_of(key: str) -> tuple[Message, ...]:
    """What else a name is a field of."""
    found: dict[str, Message] = {}
    for definition in format_schema()["$defs"].values():
        for name, field in definition.get("properties", {}).items():
            if "title" in definition and (key == name or key in field.get("x-keys", ())):
                noun = definition["title"].split(" · ")[0].lower()
                found[noun] = Message(noun)
    return tuple(found.values())


def field_names(key: str, shape: Shape) -> tuple[str, ...]:
    return tuple(name_in(name, shape, not key.isascii()) for name in shape.fields if name != "notes")


def name_in(key: str, shape: Shape, chinese: bool) -> str:
    names = shape.schemas.get(key, {}).get("x-keys")
    return names[0] if chinese and names else key
