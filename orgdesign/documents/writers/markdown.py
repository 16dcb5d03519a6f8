"""Documents as Markdown that GitHub and GitLab show as tables."""

from orgdesign.documents.document import Document
from orgdesign.templating import Templates


def markdown(document: Document, templates: Templates) -> str:
    return templates.render(f"documents/{document.template}.md", document=document)
