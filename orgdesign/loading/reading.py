"""From a file to a SourceFile."""

import os
import stat
from pathlib import Path

from orgdesign.findings import Finding
from orgdesign.loading.encoding import Decoded, decode
from orgdesign.loading.file_findings import too_large, unreadable_file
from orgdesign.loading.limits import LIMITS, Limits
from orgdesign.loading.paused_collector import paused_collector
from orgdesign.loading.source_file import SourceFile
from orgdesign.messages import message


def read_source_file(
    path: Path, name: str, *, encoding: str | None, known_keys: frozenset[str], limits: Limits = LIMITS
) -> tuple[SourceFile | None, list[Finding]]:
    """Read one file; `name` is how findings call it. None when its bytes are no text that can be read."""
    decoded = _decoded(path, name, encoding, limits)
    findings = [decoded.finding] if decoded.finding else []
    if decoded.text is None:
        return None, findings
    with paused_collector():
        source_file, faults = SourceFile.from_text(name, decoded.text, known_keys=known_keys, limits=limits)
    return source_file, findings + faults


def _decoded(path: Path, name: str, encoding: str | None, limits: Limits) -> Decoded:
    raw = _bytes_of(path, name, limits)
    return Decoded(None, "", raw) if isinstance(raw, Finding) else decode(raw, name, encoding)


def _bytes_of(path: Path, name: str, limits: Limits) -> bytes | Finding:
    """The content of an ordinary file; a pipe or a device is never waited for."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return unreadable_file(name, message("This is not an ordinary file"))
        with path.open("rb") as stream:
            raw = stream.read(limits.file_bytes + 1)
    except OSError as error:
        return unreadable_file(
            name, message("The file cannot be opened: {reason}", reason=os.strerror(error.errno or 0))
        )
    return too_large(name, limits) if len(raw) > limits.file_bytes else raw
