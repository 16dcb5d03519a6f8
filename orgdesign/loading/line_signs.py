"""U+0085, U+2028, U+2029: libyaml takes them for line breaks, no editor does; other programs leave them in texts."""

from typing import Any

_SIGNS = "\x85\u2028\u2029"
_PRIVATE = range(0xE000, 0xF900)


def without_line_signs(text: str) -> tuple[str, dict[int, str]]:
    """The text with stand-ins of one character each, and the table that turns these back."""
    if not any(sign in text for sign in _SIGNS):
        return text, {}
    free = (chr(code) for code in _PRIVATE if chr(code) not in text)
    stand_ins = dict(zip(_SIGNS, free, strict=False))
    back = {ord(stand_in): sign for sign, stand_in in stand_ins.items()}
    return text.translate({ord(sign): stand_in for sign, stand_in in stand_ins.items()}), back


def put_back(part: Any, table: dict[int, str]) -> None:
    """Turn the stand-ins in keys and texts of a map or a list back, however deep."""
    steps = list(part.items()) if isinstance(part, dict) else list(enumerate(part)) if isinstance(part, list) else []
    if isinstance(part, dict):
        part.clear()
    for step, value in steps:
        put_back(value, table)
        part[step.translate(table) if isinstance(step, str) else step] = (
            value.translate(table) if isinstance(value, str) else value
        )
