"""What posts do and may do: acts of duties as stated or read, of authorities and of the table of decisions."""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from orgdesign.analysis.act_objects import ActObjects
from orgdesign.analysis.duty_act import DutyAct, acts_of_duty, class_of
from orgdesign.model import Position
from orgdesign.model.act import Act
from orgdesign.model.duty import Duty

if TYPE_CHECKING:
    from orgdesign.analysis.readings import Readings
    from orgdesign.text.statement import ActRead, Statement
    from orgdesign.text.token import Token

_LED = frozenset(("team", "department", "employee", "person", "organisation", "work-shift", "staff"))


class Acts:
    """The acts of an organization; duties are read when a rule asks for them."""

    def __init__(self, readings: "Readings") -> None:
        self._readings = readings
        self._organization = readings.organization
        self.objects = ActObjects(readings)
        self._of_duties: dict[str, tuple[DutyAct, ...]] = {}
        self._classes: dict[str, frozenset[str | None]] = {}
        self._classes_of_wording: dict[int, frozenset[str | None]] = {}

    def of(self, position: Position) -> tuple[Act, ...]:
        """What the post does by its duties, then what it may do."""
        return (*self.of_duties(position), *self._organization.acts_of(position))

    def any_is(self, test: Callable[[Act], bool]) -> bool:
        """Whether an act of any post is of a kind."""
        return any(test(act) for position in self._organization.positions for act in self.of(position))

    def classes_of(self, position: Position) -> frozenset[str | None]:
        """The classes of all that it does and may do; quick, to be asked before the acts themselves."""
        known = self._classes.get(position.id)
        if known is None:
            duties = (self._classes_of_duty(duty) for duty in position.duties if not duty.routine)
            allowed = (act.action for act in self._organization.acts_of(position))
            known = self._classes[position.id] = frozenset(allowed).union(*duties)
        return known

    def of_duties(self, position: Position) -> tuple[DutyAct, ...]:
        """The acts of its duties, but for those it only supports and the routine ones."""
        known = self._of_duties.get(position.id)
        if known is None:
            duties = [duty for duty in position.duties if not duty.routine and duty.involvement != "support"]
            known = tuple(act for duty in duties for act in acts_of_duty(position, duty, self._statement(duty)))
            self._of_duties[position.id] = known
        return known

    def is_served(self, act: Act, position: Position) -> bool:
        """Whether a duty of the post may be about the object of an act; to lead a team, or a word nobody knows, may be
        about anything."""
        wanted = self.objects.things_of(act)
        if not any(word.concepts for word in wanted):
            return True
        return any(
            any(map(_is_leading, statement.acts)) or self.objects.share_a_word(wanted, _words_of(statement))
            for statement in self._statements_of(position)
        )

    def _classes_of_duty(self, duty: Duty) -> frozenset[str | None]:
        statement = self._statement(duty)
        if duty.action:
            return frozenset(act.action for act in statement.acts)
        known = self._classes_of_wording.get(id(statement.wording))
        if known is None:
            known = frozenset(map(class_of, statement.acts))
            self._classes_of_wording[id(statement.wording)] = known
        return known

    def _statements_of(self, position: Position) -> "Iterator[Statement]":
        """What its duties, their tasks and results say, without the routine ones."""
        for duty in position.duties:
            if not duty.routine:
                yield self._statement(duty)
                yield from (self._readings.reader.read(text) for text in (*duty.tasks, duty.output) if text)

    def _statement(self, duty: Duty) -> "Statement":
        return self._statements.get(id(duty)) or self._readings.statement(duty)

    @cached_property
    def _statements(self) -> dict[int, "Statement"]:
        return {id(read.duty): read.statement for read in self._readings.duties}


def _words_of(statement: "Statement") -> "list[Token]":
    """The words of a duty, without verbs that could be said of anything."""
    words = [word for act in statement.acts for word in (act.verb, *(term.token for term in act.terms)) if word]
    return [word for word in words if not (word.verb and word.verb.generic)]


def _is_leading(read: "ActRead") -> bool:
    """Whether it is to lead people or a unit, which may have anything in it."""
    if read.concept is None or not read.concept.generic:
        return False
    return all(any(one.id in _LED for one in term.token.concepts) for term in read.terms)
