"""Designs as texts, and what the schema says of them."""

from pathlib import Path

from orgdesign.loading.schema import check, known_keys
from orgdesign.loading.source_file import SourceFile

EXAMPLE = (Path(__file__).parent / "format_example.yaml").read_text(encoding="utf-8")


def checked(text):
    """The data that is left, and the findings of reading and checking."""
    source_file, found = SourceFile.from_text("org.yaml", text, known_keys=known_keys())
    return source_file.data, found + check(source_file, found)


def said(text):
    """Line, column and sentence of each finding of the schema."""
    _, findings = checked(text)
    return [(one.location.line, one.location.column, str(one.message)) for one in findings if one.rule == "schema"]


def said_of_post(*lines):
    """The same for fields of a post, each on a line of its own, the first on line 4 at column 5."""
    return said("positions:\n  - id: p1\n    title: 主管\n" + "".join(f"    {line}\n" for line in lines))
