"""How many cells of a terminal a text takes: wide characters take two, combining ones none."""

import unicodedata


def cells(text: str) -> int:
    return len(text) if text.isascii() else sum(map(cells_of_character, text))


def cells_of_character(character: str) -> int:
    if character.isascii():
        return 1
    if unicodedata.category(character) in ("Cf", "Me", "Mn"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def padded(text: str, width: int) -> str:
    """The text followed by as many spaces as fill the width."""
    return text + " " * (width - cells(text))
