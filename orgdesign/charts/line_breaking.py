"""Breaking a text into lines: between ideographs by the rules of Chinese typesetting, between words else."""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache

from orgdesign.charts.text_width import Weight, text_width

# No line begins with the first, none ends with the second, unless there is nothing else to break at.
_NEVER_FIRST = frozenset(
    "、。，．：；？！,.:;?!)]}）］｝〕〉》」』】〗〙〛｠”’»›…—·・‧･%％‰℃°′″~～-–/／|｜"
    "々〻ゝゞヽヾーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ｡､｣ｰﾞﾟ"
)
_NEVER_LAST = frozenset("([{（［｛〔〈《「『【〖〘〚｟“‘«‹$￥¥£€#＃@＠｢")
_PAIRS = frozenset("…—⋯⸺")
_BALANCING_STEPS = 5


def printable(text: str) -> str:
    """The text on one line, without control characters and what XML does not allow."""
    if text.isprintable() and "  " not in text and text[:1] != " " != text[-1:]:
        return text
    kept = (character for character in text if character.isspace() or not _is_forbidden(character))
    return " ".join("".join(kept).split())


def break_lines(text: str, width: float, size: float, weight: Weight = "regular") -> tuple[str, ...]:
    """Lines no wider than `width`, as few as will do, rather before a bracket and else about equally long."""
    if text_width(text, size, weight) <= width:
        return (text,) if text else ()
    lines = _equal_lines(text, width, size, weight)
    bracket = max(text.rfind("（"), text.rfind("("))
    if bracket <= 0 or not _may_break(text[bracket - 1], text[bracket]):
        return lines
    before, after = (_equal_lines(part, width, size, weight) for part in (text[:bracket], text[bracket:]))
    return (*before, *after) if len(before) + len(after) == len(lines) else lines


def _equal_lines(text: str, width: float, size: float, weight: Weight) -> tuple[str, ...]:
    pieces = [part for piece in _pieces(text) for part in _fitting(piece, width, size, weight)]
    widths = [(text_width(piece.rstrip(), size, weight), text_width(piece, size, weight)) for piece in pieces]
    ends = _balanced(widths, width)
    return tuple("".join(pieces[start:end]).rstrip() for start, end in zip([0, *ends], ends, strict=False))


def _balanced(widths: Sequence[tuple[float, float]], limit: float) -> list[int]:
    """The ends of lines for the narrowest limit that needs no more lines than the one given."""
    best = _filled(widths, limit)
    low = max(max(bare for bare, _ in widths), sum(full for _, full in widths) / len(best) * 0.9)
    for _ in range(_BALANCING_STEPS):
        middle = (low + limit) / 2
        ends = _filled(widths, middle)
        if len(ends) > len(best):
            low = middle
        else:
            limit, best = middle, ends
    return best


def _filled(widths: Sequence[tuple[float, float]], limit: float) -> list[int]:
    ends: list[int] = []
    used = 0.0
    for index, (bare, full) in enumerate(widths):
        if index and used + bare > limit:
            ends.append(index)
            used = 0.0
        used += full
    return [*ends, len(widths)]


def _pieces(text: str) -> Iterator[str]:
    """Stretches that are not broken; a space ends the stretch it follows."""
    start = 0
    for index in range(1, len(text)):
        if _may_break(text[index - 1], text[index]):
            yield text[start:index]
            start = index
    yield text[start:]


def _may_break(before: str, after: str) -> bool:
    if before == " ":
        return after not in _NEVER_FIRST
    if after == " " or after in _NEVER_FIRST or before in _NEVER_LAST or _is_joined(before, after):
        return False
    if before in "-–/|":
        return after.isalpha()
    return _is_ideographic(before) or _is_ideographic(after)


def _fitting(piece: str, width: float, size: float, weight: Weight) -> Iterator[str]:
    """The stretch itself, or its characters if it is too long for a line."""
    if text_width(piece.rstrip(), size, weight) <= width:
        yield piece
        return
    for cluster in _clusters(piece):
        yield from (cluster,) if text_width(cluster, size, weight) <= width else cluster


def _clusters(piece: str) -> Iterator[str]:
    """Characters, each with the marks that sit on it."""
    start = 0
    for index in range(1, len(piece)):
        if not _is_joined(piece[index - 1], piece[index]):
            yield piece[start:index]
            start = index
    yield piece[start:]


def _is_joined(before: str, after: str) -> bool:
    return (before in _PAIRS and after == before) or _sits_on_another(after) or before == "\u200d"


@cache
def _sits_on_another(character: str) -> bool:
    return unicodedata.category(character) in ("Mn", "Me", "Mc", "Cf") or 0x1F3FB <= ord(character) <= 0x1F3FF


@cache
def _is_ideographic(character: str) -> bool:
    """Ideographs, kana and full-width signs; signs such as ① that are wide in Chinese text, no foreign letters."""
    wide = unicodedata.east_asian_width(character)
    if 0xAC00 <= ord(character) < 0xD7A4:  # Korean puts spaces between words
        return False
    return wide in "WF" or (wide == "A" and not character.isalpha())


@cache
def _is_forbidden(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cs") or ord(character) & 0xFFFE == 0xFFFE
