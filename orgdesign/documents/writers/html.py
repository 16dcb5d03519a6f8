"""Documents as web pages that print like the paper form."""

from markupsafe import Markup

from orgdesign.documents.document import Document
from orgdesign.documents.job_description import JobDescription
from orgdesign.documents.page_fit import page_breaks
from orgdesign.templating import Templates


def html(document: Document, templates: Templates, chart: Markup | None = None) -> str:
    """One self-contained page; `chart` is an SVG drawing that stands in it."""
    breaks = page_breaks(document, chart is not None) if isinstance(document, JobDescription) else None
    return templates.render(f"documents/{document.template}.html", document=document, chart=chart, breaks=breaks)
