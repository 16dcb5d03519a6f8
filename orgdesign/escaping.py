"""Texts made harmless for the languages they are printed in."""

import re

from markupsafe import Markup

# Always special to Markdown as GitHub and GitLab read it: emphasis, code, links, cells, strike-through, formulas.
_MARKDOWN = re.compile(r"[\\`*_\[\]|~$]")
# Special only where a line begins: headings, lists, underlined headings.
_MARKDOWN_START = re.compile(r"^\s*(?:([#+=-])|(\d{1,9})([.)]))(?=\s|[#=-]|$)", re.MULTILINE)
_INDENT = re.compile(r"^[ \t]+", re.MULTILINE)
_ENTITY = re.compile(r"&(?=#?\w+;)")
_NOT_PLAIN = re.compile(r"[^\w ,./:()-]", re.ASCII)


def escape_markdown(text: str) -> str:
    """A text as one run of Markdown: shown as it is, in a table's cell or outside; lines become `<br>`."""
    text = _MARKDOWN.sub(r"\\\g<0>", _INDENT.sub(" ", text.strip("\n")))
    text = _MARKDOWN_START.sub(_start_escaped, text)
    text = _ENTITY.sub("&amp;", text).replace("<", "&lt;").replace(">", "&gt;")
    return "<br>".join(text.split("\n")) if "\n" in text else text


def _start_escaped(match: re.Match[str]) -> str:
    return f"\\{match[1]}" if match[1] else f"{match[2]}\\{match[3]}"


def css_string(text: str) -> Markup:
    """A text as a quoted string of a style sheet that stands inside HTML."""
    escaped = _NOT_PLAIN.sub(_css_escaped, re.sub(r"\s", " ", text))
    return Markup(f'"{escaped}"')


def css_pages(text: str) -> Markup:
    """A text with `{page}` and `{pages}` as content of a page margin, where the printer counts."""
    parts = re.split(r"(\{pages?\})", text)
    shown = (Markup(f"counter({part[1:-1]})") if part in ("{page}", "{pages}") else css_string(part) for part in parts)
    return Markup(" ").join(shown)


def _css_escaped(match: re.Match[str]) -> str:
    character = match[0]
    return character if ord(character) > 0x9F else f"\\{ord(character):x} "


def csv_cell(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(("\t", "\r")) or text.lstrip().startswith(("=", "+", "-", "@")) else text
