"""Finding one's way in a text by index."""

import re

_LINE_END = re.compile(r"[\r\n]|\Z")


def line_start(text: str, index: int) -> int:
    return max(text.rfind("\n", 0, index), text.rfind("\r", 0, index)) + 1


def line_end(text: str, index: int) -> int:
    """Where the line of an index ends, its break excluded."""
    match = _LINE_END.search(text, index)
    return match.start() if match else len(text)


def content_of(text: str, index: int) -> tuple[int, int]:
    """The line of an index without its indentation and trailing blanks."""
    start = line_start(text, index)
    line = text[start : line_end(text, start)]
    return start + len(line) - len(line.lstrip()), start + len(line.rstrip())


def previous_content(text: str, index: int) -> int | None:
    """Where the nearest line above begins that is neither blank nor a comment."""
    above = line_start(text, index) - 1
    while above >= 0:
        start, end = content_of(text, above)
        if start < end and text[start] != "#":
            return start
        above = line_start(text, above) - 1
    return None
