"""Names of files and folders that every system can hold: Windows too, and disks blind to case."""

import hashlib
import re
import unicodedata

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)", re.IGNORECASE)
_LONGEST = 120
"""Bytes of UTF-8 in one name; systems allow 255, a path on Windows 260 characters in all."""


def safe_name(id: str) -> str:
    """An id as the name of a file or folder; letters of any script are kept."""
    name = _FORBIDDEN.sub("_", unicodedata.normalize("NFC", id)).rstrip(". ")
    name = _RESERVED.sub(r"\g<1>_", name) or "_"
    if len(name.encode()) <= _LONGEST:
        return name
    short = name.encode()[: _LONGEST - 9].decode("utf-8", "ignore")
    return f"{short}-{hashlib.sha256(name.encode()).hexdigest()[:8]}"


class FolderNames:
    """Gives every entry a path of its own: of two that differ by case only the second is numbered."""

    def __init__(self) -> None:
        self._taken: dict[str, str] = {}

    def path(self, folder: str, id: str, owner: str) -> str:
        """`folder/name` for the entry `owner`; asked again for the same entry it answers the same."""
        wanted = f"{folder}/{safe_name(id)}"
        path, number = wanted, 2
        while self._taken.setdefault(path.casefold(), owner) != owner:
            path, number = f"{wanted}-{number}", number + 1
        return path
