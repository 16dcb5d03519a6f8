"""What somebody probably meant by a name that does not exist."""

from collections.abc import Iterable
from difflib import SequenceMatcher

from orgdesign.messages import Message, message

_CLOSE_ENOUGH = 0.6
# Beyond this many candidates only those that share a first or last character are compared.
_FEW = 2000


def nearest(name: str, candidates: Iterable[str]) -> str | None:
    """The candidate most like the name, or none that is like it; ties go to the first in order."""
    folded = name.casefold()
    pool = sorted(set(candidates))
    if len(pool) > _FEW:
        pool = [one for one in pool if one[:1].casefold() == folded[:1] or one[-1:].casefold() == folded[-1:]]
    matcher = SequenceMatcher(b=folded, autojunk=False)
    best, best_ratio = None, _CLOSE_ENOUGH
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
