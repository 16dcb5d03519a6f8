"""Help as it is printed: in the language the user is spoken to in, wrapped by the cells its characters take."""

from collections.abc import Iterable

import click

from orgdesign.cells import cells, cells_of_character
from orgdesign.cli.language import spoken

# Tells click that a paragraph is wrapped already: it would count characters, and Chinese ones take two cells.
_WRAPPED = "\b\n"


class Help(click.HelpFormatter):
    """Click's way of writing help, which translates whatever it is given."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or f"{_said('Usage:')} ")

    def write_heading(self, heading: str) -> None:
        self.write(f"{'':>{self.current_indent}}{_said(f'{heading}:')}\n")

    def write_text(self, text: str) -> None:
        super().write_text(_wrapped(text, self.width - self.current_indent))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        rows = list(rows)
        first = min(max(len(name) for name, _ in rows), col_max) + col_spacing
        width = self.width - self.current_indent - first
        super().write_dl([(name, _wrapped(text, width)) for name, text in rows], col_max, col_spacing)


def paragraphs_of(text: str) -> list[str]:
    """The paragraphs of a help text, each a sentence or several that translators see on one line."""
    return [" ".join(paragraph.split()) for paragraph in text.split("\n\n")]


def _wrapped(text: str, width: int) -> str:
    return "\n\n".join(_lines(_said(paragraph), width) for paragraph in paragraphs_of(text))


def _said(text: str) -> str:
    """A text in the user's language; what click adds to it in brackets stays."""
    words, gap, added = text.partition(" [")
    return (spoken().gettext(words) if words else "") + gap + added


def _lines(paragraph: str, width: int) -> str:
    """A paragraph broken at the width; click breaks those of one-cell characters better, between words."""
    if cells(paragraph) == len(paragraph):
        return paragraph
    return _WRAPPED + "\n".join(_broken(paragraph, width))


def _broken(paragraph: str, width: int) -> Iterable[str]:
    line = ""
    for word in _unbreakable(paragraph):
        if line and cells(line + word) > width:
            yield line.rstrip()
            line = word.lstrip()
        else:
            line += word
    yield line


def _unbreakable(paragraph: str) -> Iterable[str]:
    """Stretches that stay on one line: a Chinese character with the signs behind it, or a word."""
    stretch = ""
    for character in paragraph:
        if stretch and _may_part(stretch[-1], character):
            yield stretch
            stretch = ""
        stretch += character
    yield stretch


def _may_part(one: str, other: str) -> bool:
    if other in "，。；：、？！）”…" or one in "（“":
        return False
    return one == " " or cells_of_character(one) == 2 or cells_of_character(other) == 2
