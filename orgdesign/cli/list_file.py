"""The bytes of a list as text, and what is to be said of how they were read."""

import stat
from pathlib import Path

from orgdesign.dataclass import dataclass
from orgdesign.errors import OrgdesignError, UsageError
from orgdesign.loading.encoding import decode
from orgdesign.loading.limits import LIMITS
from orgdesign.messages import Message, message

_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_UNMARKED_UTF16 = 0.3  # NUL bytes among the first: text in Latin letters has one for each letter


@dataclass(frozen=True, slots=True)
class ListFile:
    text: str
    notes: tuple[Message, ...] = ()


def read_list(path: Path, encoding: str | None = None) -> ListFile:
    """Read a list in the encoding named, else as its bytes say; damaged characters become U+FFFD.

    Raises UsageError for what is no text or no ordinary file.
    """
    raw = _bytes_of(path)
    if raw.startswith(_WORKBOOKS):
        raise UsageError(
            message("{path} is a workbook, not a list as text", path=str(path)),
            message("open it in a spreadsheet program and save the sheet as CSV UTF-8"),
        )
    if encoding and encoding != "auto":
        return ListFile(_in_encoding(raw, encoding))
    if utf16 := _unmarked_utf16(raw):
        return ListFile(raw.decode(utf16, "replace"), (_read_as(utf16),))
    decoded = decode(raw, str(path))
    if decoded.text is not None:
        return ListFile(decoded.text, (_read_as(decoded.encoding),) if decoded.finding else ())
    if not decoded.encoding:
        raise UsageError(
            message("{path} is neither UTF-8 nor GB18030 nor Big5", path=str(path)),
            message("name its encoding with --encoding, or save it as CSV UTF-8"),
        )
    damaged = message("the file is {encoding}, but damaged in places", encoding=decoded.encoding)
    return ListFile(raw.decode(decoded.encoding, "replace").removeprefix("\ufeff"), (damaged,))


def _bytes_of(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise UsageError(message("{path} is not an ordinary file", path=str(path)))
        with path.open("rb") as file:
            raw = file.read(LIMITS.file_bytes + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError(message("{path} cannot be read: {reason}", path=str(path), reason=reason)) from error
    if len(raw) > LIMITS.file_bytes:
        raise OrgdesignError(message("{path} is larger than {limit} bytes", path=str(path), limit=LIMITS.file_bytes))
    return raw


def _in_encoding(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding, "replace").removeprefix("\ufeff")
    except LookupError as error:
        raise UsageError(message("there is no encoding {encoding}", encoding=encoding)) from error


def _unmarked_utf16(raw: bytes) -> str | None:
    head = raw[:2000]
    for encoding, nuls in (("utf-16-le", head[1::2]), ("utf-16-be", head[::2])):
        if len(nuls) > 1 and nuls.count(0) > _UNMARKED_UTF16 * len(nuls):
            return encoding
    return None


def _read_as(encoding: str) -> Message:
    return message(
        "the file is not UTF-8; it was read as {encoding}, else name its encoding with --encoding", encoding=encoding
    )
