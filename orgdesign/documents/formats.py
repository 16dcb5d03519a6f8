"""Which kinds of file each kind of document can be made as."""

from collections.abc import Callable, Mapping

from orgdesign.charts.chart import Chart
from orgdesign.documents.chart_formats import CHART_FORMATS
from orgdesign.documents.document import Document
from orgdesign.documents.drawings import markup
from orgdesign.documents.edition import Edition
from orgdesign.documents.output import Content
from orgdesign.documents.writers.csv import csv
from orgdesign.documents.writers.html import html
from orgdesign.documents.writers.markdown import markdown
from orgdesign.templating import Templates

Writer = Callable[[Document, Edition, Templates, Chart | None], Content]
"""Makes a file of a document; the chart is one that stands in it."""


def _html(document: Document, edition: Edition, templates: Templates, chart: Chart | None) -> Content:
    return html(document, templates, markup(chart, "chart") if chart else None)


def _markdown(document: Document, edition: Edition, templates: Templates, _: Chart | None) -> Content:
    return markdown(document, templates)


def _csv(document: Document, edition: Edition, templates: Templates, _: Chart | None) -> Content:
    return csv(document, edition.wording)


# By the ending of the file.
DESCRIPTION_FORMATS: Mapping[str, Writer] = {"html": _html, "md": _markdown}
TABLE_FORMATS: Mapping[str, Writer] = {"html": _html, "md": _markdown, "csv": _csv}
REGISTER_FORMATS: Mapping[str, Writer] = {"csv": _csv}
INDEX_FORMATS: Mapping[str, Writer] = {"html": _html}
ENDINGS = dict.fromkeys((*DESCRIPTION_FORMATS, *TABLE_FORMATS, *CHART_FORMATS))
"""Every kind of file there is."""
