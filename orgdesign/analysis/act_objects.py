"""What acts are about, and whether two of them are about the same."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from orgdesign.analysis.duty_act import DutyAct, is_read
from orgdesign.analysis.parties import is_party
from orgdesign.analysis.shared_words import share_word
from orgdesign.model.act import Act
from orgdesign.model.scope import scopes_meet

if TYPE_CHECKING:
    from orgdesign.analysis.readings import Readings
    from orgdesign.analysis.word_likeness import WordLikeness
    from orgdesign.text.token import Token

_SAME = 0.8  # of the words of either object must be in the other, for two objects to be surely one
_ALIKE = 0.45  # from here up two words may be one
_MEETING = 0.5  # scopes that are only how often may meet
# Words for what is written or said about a thing, which is the same thing.
_ABOUT = frozenset(
    (
        *("application", "request", "register", "ledger", "record", "document", "form"),
        *("information", "content", "quality", "status", "result", "progress"),
    )
)


class ActObjects:
    """Compares what acts are about, in the words of the trade and of the company."""

    def __init__(self, readings: "Readings") -> None:
        self._readings = readings
        self._things: dict[str, tuple[Token, ...]] = {}

    def are_one(self, one: Act, other: Act) -> bool:
        """Whether two acts are surely about the same thing, in scopes that may meet."""
        if not scopes_meet(one.scope, other.scope):
            return False
        if not (is_read(one) or is_read(other)):
            return one.matter == other.matter
        if self._scopes_exclude(one, other):
            return False
        if one.matter == other.matter:
            return True
        ones, others = self._bare_things(one, other), self._bare_things(other, one)
        return min(self._covered(ones, others), self._covered(others, ones)) >= _SAME

    def are_akin(self, one: Act, other: Act) -> bool:
        """Whether the object of one act may have to do with that of the other."""
        if one.matter in other.matter or other.matter in one.matter:
            return True
        return self.share_a_word(self.things_of(one), self.things_of(other))

    def hold(self, ones: "Sequence[Token]", others: "Sequence[Token]") -> bool:
        """Whether the first words surely name what the others name."""
        return self._covered(others, ones) >= _SAME

    def share_a_word(self, ones: "Sequence[Token]", others: "Sequence[Token]") -> bool:
        """Whether a telling word of the one is, or may be, a word of the other."""
        ones, others = ([word for word in words if not is_party(word)] or words for words in (ones, others))
        for word in ones if others else ():
            if max(self._words.row(word, others)) >= _ALIKE:
                return True
            if any(share_word(word.written, other.written) for other in others):
                return True
        return False

    def things_of(self, act: Act) -> "tuple[Token, ...]":
        """The words of an act's object."""
        read = act.read if isinstance(act, DutyAct) else None
        if read is None:
            known = self._things.get(act.object)
            if known is None:
                statement = self._readings.reader.read_parts("execute", act.object, "")
                known = self._things[act.object] = tuple(term.token for term in statement.acts[0].terms)
            return known
        words = tuple(term.token for term in read.terms if term.weight == 1.0)
        return words or ((read.verb,) if read.verb else ())

    def words_of(self, act: Act) -> "tuple[Token, ...]":
        """All words of an act's object, also those that only say more of it: complaints about repairs."""
        if isinstance(act, DutyAct) and act.read is not None:
            return tuple(term.token for term in act.read.terms) or self.things_of(act)
        return self.things_of(act)

    def _bare_things(self, act: Act, other: Act) -> "Sequence[Token]":
        """The words of an object, without the other's act (维修 in 电梯维修质量) and what is only written about it; the
        act itself where it is named with nothing else (办理客户退换货)."""
        verb = other.verb if isinstance(other, DutyAct) else None
        words = [word for word in self.things_of(act) if not (is_party(word) or _is_about(word))]
        if not words and isinstance(act, DutyAct) and act.read and act.read.verb and not act.is_generic:
            return self.things_of(act) if not act.read.terms else (act.read.verb,)
        return [word for word in words if not any(one.id == verb for one in word.concepts)] or words

    def _covered(self, ones: "Sequence[Token]", others: "Sequence[Token]") -> float:
        """The share of the weight of one object's words that the other has."""
        if not ones or not others:
            return 0.0
        weights = [self._words.telling(token) for token in ones]
        rows = [self._words.row(token, others) for token in ones]
        return sum(weight * max(row) for weight, row in zip(weights, rows, strict=True)) / (sum(weights) or 1.0)

    @cached_property
    def _words(self) -> "WordLikeness":
        from orgdesign.analysis.word_likeness import WordLikeness

        # Within one post a word that everybody uses still names its thing: no wordings, all words alike.
        return WordLikeness((), self._readings.reader.lexicon)

    def _scopes_exclude(self, one: Act, other: Act) -> bool:
        from orgdesign.analysis.scope_likeness import numbers_exclude, scope_likeness

        if not isinstance(one, DutyAct) or not isinstance(other, DutyAct):
            return False
        if numbers_exclude(one.statement, other.statement):
            return True
        lexicon = self._readings.reader.lexicon
        return scope_likeness(one.statement.wording, other.statement.wording, lexicon) < _MEETING


def _is_about(word: "Token") -> bool:
    return any(concept.id in _ABOUT for concept in word.concepts)
