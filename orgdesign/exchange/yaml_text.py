"""Texts as YAML that any reader gives back exactly, quoted no more than need be."""

import re

# Begins with a letter, and holds nothing that means something to YAML or to a reader of full-width punctuation.
_PLAIN = re.compile(r"[^\W\d_](?:[\w .,'’()（）/+、·&-]*[\w.)）])?")
_WORDS = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null", "none", "nan", "inf"))
# YAML's printable characters without the line ends and marks that editors and readers treat unlike.
_PRINTABLE = re.compile("[\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]*")
_ESCAPED = re.compile('[\\\\"]|[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]')
_ESCAPES = {"\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\"}


def scalar(text: str) -> str:
    """A text in one line of a block: plain where that is safe, else quoted."""
    if _PLAIN.fullmatch(text) and text.casefold() not in _WORDS:
        return text
    if _PRINTABLE.fullmatch(text) and ("'" not in text or '"' in text):
        return "'" + text.replace("'", "''") + "'"
    return '"' + _ESCAPED.sub(_escaped, text) + '"'


def field(name: str, text: str, indent: int) -> str:
    """`name: text` and a line end; a text of several lines as a block below, where it can be."""
    margin = " " * indent
    lines = text.split("\n")
    if len(lines) > 1 and lines[0].strip() and lines[-1].strip() and _fits_a_block(lines):
        block = "\n".join(f"{margin}  {line}" if line else "" for line in lines)
        return f"{margin}{scalar(name)}: |-\n{block}\n"
    return f"{margin}{scalar(name)}: {scalar(text)}\n"


def _fits_a_block(lines: list[str]) -> bool:
    return not lines[0].startswith(" ") and all(_PRINTABLE.fullmatch(line) for line in lines)


def _escaped(match: re.Match[str]) -> str:
    character = match[0]
    code = ord(character)
    return _ESCAPES.get(character) or (f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}")
