"""What posts do and may do: acts of duties as stated or read, of authorities and of the table of decisions."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from orgdesign.dataclass import dataclass
from orgdesign.model import Position
from orgdesign.model.act import Act
from orgdesign.model.duty import Duty
from orgdesign.model.scope import scopes_meet
from orgdesign.model.text import normalized

if TYPE_CHECKING:
    from orgdesign.analysis.readings import Readings
    from orgdesign.analysis.word_likeness import WordLikeness
    from orgdesign.text.statement import ActRead, Statement
    from orgdesign.text.token import Token

_SAME = 0.8  # of the words of either object must be in the other, for two objects to be surely one
_ALIKE = 0.45  # from here up two words may be one
# Verbs of two classes that are one where it is asked who may do what: “apply for”, “request”; “investigate”.
_CLASS_OF_TWO = {frozenset(("execute", "propose")): "propose", frozenset(("analyse", "investigate")): "investigate"}
# Words for what is written or said about a thing, which is the same thing; whom it is done for.
_ABOUT = frozenset(
    (
        *("application", "request", "register", "accounts", "ledger", "record-document", "record", "records"),
        *("document", "form", "information", "content", "quality", "status", "situation", "result", "progress"),
        *("customer", "employee", "department", "person", "team"),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyAct(Act):
    """An act of a duty. `read` is what the text says, none where action and object are stated."""

    statement: "Statement"
    read: "ActRead | None" = None

    @property
    def verb(self) -> str | None:
        """The id of the verb's meaning."""
        concept = self.read.concept if self.read else None
        return concept.id if concept else None

    @property
    def is_generic(self) -> bool:
        """Whether its verb says little of what is done."""
        concept = self.read.concept if self.read else None
        return concept is not None and concept.generic


class Acts:
    """The acts of an organization; duties are read when a rule asks for them."""

    def __init__(self, readings: "Readings") -> None:
        self._readings = readings
        self._organization = readings.organization
        self._things: dict[str, tuple[Token, ...]] = {}
        self._of_duties: dict[str, tuple[DutyAct, ...]] = {}
        self._classes: dict[str, frozenset[str | None]] = {}
        self._classes_of_wording: dict[int, frozenset[str | None]] = {}

    def of(self, position: Position) -> tuple[Act, ...]:
        """What the post does by its duties, then what it may do."""
        return (*self.of_duties(position), *self._organization.acts_of(position))

    def classes_of(self, position: Position) -> frozenset[str | None]:
        """The classes of all that it does and may do; quick, to be asked before the acts themselves."""
        known = self._classes.get(position.id)
        if known is None:
            duties = (self._classes_of_duty(duty) for duty in position.duties if not duty.routine)
            allowed = (act.action for act in self._organization.acts_of(position))
            known = self._classes[position.id] = frozenset(allowed).union(*duties)
        return known

    def _classes_of_duty(self, duty: Duty) -> frozenset[str | None]:
        statement = self._statement(duty)
        if duty.action:
            return frozenset(act.action for act in statement.acts)
        known = self._classes_of_wording.get(id(statement.wording))
        if known is None:
            known = frozenset(map(class_of, statement.acts))
            self._classes_of_wording[id(statement.wording)] = known
        return known

    def _statement(self, duty: Duty) -> "Statement":
        return self._statements.get(id(duty)) or self._readings.statement(duty)

    def of_duties(self, position: Position) -> tuple[DutyAct, ...]:
        """The acts of its duties, but for those it only supports and the routine ones."""
        known = self._of_duties.get(position.id)
        if known is None:
            duties = [duty for duty in position.duties if not duty.routine and duty.involvement != "support"]
            known = tuple(act for duty in duties for act in self._of_duty(position, duty))
            self._of_duties[position.id] = known
        return known

    @cached_property
    def _statements(self) -> dict[int, "Statement"]:
        return {id(read.duty): read.statement for read in self._readings.duties}

    def _of_duty(self, position: Position, duty: Duty) -> Iterator[DutyAct]:
        statement = self._statement(duty)
        if duty.action and duty.object:
            yield self._act(position, duty, statement, None)
        elif _is_assertion(statement):
            for act in statement.acts:
                if act.verb and not act.assists:
                    yield self._act(position, duty, statement, act)

    def _act(self, position: Position, duty: Duty, statement: "Statement", read: "ActRead | None") -> DutyAct:
        object = _object_of(read, duty.text) if read else duty.object or ""
        return DutyAct(
            position=position.id,
            side="duty",
            action=class_of(read) if read else statement.acts[0].action,
            object=object,
            matter=normalized(object),
            place=position.at_part(duty),
            scope=position.scope_of(duty),
            statement=statement,
            read=read,
        )

    def same_object(self, one: Act, other: Act) -> bool:
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

    def is_akin(self, one: Act, other: Act) -> bool:
        """Whether the object of one act may have to do with that of the other."""
        if one.matter in other.matter or other.matter in one.matter:
            return True
        return self._share_a_word(self.things_of(one), self.things_of(other))

    def statements_of(self, position: Position) -> "Iterator[Statement]":
        """What its duties, their tasks and results say, without the routine ones."""
        for duty in position.duties:
            if not duty.routine:
                yield self._statement(duty)
                yield from (self._readings.reader.read(text) for text in (*duty.tasks, duty.output) if text)

    def is_served(self, act: Act, position: Position) -> bool:
        """Whether a duty of the post may be about the object of an act; to lead a team, or a word nobody knows, may be
        about anything."""
        wanted = self.things_of(act)
        if not any(word.concepts for word in wanted):
            return True
        for statement in self.statements_of(position):
            if any(_is_leading(one) for one in statement.acts) or self._share_a_word(wanted, _words_of(statement)):
                return True
        return False

    def _share_a_word(self, ones: "Sequence[Token]", others: "Sequence[Token]") -> bool:
        """Whether a telling word of the one is, or may be, a word of the other."""
        ones, others = ([word for word in words if not _is_party(word)] or words for words in (ones, others))
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

    def holds(self, ones: "Sequence[Token]", others: "Sequence[Token]") -> bool:
        """Whether the first words surely name what the others name."""
        return self._covered(others, ones) >= _SAME

    def _bare_things(self, act: Act, other: Act) -> "Sequence[Token]":
        """The words of an object, without the other's act (维修 in 电梯维修质量) and what is only written about it; the
        act itself where it is named with nothing else (办理客户退换货)."""
        verb = other.verb if isinstance(other, DutyAct) else None
        words = [word for word in self.things_of(act) if not any(one.id in _ABOUT for one in word.concepts)]
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


