"""Writing a file so that a reader sees the old one or the new one, never half of it."""

import contextlib
import os
from pathlib import Path
from threading import get_ident

from orgdesign.errors import UsageError
from orgdesign.messages import message


def write_file(path: Path | str, content: str | bytes) -> bool:
    """Write a file, UTF-8 with LF, making its folders; answers whether it changed: an equal file is left untouched.

    Raises UsageError for a folder and for whatever the system refuses.
    """
    wanted = content.encode("utf-8", "surrogateescape") if isinstance(content, str) else content
    target = Path(os.path.realpath(path))
    try:
        if target.is_dir():
            raise UsageError(message("{file} is a folder, not a file", file=str(path)))
        if target.exists() and not target.is_file():
            target.write_bytes(wanted)
            return True
        if _holds(target, wanted):
            return False
        target.parent.mkdir(parents=True, exist_ok=True)
        _replace(target, wanted)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError(message("{file} cannot be written: {reason}", file=str(path), reason=reason)) from error
    return True


def _holds(target: Path, content: bytes) -> bool:
    return target.is_file() and target.stat().st_size == len(content) and target.read_bytes() == content


def _replace(target: Path, content: bytes) -> None:
    # The new file stands in the same folder, because a file can only take another's place on the same disk.
    new = target.with_name(f".orgdesign-{os.getpid()}-{get_ident()}.new")
    try:
        new.write_bytes(content)
        if target.exists():
            new.chmod(target.stat().st_mode)
        new.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            new.unlink()
        raise
