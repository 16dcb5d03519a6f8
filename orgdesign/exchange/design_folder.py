"""Writing an imported design into a folder, all of it or nothing."""

import contextlib
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from orgdesign.errors import OrgdesignError, UsageError
from orgdesign.messages import message


def write_design(folder: Path, files: Mapping[str, str], force: bool = False) -> tuple[Path, ...]:
    """Write the files by name. Raises UsageError, and writes nothing, where one exists and `force` is not set."""
    targets = tuple(folder / name for name in files)
    existing = tuple(str(target) for target in targets if os.path.lexists(target))
    if existing and not force:
        raise UsageError(
            message("nothing was written: {files} would be overwritten", files=existing),
            message("choose another folder with -o, or say --force"),
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _replace_all(folder, targets, tuple(files.values()))
    except OSError as error:
        reason = error.strerror or str(error)
        raise OrgdesignError(message("{path} cannot be written: {reason}", path=str(folder), reason=reason)) from error
    return targets


def _replace_all(folder: Path, targets: tuple[Path, ...], texts: tuple[str, ...]) -> None:
    """All texts are on the disk before the first file changes."""
    with tempfile.TemporaryDirectory(prefix=".import-", dir=folder) as beside:
        written = [Path(beside) / target.name for target in targets]
        for path, text in zip(written, texts, strict=True):
            path.write_bytes(text.encode())
        for path, target in zip(written, targets, strict=True):
            with contextlib.suppress(FileNotFoundError):
                path.chmod(target.stat().st_mode & 0o777)
            path.replace(target)
