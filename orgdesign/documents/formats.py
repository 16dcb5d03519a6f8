"""Which kinds of file each kind of document can be made as."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from orgdesign.documents.document import Document
from orgdesign.documents.drawings import markup
from orgdesign.documents.writers.csv import csv
from orgdesign.documents.writers.html import html
from orgdesign.documents.writers.markdown import markdown

if TYPE_CHECKING:
    from orgdesign.charts.scene import Scene
    from orgdesign.documents.press import Press

Content = str | bytes
Writer = Callable[[Document, "Press", "Scene | None"], Content]
"""Makes a file of a document; the drawing is one that stands in it."""


def _html(document: Document, press: "Press", drawing: "Scene | None") -> Content:
    return html(document, press.templates, markup(drawing) if drawing else None)


def _markdown(document: Document, press: "Press", _: "Scene | None") -> Content:
    return markdown(document, press.templates)


def _csv(document: Document, press: "Press", _: "Scene | None") -> Content:
    return csv(document, press.edition.wording)


DESCRIPTION_FORMATS: Mapping[str, Writer] = {"html": _html, "md": _markdown}
TABLE_FORMATS: Mapping[str, Writer] = {"html": _html, "md": _markdown, "csv": _csv}
REGISTER_FORMATS: Mapping[str, Writer] = {"csv": _csv}
