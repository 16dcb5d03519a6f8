"""Writing an imported design into a folder."""

import os
from collections.abc import Mapping
from pathlib import Path

from orgdesign.errors import UsageError
from orgdesign.messages import message
from orgdesign.writing import write_file


def write_design(folder: Path, files: Mapping[str, str], force: bool = False) -> tuple[Path, ...]:
    """Write the files by name. Raises UsageError, and writes nothing, where one exists and `force` is not set."""
    targets = tuple(folder / name for name in files)
    existing = tuple(str(target) for target in targets if os.path.lexists(target))
    if existing and not force:
        raise UsageError(
            message("nothing was written: {files} would be overwritten", files=existing),
            message("choose another folder with -o, or say --force"),
        )
    for target, text in zip(targets, files.values(), strict=True):
        write_file(target, text)
    return targets
