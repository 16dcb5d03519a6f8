"""From bytes to text, whichever program wrote them."""

import codecs

from orgdesign.dataclass import dataclass
from orgdesign.errors import ConfigurationError
from orgdesign.findings import Finding
from orgdesign.loading.common_characters import COMMON_CHARACTERS
from orgdesign.loading.file_findings import unreadable_file, unusual_encoding
from orgdesign.messages import Message, message

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CHINESE = {"GB18030": "gb18030", "Big5": "cp950"}
_CLEAR_LEAD = 0.1
_SAMPLE = 200_000


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, without a byte order mark, and the encoding it was read in; no text where the bytes are none."""

    text: str | None
    encoding: str
    finding: Finding | None = None


def decode(raw: bytes, name: str, configured: str | None = None) -> Decoded:
    """Byte order mark, strict UTF-8, the configured encoding, else GB18030 or Big5, in this order."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _marked(raw[len(mark) :], encoding, name)
    text = _text(raw, "utf-8")
    if text is not None:
        return Decoded(text, "utf-8")
    text = _text(raw, configured) if configured not in (None, "auto") else None
    if text is not None:
        return Decoded(text, str(configured), unusual_encoding(name, str(configured), _save_as_utf8()))
    return _damaged_utf8(raw, name) or _chinese(raw, name)


def _marked(raw: bytes, encoding: str, name: str) -> Decoded:
    text = _text(raw, encoding)
    if text is None:
        return _damaged(raw, encoding, name)
    return Decoded(text, encoding, None if encoding == "utf-8" else unusual_encoding(name, encoding, _save_as_utf8()))


def _text(raw: bytes, encoding: str | None) -> str | None:
    try:
        return raw.decode(encoding or "utf-8")
    except UnicodeError:
        return None
    except LookupError as error:
        raise ConfigurationError(
            message("There is no encoding “{encoding}”.", encoding=encoding),
            message("Write `encoding: auto`, gb18030, big5, or utf-16 in orgdesign.yaml."),
        ) from error


def _damaged_utf8(raw: bytes, name: str) -> Decoded | None:
    """A few bad bytes among much that is UTF-8 are damage, not another encoding."""
    text = raw[:_SAMPLE].decode("utf-8", "replace")
    foreign = sum(1 for character in text if character > "\x7f")
    bad = text.count("\ufffd")
    return _damaged(raw, "utf-8", name) if foreign >= 10 and bad * 10 <= foreign else None


def _damaged(raw: bytes, encoding: str, name: str) -> Decoded:
    try:
        raw.decode(encoding)
        before = ""
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode(encoding, "replace")
    lines = before.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    reason = message("The file is {encoding}, but damaged: what stands here is no character", encoding=encoding)
    hint = message("Delete what stands here and save the file as UTF-8.")
    return Decoded(None, encoding, unreadable_file(name, reason, hint, len(lines), len(lines[-1]) + 1))


def _chinese(raw: bytes, name: str) -> Decoded:
    texts = {encoding: text for encoding, codec in _CHINESE.items() if (text := _text(raw, codec)) is not None}
    if not texts:
        reason = message("The file is neither UTF-8 nor GB18030 nor Big5")
        return Decoded(None, "", unreadable_file(name, reason, _save_as_utf8()))
    best, *others = sorted(texts, key=lambda encoding: -_share_of_common(texts[encoding]))
    lead = _share_of_common(texts[best]) - max((_share_of_common(texts[other]) for other in others), default=-1)
    hint = (
        _save_as_utf8()
        if lead > _CLEAR_LEAD
        else message(
            "It might as well be {other}: save it as UTF-8, or write `encoding:` in orgdesign.yaml.",
            other=tuple(others),
        )
    )
    return Decoded(texts[best], best, unusual_encoding(name, best, hint))


def _share_of_common(text: str) -> float:
    """How many of a text's characters beyond ASCII are common ones, between 0 and 1."""
    foreign = [character for character in text[:_SAMPLE] if character > "\x7f"]
    return sum(character in COMMON_CHARACTERS for character in foreign) / max(1, len(foreign))


def _save_as_utf8() -> Message:
    return message("Save the file as UTF-8, so that every program reads it alike.")
