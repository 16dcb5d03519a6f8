"""Whether a duty covers a step of a process: by the words they share."""

import re
from collections.abc import Iterator

from orgdesign.model.duty import Duty
from orgdesign.model.process import Step
from orgdesign.model.text import LocalizedText

_WORDS = re.compile(r"[^\W\d_]+")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_EMPTY = frozenset(("a", "an", "and", "at", "by", "for", "from", "in", "into", "is", "of", "on", "or", "the", "to"))
_STEM = 4  # letters: enough to know "settle" in "settlement", "record" in "recording"


def covers(duty: Duty, step: Step, percent: int) -> bool:
    """Whether the duty has at least that share of the step's words, in any one language both are written in."""
    texts = (duty.text, *duty.tasks, *(text for text in (duty.action, duty.object, duty.output) if text))
    known = frozenset().union(*(terms(version) for text in texts for version in versions_of(text)))
    for version in versions_of(step.name):
        wanted = terms(version)
        if not wanted or 100 * len(wanted & known) >= percent * len(wanted):
            return True
    return False


def versions_of(text: str) -> Iterator[str]:
    """A text in each of its languages."""
    if isinstance(text, LocalizedText):
        yield from (version for _, version in text.translations)
    else:
        yield text


def terms(text: str) -> frozenset[str]:
    """The stems of its words; of a script without spaces, its pairs of characters."""
    found: set[str] = set()
    for word in _WORDS.findall(text.casefold()):
        for run in _WIDE.findall(word):
            found.update(run[at : at + 2] for at in range(len(run) - 1))
        for letters in _WIDE.split(word):
            if len(letters) > 1 and letters not in _EMPTY:
                found.add(letters[:_STEM])
    return frozenset(found)
