"""From the bytes of a file to a SourceFile."""

from pathlib import Path

from orgdesign.findings import Finding
from orgdesign.loading.source_file import SourceFile


def read_source_file(
    path: Path, name: str, *, encoding: str | None, known_keys: frozenset[str]
) -> tuple[SourceFile | None, list[Finding]]:
    """Read one file; `name` is how findings call it. None when its bytes are no text that can be read."""
    text = path.read_bytes().decode(encoding or "utf-8-sig")
    return SourceFile.from_text(name, text, known_keys=known_keys)