_MEETING = 0.5  # scopes that are only how often may meet


def is_read(act: Act) -> bool:
    """Whether the act was read from a text, not stated."""
    return isinstance(act, DutyAct) and act.read is not None


def class_of(read: "ActRead") -> str | None:
    """The class of an act as read; none where its verb may be of several classes."""
    classes = frozenset(one.action for one in read.verb.verbs if one.action) if read.verb else frozenset()
    return next(iter(classes)) if len(classes) == 1 else _CLASS_OF_TWO.get(classes)


def share_word(one: str, other: str) -> bool:
    """Whether two terms have a word in common: 故障抢修 and 故障, take the call and repair calls."""
    from orgdesign.text.english_words import stem_of

    if one.isascii() and other.isascii():
        return not _STEMS_OF_NOTHING.issuperset({*map(stem_of, one.split())} & {*map(stem_of, other.split())})
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) > 1 and shorter in longer


_STEMS_OF_NOTHING = frozenset(("the", "a", "to", "of", "for", "in", "on", "with", "take", "out", "up", "customer"))


def _words_of(statement: "Statement") -> "list[Token]":
    """The words of a duty, without verbs that could be said of anything."""
    words = [word for act in statement.acts for word in (act.verb, *(term.token for term in act.terms)) if word]
    return [word for word in words if not (word.verb and word.verb.generic)]


def _is_party(word: "Token") -> bool:
    return any(concept.id in _PARTIES for concept in word.concepts)


_PARTIES = frozenset(("customer", "employee", "department", "person", "team", "user"))


def _is_leading(read: "ActRead") -> bool:
    """Whether it is to lead people or a unit, which may have anything in it."""
    if read.concept is None or not read.concept.generic:
        return False
    return all(any(one.id in _LED for one in term.token.concepts) for term in read.terms)


_LED = frozenset(("team", "department", "employee", "person", "organisation", "work-shift", "staff"))


def _is_assertion(statement: "Statement") -> bool:
    """Whether it says what is done: not what must not be."""
    words = statement.wording.plain
    return not any(word in words for word in ("不得", "禁止", "严禁", "never ", " not "))


def _object_of(read: "ActRead", text: str) -> str:
    """The object as written, or all of the duty where its words do not stand together."""
    from orgdesign.text.plain import plain

    words = [term.token.written for term in read.terms if term.weight == 1.0] or [
        read.verb.written if read.verb else ""
    ]
    found = plain(text)
    for joint in ("", " "):
        start = found.find(joint.join(words))
        if start >= 0 and len(found) == len(text):
            return text[start : start + len(joint.join(words))]
    return text
