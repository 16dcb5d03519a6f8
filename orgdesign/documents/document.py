"""What is issued: a document, whatever it is about."""

from typing import Protocol


class Document(Protocol):
    """`template` names the family of templates that print it, one for each kind of file."""

    @property
    def template(self) -> str: ...
