"""What somebody probably meant by a name that does not exist."""

from collections.abc import Iterable

from orgdesign.messages import Message, message

_CLOSE_ENOUGH = 0.6
# Beyond this many candidates only those that share a first or last character are compared.
_FEW = 2000
# Characters of one sound are this many places apart at most.
_SAME_SOUND = 60


def nearest(name: str, candidates: Iterable[str], close_enough: float = _CLOSE_ENOUGH) -> str | None:
    """The candidate most like the name, or none that is like it; ties go to the first in order.

    `close_enough` is a share of equal characters that must be exceeded.
    """
    from difflib import SequenceMatcher  # costs more to import than most commands need it

    folded = name.casefold()
    pool = sorted(set(candidates))
    if len(pool) > _FEW:
        pool = [one for one in pool if one[:1].casefold() == folded[:1] or one[-1:].casefold() == folded[-1:]]
    matcher = SequenceMatcher(b=folded, autojunk=False)
    best, best_ratio = None, close_enough
    for candidate in pool[: 4 * _FEW]:
        matcher.set_seq1(candidate.casefold())
        if matcher.real_quick_ratio() > best_ratio and matcher.quick_ratio() > best_ratio:
            ratio = matcher.ratio()
            if ratio > best_ratio:
                best, best_ratio = candidate, ratio
    return best


def did_you_mean(name: str, candidates: Iterable[str]) -> Message | None:
    """The hint that names the nearest candidate, if one is near."""
    meant = nearest(name, candidates)
    return message('did you mean "{meant}"?', meant=meant) if meant else None


def like_sounding(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that differs in one Chinese character of nearly the same sound, as typed words do: 职则 for 职责.

    GB 2312 lists its common characters by sound, so that homophones stand close together.
    """
    distances = {candidate: _distance_in_sound(word, candidate) for candidate in sorted(set(candidates))}
    near = {candidate: distance for candidate, distance in distances.items() if distance is not None}
    return min(near, key=lambda candidate: near[candidate], default=None)


def _distance_in_sound(one: str, other: str) -> int | None:
    differing = [pair for pair in zip(one, other, strict=False) if pair[0] != pair[1]]
    if len(one) != len(other) or len(one) < 2 or len(differing) != 1:
        return None
    places = [_place_by_sound(character) for character in differing[0]]
    distance = abs(places[0] - places[1])
    return distance if 0 < distance <= _SAME_SOUND and min(places) > 0 else None


def _place_by_sound(character: str) -> int:
    """The place among the 3755 common characters, from 1; 0 for any other character."""
    code = character.encode("gb2312", errors="replace")
    if len(code) != 2 or not 0xB0 <= code[0] <= 0xD7:
        return 0
    return (code[0] - 0xB0) * 94 + code[1] - 0xA0
