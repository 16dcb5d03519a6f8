"""Whether a duty covers a step of a process: by what the words of both mean."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from orgdesign.analysis.parties import is_party
from orgdesign.analysis.readings import Readings
from orgdesign.analysis.shared_words import share_word
from orgdesign.model.duty import Duty
from orgdesign.model.process import Step
from orgdesign.model.text import LocalizedText

if TYPE_CHECKING:
    from orgdesign.analysis.word_likeness import WordLikeness
    from orgdesign.text.token import Token

_ALIKE = 0.45  # from here up two words are taken as one
# Acts that one step does in several ways: to take in a request is to answer the phone, to open a case, to receive it.
_ONE_STEP = (
    frozenset(("accept-case", "answer-phone", "receive", "raise-ticket", "record", "create-file", "take-in")),
    frozenset(("assign", "distribute", "dispatch", "transfer-case", "raise-ticket")),
    frozenset(("call-back", "call-out")),
    frozenset(("repair", "restore")),
    frozenset(("quality-check", "score", "listen-in")),
    frozenset(("quality-check", "accept-delivery", "inspect")),
    frozenset(("settle", "close-books", "collect-payment")),
    frozenset(("pay", "settle")),
)


class StepDuties:
    """Compares steps with duties; each text is read once."""

    def __init__(self, readings: Readings) -> None:
        self._readings = readings
        self._words_by_text: dict[str, tuple[Token, ...]] = {}

    def covers(self, duty: Duty, step: Step, percent: int) -> bool:
        """Whether the duty has at least that share of the step's words, in these or in other words."""
        texts = (duty.text, *duty.tasks, *(text for text in (duty.action, duty.object, duty.output) if text))
        known = [word for text in texts for version in versions_of(text) for word in self._words_of(version)]
        for version in versions_of(step.name):
            wanted = self._words_of(version)
            if not wanted or 100 * self._share(wanted, known) >= percent:
                return True
        return False

    def _share(self, wanted: "Sequence[Token]", known: "Sequence[Token]") -> float:
        if not known:
            return 0.0
        found = sum(self._is_among(word, known) for word in wanted)
        return found / len(wanted)

    def _is_among(self, word: "Token", known: "Sequence[Token]") -> bool:
        if max(self._likeness.row(word, known)) >= _ALIKE:
            return True
        if any(share_word(word.written, other.written) for other in known):
            return True
        acts = {concept.id for concept in word.verbs}
        groups = [group for group in _ONE_STEP if not acts.isdisjoint(group)]
        return any(concept.id in group for other in known for concept in other.verbs for group in groups)

    def _words_of(self, text: str) -> "tuple[Token, ...]":
        """The telling words of a text: without whom it is done for, where it says more."""
        words = self._words_by_text.get(text)
        if words is None:
            acts = self._readings.reader.read(text).acts
            every = list(_each((act.verb, *(term.token for term in act.terms)) for act in acts))
            telling = [word for word in every if not is_party(word)]
            words = self._words_by_text[text] = tuple(telling or every)
        return words

    @cached_property
    def _likeness(self) -> "WordLikeness":
        from orgdesign.analysis.word_likeness import WordLikeness

        return WordLikeness((), self._readings.reader.lexicon)


def _each(groups: "Iterable[tuple[Token | None, ...]]") -> "Iterator[Token]":
    """The words of all groups, each once."""
    seen: set[str] = set()
    for word in (word for group in groups for word in group if word):
        if word.text not in seen:
            seen.add(word.text)
            yield word


def versions_of(text: str) -> Iterator[str]:
    """A text in each of its languages."""
    if isinstance(text, LocalizedText):
        yield from (version for _, version in text.translations)
    else:
        yield text
