"""Characters that no font can show: where one is printed, the page has a hole or a box."""

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

from orgdesign.findings import Finding, fingerprint
from orgdesign.loading.schema_subjects import part_at
from orgdesign.loading.source_file import SourceFile
from orgdesign.loading.stable_path import stable_path
from orgdesign.loading_rules import LOADING_RULES
from orgdesign.location import KeyPath
from orgdesign.messages import Message, message
from orgdesign.model.text import named

# Of others' making, of halves of characters, of none; control characters.
_WITHOUT_GLYPH = frozenset({"Co", "Cs", "Cn", "Cc"})
_BREAKS = frozenset("\t\n\r\x85")
# What stands for a character that was lost before the file was written.
_LOST = "\ufffd"
# Rare ideographs are given codes year by year, and fonts are often ahead of the tables consulted here.
_IDEOGRAPHS = range(0x20000, 0x40000)
# Odd characters of ids are found by the schema.
_PASSED_OVER = frozenset({"notes", "id"})
_NAMES = ("title", "name", "matter", "text")


def missing_glyphs(source_files: Iterable[SourceFile]) -> Iterator[Finding]:
    """One finding for each text that has such characters."""
    for source_file in source_files:
        for path, text in _texts(source_file.data, ()):
            if characters := unshowable(text):
                yield _finding(source_file, path, characters)


def unshowable(text: str) -> tuple[str, ...]:
    """The characters of a text that no font can have, each once."""
    if text.isprintable() and _LOST not in text:
        return ()
    return tuple(dict.fromkeys(character for character in text if _has_no_glyph(character)))


def _has_no_glyph(character: str) -> bool:
    if character == _LOST:
        return True
    odd = unicodedata.category(character) in _WITHOUT_GLYPH
    return odd and character not in _BREAKS and ord(character) not in _IDEOGRAPHS


def _texts(value: Any, path: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    """Every text that may be printed, keys of the author's choice included."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _texts(item, (*path, index))
    elif isinstance(value, dict):
        for key, item in value.items():
            if key not in _PASSED_OVER and not key.startswith("x-"):
                yield (*path, key), key
                yield from _texts(item, (*path, key))


def _finding(source_file: SourceFile, path: KeyPath, characters: tuple[str, ...]) -> Finding:
    rule = LOADING_RULES["missing-glyph"]
    codes = tuple(f"U+{ord(character):04X}" for character in characters)
    keys = [step for step in path if isinstance(step, str)]
    return Finding(
        rule=rule.id,
        severity=rule.severity,
        message=message(
            '{entry}: "{field}" has what no font can show: {characters}',
            entry=_entry(source_file.data, path),
            field=keys[-1],
            characters=codes,
        ),
        location=source_file.locate(path),
        hint=Message(rule.hint),
        fingerprint=fingerprint(rule.id, *stable_path(source_file.data, path)),
    )


def _entry(data: Any, path: KeyPath) -> str:
    """The entry of a section that a path leads into, by name and id."""
    entry = part_at(data, path[:2]) if isinstance(data[path[0]], list) else data[path[0]]
    fields = entry if isinstance(entry, dict) else {}
    names = (next(iter(name.values())) if isinstance(name, dict) else name for name in map(fields.get, _NAMES))
    id = str(fields.get("id", path[0]))
    return named(next((str(name) for name in names if name), id), id)
